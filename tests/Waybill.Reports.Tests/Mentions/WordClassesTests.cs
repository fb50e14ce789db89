using Waybill.Reports.Syntax;

namespace Waybill.Reports.Tests;

/// <summary>What the lexicons tell the tagger.</summary>
public sealed class WordClassesTests
{
    [Theory]
    [InlineData("en", "US officials accuse Iran of sending drones.", "officials", true)]
    [InlineData("en", "US officials accuse Iran of sending drones.", "accuse", false)]
    [InlineData("en", "According to the charges, Iran shipped 200 rifles to Yemen.", "charges", true)]
    [InlineData("en", "In May Moscow denied it.", "Moscow", true)]
    [InlineData("fr", "Kiev réclame des chars.", "réclame", false)]
    public void A_word_that_no_treebank_has_is_tagged_as_the_lexicons_know_it(string language, string text, string word, bool isNoun)
    {
        var view = Views.Only(language, text);
        var token = Array.FindIndex(view.Tokens, found => text[found.Start..found.End] == word);
        (view.Syntax!.UposOf(token) is Upos.Noun or Upos.Propn).ShouldBe(isNoun);
        (view.Syntax.UposOf(token) is Upos.Verb).ShouldBe(!isNoun);
    }

    [Fact]
    public void A_word_of_grammar_is_left_to_the_tagger() => WordClasses.Of(Views.Only("en", "The army of Mali sent rifles to Chad."))[2].ShouldBe(0u);
}
