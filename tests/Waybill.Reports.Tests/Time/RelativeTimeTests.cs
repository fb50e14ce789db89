using System.Runtime.InteropServices;
using Waybill.Model;

namespace Waybill.Reports.Tests;

/// <summary>Dates named from others: from the present, from a feast, from a month or week beside them. News of 24 November 2023, a Friday.</summary>
public sealed class RelativeTimeTests
{
    [Theory]
    [InlineData("en", "three days after Easter 2023", "2023-04-12/2023-04-12")]
    [InlineData("en", "on Good Friday 2022", "2022-04-15/2022-04-15")]
    [InlineData("fr", "le lundi de Pâques 2024", "2024-04-01/2024-04-01")]
    [InlineData("fr", "à la Pentecôte 2022", "2022-06-05/2022-06-05")]
    [InlineData("en", "on Thanksgiving 2022", "2022-11-24/2022-11-24")]
    [InlineData("en", "on Memorial Day 2022", "2022-05-30/2022-05-30")]
    [InlineData("en", "the first Monday of last month", "2023-10-02/2023-10-02")]
    [InlineData("fr", "le premier mercredi du mois prochain", "2023-12-06/2023-12-06")]
    [InlineData("en", "the 20th of next month", "2023-12-20/2023-12-20")]
    [InlineData("en", "the last day of this month", "2023-11-30/2023-11-30")]
    [InlineData("en", "next week Wednesday", "2023-11-29/2023-11-29")]
    [InlineData("fr", "la semaine prochaine, mardi", "2023-11-28/2023-11-28")]
    [InlineData("en", "three Fridays ago", "2023-11-03/2023-11-03")]
    [InlineData("en", "two Mondays from now", "2023-12-04/2023-12-04")]
    [InlineData("en", "the week after next", "2023-12-04/2023-12-10")]
    [InlineData("fr", "lundi en huit", "2023-12-04/2023-12-04")]
    [InlineData("fr", "lundi en quinze", "2023-12-11/2023-12-11")]
    [InlineData("en", "later this year", "2023-11-24/2023-12-31")]
    [InlineData("en", "earlier this year", "2023-01-01/2023-11-24")]
    [InlineData("en", "the rest of the month", "2023-11-24/2023-11-30")]
    [InlineData("en", "two weeks after yesterday", "2023-12-07/2023-12-07")]
    [InlineData("en", "for three days from 7 October", "2023-10-07/2023-10-10")]
    [InlineData("en", "since 2018 or later", "2018-01-01/2023-11-24")]
    [InlineData("en", "in 2018 or later", "2018-01-01/..")]
    [InlineData("en", "later than 2018", "2019-01-01/..")]
    [InlineData("en", "in the 15th century", "1400-01-01/1499-12-31")]
    [InlineData("fr", "dans les années 90", "1990-01-01/1999-12-31")]
    [InlineData("en", "in 12/2015", "2015-12-01/2015-12-31")]
    [InlineData("en", "the third last month of 2018", "2018-10-01/2018-10-31")]
    [InlineData("en", "before 2010 or after 2018", "../2009-12-31", "2019-01-01/..")]
    [InlineData("en", "two months after next Friday", "2024-02-01/2024-02-01")]
    [InlineData("en", "by year's end", "../2023-12-31")]
    [InlineData("en", "by the year's end", "../2023-12-31")]
    [InlineData("en", "sent over the weekend", "2023-11-18/2023-11-19")]
    [InlineData("en", "on the weekend of October 7", "2023-10-07/2023-10-08")]
    [InlineData("fr", "pendant le week-end", "2023-11-18/2023-11-19")]
    [InlineData("fr", "le week-end du 21 octobre", "2023-10-21/2023-10-22")]
    [InlineData("en", "in 2018–22", "2018-01-01/2022-12-31")]
    [InlineData("en", "in 2015-19", "2015-01-01/2019-12-31")]
    [InlineData("en", "in 2021/22", "2021-01-01/2022-12-31")]
    [InlineData("en", "in the first nine months", "2023-01-01/2023-09-30")]
    [InlineData("fr", "au cours des neuf premiers mois", "2023-01-01/2023-09-30")]
    [InlineData("en", "between January and December", "2022-01-01/2022-12-31")]
    [InlineData("fr", "de mars à décembre", "2022-03-01/2022-12-31")]
    [InlineData("fr", "entre janvier et octobre", "2023-01-01/2023-10-31")]
    public void It_is_counted_from_there(string language, string text, params string[] days) =>
        Find(language, text, TimeStyle.News).Select(mention => mention.Days?.ToString() ?? mention.Kind.ToString()).ShouldBe(days);

    [Theory]
    [InlineData("the code is 133-03-03-2020")]
    [InlineData("Tel: +86 138-2010-2015")]
    [InlineData("some date, all of it, a few of the rest, up to date")]
    public void A_number_or_word_that_only_looks_like_one_is_none(string text) => Find("en", text, TimeStyle.News).ShouldAllBe(mention => mention.Days == null);

    [Theory]
    [InlineData("next Friday", "2023-12-01/2023-12-01")]
    [InlineData("late October 2022", "2022-10-16/2022-10-31")]
    [InlineData("the next three days", "2023-11-25/2023-11-27")]
    [InlineData("week 31 of 2018", "2018-07-30/2018-08-05")]
    [InlineData("nineteen ninety six", "1996-01-01/1996-12-31")]
    [InlineData("20161016", "2016-10-16/2016-10-16")]
    public void An_assistant_hears_other_rules(string text, string days) => Find("en", text, TimeStyle.Assistant).ShouldHaveSingleItem().Days?.ToString().ShouldBe(days);

    [Fact]
    public void Easter_falls_where_the_tables_put_it()
    {
        foreach (var (year, month, day) in new[] { (1818, 3, 22), (1943, 4, 25), (2000, 4, 23), (2008, 3, 23), (2024, 3, 31), (2038, 4, 25) })
            CalendarMath.Easter(year).ShouldBe(new DateOnly(year, month, day));
    }

    private static List<TimeMention> Find(string language, string text, TimeStyle style)
    {
        var vocabulary = new Vocabulary();
        var grammar = TimeGrammar.ForLanguage(vocabulary, language, style);
        var tokens = new List<Token>();
        Tokenizer.Cut(text, 0, text.Length, vocabulary, false, tokens);
        var found = new List<TimeMention>();
        grammar.Find(text, CollectionsMarshal.AsSpan(tokens), new TimeAnchor(PrefixDate.Parse("2023-11-24")), found);
        return found;
    }
}
