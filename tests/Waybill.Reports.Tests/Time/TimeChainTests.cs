using System.Runtime.InteropServices;
using Waybill.Model;

namespace Waybill.Reports.Tests;

/// <summary>Words of time that call for more of the same, repeated far beyond what anybody writes: they are read, in time that grows with the text.</summary>
public sealed class TimeChainTests
{
    private const int Links = 20_000;

    [Theory]
    [InlineData("fr", "deux jours avant ")]
    [InlineData("fr", "le lendemain de ")]
    [InlineData("fr", "la veille de la ")]
    [InlineData("fr", "la ")]
    [InlineData("fr", "entre le ")]
    [InlineData("fr", "ces semaines ")]
    [InlineData("fr", "ces dernières ")]
    [InlineData("fr", "d’ici ")]
    [InlineData("fr", "janvier et ")]
    [InlineData("en", "two days before ")]
    [InlineData("en", "week of ")]
    [InlineData("en", "the eve of ")]
    [InlineData("en", "the ")]
    [InlineData("en", "this ")]
    [InlineData("en", "this week this ")]
    [InlineData("en", "last ")]
    [InlineData("en", "since ")]
    [InlineData("en", "between ")]
    [InlineData("en", "January, ")]
    [InlineData("en", "early ")]
    [InlineData("en", "7/")]
    public void A_chain_without_an_end_is_read(string language, string link)
    {
        var vocabulary = new Vocabulary();
        var grammar = TimeGrammar.ForLanguage(vocabulary, language);
        var text = string.Concat(Enumerable.Repeat(link, Links)) + "7 May 2023";
        var tokens = new List<Token>();
        Tokenizer.Cut(text, 0, text.Length, vocabulary, false, tokens);
        var found = new List<TimeMention>();
        grammar.Find(text, CollectionsMarshal.AsSpan(tokens), new TimeAnchor(PrefixDate.OfYear(2023)), found);
        found.ShouldAllBe(mention => mention.First < mention.End && mention.End <= tokens.Count);
    }

    [Theory]
    [InlineData("fr", "les 0 premiers mois de 1990")]
    [InlineData("fr", "0 1er mois 1990")]
    [InlineData("en", "first 0 months of 1990")]
    [InlineData("en", "the 31st")]
    public void Days_beyond_the_calendar_are_none(string language, string text)
    {
        var vocabulary = new Vocabulary();
        var grammar = TimeGrammar.ForLanguage(vocabulary, language);
        var tokens = new List<Token>();
        Tokenizer.Cut(text, 0, text.Length, vocabulary, false, tokens);
        foreach (var year in (int[])[1, 2, 9998, 9999])
        {
            var found = new List<TimeMention>();
            grammar.Find(text, CollectionsMarshal.AsSpan(tokens), new TimeAnchor(PrefixDate.OfDay(new DateOnly(year, 1, 31))), found);
            found.ShouldAllBe(mention => mention.Days == null || mention.Days.Value.Start == null || mention.Days.Value.Start.Value.Year == 1990);
        }
    }
}
