namespace Waybill.Reports.Tests;

/// <summary>Nouns that stand for a source which the page has named.</summary>
public sealed class SpokenSourcesTests
{
    [Theory]
    [InlineData("en", "The Wall Street Journal saw the papers. Iran shipped 300 rockets, the newspaper wrote.", "newspaper", "Wall Street Journal")]
    [InlineData("en", "The Wall Street Journal saw the papers. Iran shipped 300 rockets, the American newspaper wrote.", "newspaper", "Wall Street Journal")]
    [InlineData("fr", "Le Wall Street Journal a vu les papiers. Selon le quotidien américain, l'Iran a livré 300 roquettes.", "quotidien", "Wall Street Journal")]
    [InlineData("en", "Defence Minister Karl Holm spoke on Monday. Iran shipped 300 rockets, the minister said.", "minister", "Karl Holm")]
    [InlineData("fr", "Le ministre Karl Holm a parlé lundi. L'Iran a livré 300 roquettes, a dit le ministre.", "ministre", "Karl Holm")]
    [InlineData("fr", "Le député Yoo Sang-bum a parlé lundi. L'Iran a livré 300 roquettes, a ajouté M. Yoo.", "M. Yoo", "Yoo Sang-bum")]
    [InlineData("en", "The minister Karl Holm-Madsen spoke on Monday. Iran shipped 300 rockets, Ms Holm-Madsen said.", "Ms Holm-Madsen", "Karl Holm-Madsen")]
    public void A_noun_with_an_article_has_the_name_of_whom_it_stands_for(string language, string text, string noun, string name) => NameOf(language, text, noun).ShouldBe(name);

    [Theory]
    [InlineData("en", "The Wall Street Journal saw the papers. Iran shipped 300 rockets, a newspaper wrote.", "newspaper")]
    [InlineData("en", "The Wall Street Journal saw the papers. Iran shipped 300 rockets, the newspapers wrote.", "newspapers")]
    [InlineData("en", "Reuters and the Wall Street Journal saw the papers. Iran shipped 300 rockets, the newspaper wrote.", "newspaper")]
    [InlineData("en", "The Wall Street Journal saw the papers. Iran shipped 300 rockets, the newspaper of the party wrote.", "newspaper")]
    [InlineData("en", "Defence Minister Karl Holm spoke on Monday. Iran shipped 300 rockets, the general said.", "general")]
    [InlineData("fr", "Le ministre français Karl Holm a parlé lundi. L'Iran a livré 300 roquettes, a dit le ministre turc.", "ministre")]
    [InlineData("en", "The ministers Karl Holm and Jane Holm spoke on Monday. Iran shipped 300 rockets, Ms Holm said.", "Ms Holm")]
    public void Any_other_noun_stands_for_itself(string language, string text, string noun) => NameOf(language, text, noun).ShouldBe(noun);

    private static string NameOf(string language, string text, string noun)
    {
        var views = Views.All(language, text);
        var discourse = new DiscourseState();
        string? name = null;
        foreach (var view in views)
        {
            var parties = PartyFinder.Find(view);
            var sources = SourceFinder.Find(view, parties);
            if (sources.Find(source => view.Words(source.First, source.End) == noun) is { } meant) name = discourse.LinkOf(meant, view).Name;
            discourse.Note(view, parties, sources);
            discourse.Sentence++;
        }
        return name.ShouldNotBeNull();
    }
}
