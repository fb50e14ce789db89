using System.Runtime.InteropServices;
using CsCheck;
using Waybill.Model;

namespace Waybill.Reports.Tests;

/// <summary>Words of dates and numbers thrown together: nothing throws, nothing overlaps, every interval is ordered.</summary>
public sealed class TimeSoupTests
{
    private static readonly string[] Soup =
    [
        "le", "la", "7", "31", "0", "2023", "9999", "99999999", "2.000", "14.10.2023", "1er", "octobre", "février", "May", "Sept.", "mardi", "Monday", "depuis", "since",
        "entre", "between", "et", "and", "à", "to", "-", "/", ",", ".", "semaines", "weeks", "mois", "year", "dernier", "last", "ces", "next", "il y a", "ago", "début",
        "late", "of", "du", "l’", "été", "third", "half", "quarter", "premiers", "deux", "million", "cent", "dizaines", "de", "une", "plus d’", "about", "up to", "%", "k",
        "par", "a", "day", "lendemain", "eve", "Noël", "T", "Q", "3", "1990", "s", "d’ici", "avant", "by", "siècle", "decades", "500000", "weekend", "week", "x", "and a half",
        "Easter", "lundi de Pâques", "from", "after", "week after next", "later", "rest of", "all", "some", "now", "date", "or after", "ago", "en", "huit", "20161016", "nineties", "EOY",
        "minus", "moins", "½", "^", "e", "over", "fifths", "twenty", "twenty-first", "hundred", "thousand",
    ];

    [Theory]
    [InlineData("fr", "500000 1er semaines 2023")]
    [InlineData("en", "the 99999999th week of 2023")]
    [InlineData("en", "the 5000th Monday of May 2023")]
    public void A_count_that_no_year_has_is_no_date(string language, string text)
    {
        var vocabulary = new Vocabulary();
        var grammar = TimeGrammar.ForLanguage(vocabulary, language, TimeStyle.Assistant);
        var tokens = new List<Token>();
        Tokenizer.Cut(text, 0, text.Length, vocabulary, false, tokens);
        var times = new List<TimeMention>();
        grammar.Find(text, CollectionsMarshal.AsSpan(tokens), new TimeAnchor(PrefixDate.OfYear(2023), null, null, false), times);
        times.ShouldAllBe(time => time.Days == null || time.Days.Value.Start == null || time.Days.Value.Start.Value.Year == 2023);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Soup_is_read(string language)
    {
        var vocabulary = new Vocabulary();
        var styles = new[] { TimeStyle.News, TimeStyle.Assistant }.Select(style => TimeGrammar.ForLanguage(vocabulary, language, style)).ToArray();
        var numbers = NumberGrammar.ForLanguage(vocabulary, language);
        var published = Gen.Int[1, 9998].Select(Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[0, 3], (year, month, day, precision) => precision switch
        {
            0 => PrefixDate.OfYear(year),
            1 => PrefixDate.OfMonth(year, month),
            2 => PrefixDate.OfDay(new DateOnly(year, month, day)),
            _ => (PrefixDate?)null,
        });
        Gen.Select(Gen.Int[0, Soup.Length - 1].Select(i => Soup[i]).Array[0, 14], Gen.Bool.Select(hyphens => hyphens ? "-" : " "), published, Gen.Bool, Gen.Int[0, 1]).Sample((words, gap, day, future, style) =>
        {
            var text = string.Join(gap, words);
            var tokens = new List<Token>();
            Tokenizer.Cut(text, 0, text.Length, vocabulary, false, tokens);
            var span = CollectionsMarshal.AsSpan(tokens);
            var times = new List<TimeMention>();
            styles[style].Find(text, span, new TimeAnchor(day, null, null, future), times);
            var found = new List<NumberMention>();
            numbers.Find(text, span, CollectionsMarshal.AsSpan(times), found);
            var end = 0;
            foreach (var time in times)
            {
                if (time.First < end || time.End <= time.First || time.End > tokens.Count) return false;
                end = time.End;
            }
            end = 0;
            foreach (var number in found)
            {
                if (number.First < end || number.Core < number.First || number.End <= number.Core || number.End > tokens.Count) return false;
                if ((number.Min < 0 && number.Kind != NumberKind.Figure) || number.Max < number.Min) return false;
                if (number.IsQuantity) _ = new Quantity(number.Min, number.Max, number.Qualifier, "unit", tokens[number.Core].Span);
                end = number.End;
            }
            return true;
        }, iter: 20_000);
    }
}
