using Waybill.Model;

namespace Waybill.Reports.Tests;

/// <summary>Who may be behind what a sentence says, before it is decided.</summary>
public sealed class SourceCandidatesTests
{
    [Theory]
    [InlineData("en", "Iran had shipped 300 rockets to Syria by then, by Kyiv's count.", "Kyiv")]
    [InlineData("en", "Iran had shipped 300 rockets to Syria by then, by the directorate's count.", "directorate")]
    [InlineData("en", "It is the directorate's view that Iran shipped 300 rockets to Syria.", "directorate")]
    [InlineData("en", "On American estimates Iran shipped 300 rockets to Syria.", "American")]
    [InlineData("fr", "L'Iran a livré 300 roquettes à la Syrie, selon un mécanicien de l'aéroport.", "mécanicien")]
    [InlineData("fr", "L'Iran a livré 300 roquettes à la Syrie, raconte un docker.", "docker")]
    [InlineData("en", "Iran shipped 300 rockets to Syria, a shunter on the border swears.", "shunter")]
    [InlineData("en", "Iran may ship 300 rockets to Syria, experts warn.", "experts")]
    [InlineData("en", "Damascus is said to have got 300 rockets, the directorate told the meeting.", "directorate")]
    [InlineData("en", "Iran shipped 300 rockets to Syria, one of the six says.", "one")]
    [InlineData("fr", "L'Iran a livré 300 roquettes à la Syrie, affirment deux intermédiaires libanais.", "intermédiaires")]
    [InlineData("fr", "À en croire un notable de Dolo, l'Iran a livré 300 roquettes à la Syrie.", "notable")]
    public void By_whose_count_it_is_and_who_works_there_may_say_so(string language, string text, string source)
    {
        var view = Views.Only(language, text);
        Of(view, new DiscourseState()).ShouldContain(words => words.Contains(source, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fr", "L'Iran a livré 300 roquettes à la Syrie, a-t-il précisé la semaine dernière.", "t-il")]
    public void A_verb_with_its_pronoun_is_nobody(string language, string text, string words)
    {
        var view = Views.Only(language, text);
        Of(view, new DiscourseState()).ShouldNotContain(found => found.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void A_sentence_full_of_nouns_keeps_the_agency_at_its_end()
    {
        var view = Views.Only("en", "The cousin, the farmer, the beekeeper, the gardener, the plumber, the baker, the widow, the monk, the tailor and the hunter saw it, Reuters reported.");
        Of(view, new DiscourseState()).ShouldContain("Reuters");
    }

    [Theory]
    [InlineData("en", "Iran shipped 300 rockets to Syria, reports the site Nordlund, citing a potter.", "potter")]
    [InlineData("fr", "L'Iran a livré 300 roquettes à la Syrie, selon un potier cité par le site Nordlund.", "potier")]
    public void Whom_another_cites_counts_as_said(string language, string text, string source)
    {
        var view = Views.Only(language, text);
        SourceCandidates.Find(view, Parts(view), new DiscourseState()).ShouldContain(found => found.IsSaid && view.Text.Substring(found.Link.Span.Start, found.Link.Span.Length).Contains(source, StringComparison.Ordinal));
    }

    [Fact]
    public void Whom_a_sentence_introduces_may_be_behind_the_next_two_but_not_further()
    {
        var views = Views.All("en", "Defence Minister Karl Holm was asked about Syria. Iran had shipped 300 rockets. The rockets were new. They had come by sea.");
        var discourse = new DiscourseState();
        foreach (var link in Introductions.Of(views[0], Parts(views[0]))) discourse.Note(new Introduced(link, 0, views[0].Sentence.Paragraph));
        for (var i = 1; i < views.Count; i++)
        {
            discourse.Sentence = i;
            SourceCandidates.Find(views[i], Parts(views[i]), discourse).Exists(source => source is { Origin: SourceOrigin.Introduced, Link.Name: "Karl Holm" }).ShouldBe(i <= 2);
        }
    }

    [Theory]
    [InlineData("en", "Washington and Seoul say that Iran had shipped 300 rockets.", "United States", "South Korea")]
    [InlineData("fr", "Selon Reuters et l'AFP, l'Iran avait livré 300 roquettes.", "Reuters", "AFP")]
    [InlineData("en", "Pictures and Reuters reports say that Iran had shipped 300 rockets.", "Reuters")]
    [InlineData("en", "Washington says, and Seoul doubts, that Iran had shipped 300 rockets.", "United States")]
    public void Those_whom_and_joins_say_the_same_side_by_side(string language, string text, params string[] names)
    {
        var view = Views.Only(language, text);
        var sources = SourceCandidates.Find(view, Parts(view), new DiscourseState());
        SourceCandidates.Beside(view, sources, sources.Find(source => source.Link.Name == names[0]).ShouldNotBeNull()).Select(source => source.Link.Name).ShouldBe(names);
    }

    [Theory]
    [InlineData("en", "According to him, Iran had shipped 300 rockets.", "Karl Holm")]
    [InlineData("fr", "Selon ce dernier, l'Iran avait livré 300 roquettes.", "Karl Holm")]
    [InlineData("fr", "De même source, l'Iran avait livré 300 roquettes.", "photos")]
    [InlineData("fr", "Selon lui, l'Iran avait livré 300 roquettes.", "Karl Holm")]
    public void What_points_back_has_the_name_of_who_spoke_last(string language, string text, string name)
    {
        var view = Views.Only(language, text);
        var discourse = new DiscourseState { LastSpeakers = [new AttributionLink("photos", SourceKind.Imagery, null, null, null, new TextSpan(900, 906)), new AttributionLink("Karl Holm", SourceKind.Official, null, null, null, new TextSpan(910, 919))] };
        SourceCandidates.Find(view, Parts(view), discourse).ShouldContain(source => source.Link.Name == name && source.Link.Span.Start < 20);
    }

    private static List<string> Of(SentenceView view, DiscourseState discourse) =>
        SourceCandidates.Find(view, Parts(view), discourse).ConvertAll(source => view.Text[source.Link.Span.Start..source.Link.Span.End]);

    private static SentenceParts Parts(SentenceView view)
    {
        var parties = PartyFinder.Find(view);
        var sources = SourceFinder.Find(view, parties);
        return new SentenceParts(parties, [], [], [], sources, new SpeechActs(view, parties, sources).Find());
    }
}
