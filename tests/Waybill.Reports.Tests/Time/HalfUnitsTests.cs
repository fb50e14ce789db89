using System.Runtime.InteropServices;
using Waybill.Model;

namespace Waybill.Reports.Tests;

/// <summary>Halves of years, months and weeks, and dates whose days stand between two months.</summary>
public sealed class HalfUnitsTests
{
    [Theory]
    [InlineData("en", "a year and a half ago", "2016-10-01/2016-10-31")]
    [InlineData("en", "two and a half years ago", "2015-10-01/2015-10-31")]
    [InlineData("en", "2.5 years ago", "2015-10-01/2015-10-31")]
    [InlineData("en", "half a year ago", "2017-10-01/2017-10-31")]
    [InlineData("en", "over the past two and a half months", "2018-02-09/2018-04-20")]
    [InlineData("fr", "il y a un an et demi", "2016-10-01/2016-10-31")]
    [InlineData("fr", "il y a un demi-siècle", "1968-01-01/1968-12-31")]
    [InlineData("es", "hace un año y medio", "2016-10-01/2016-10-31")]
    [InlineData("en", "Nov. 18-Dec. 19, 2015", "2015-11-18/2015-12-19")]
    [InlineData("en", "Deliveries start in March 2017", "2017-03-01/2017-03-31")]
    [InlineData("en", "The deal is to end in June 2019", "2019-06-01/2019-06-30")]
    public void Reads_news_of_2018(string language, string text, string days) => Read(language, text).ShouldHaveSingleItem().Days.ToString().ShouldBe(days);

    [Theory]
    [InlineData("en", "two and a half million shells")]
    [InlineData("en", "half a million shells")]
    [InlineData("fr", "un million et demi d’obus")]
    public void Halves_of_other_things_are_no_times(string language, string text) => Read(language, text).ShouldBeEmpty();

    private static List<TimeMention> Read(string language, string text)
    {
        var vocabulary = new Vocabulary();
        var grammar = TimeGrammar.ForLanguage(vocabulary, language);
        var tokens = new List<Token>();
        Tokenizer.Cut(text, 0, text.Length, vocabulary, false, tokens);
        var found = new List<TimeMention>();
        grammar.Find(text, CollectionsMarshal.AsSpan(tokens), new TimeAnchor(PrefixDate.Parse("2018-04-20")), found);
        return found;
    }
}
