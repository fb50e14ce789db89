using Waybill.Model;

namespace Waybill.Reports.Tests;

/// <summary>What earlier sentences named is kept once, the latest first.</summary>
public sealed class DiscourseStateTests
{
    [Fact]
    public void A_place_is_remembered_where_it_was_named_last()
    {
        var discourse = new DiscourseState();
        foreach (var (name, sentence) in new[] { ("Tartus", 0), ("Rajin", 1), ("Tartus", 2) })
            discourse.Note(new EarlierPlace(new NamedPlace(name, null, new TextSpan(sentence, sentence + 1)), "port", Marker.In, sentence, 0, PlaceSetting.Text));
        discourse.Places.Select(place => $"{place.Place.Name} {place.Sentence}").ShouldBe(["Tartus 2", "Rajin 1"]);
    }

    [Fact]
    public void A_ship_is_remembered_where_it_was_named_last()
    {
        var discourse = new DiscourseState();
        foreach (var (name, sentence) in new[] { ("Zarelda", 0), ("Ulvsund", 1), ("Zarelda", 2) })
            discourse.Note(new EarlierCarrier(new Carrier(CarrierKind.Vessel, name, null, null, new TextSpan(sentence, sentence + 1)), sentence, 0, 0));
        discourse.Carriers.Select(carrier => $"{carrier.Carrier.Name} {carrier.Sentence}").ShouldBe(["Zarelda 2", "Ulvsund 1"]);
    }

    [Fact]
    public void Ships_that_a_sentence_only_counts_leave_the_others_in_mind()
    {
        CarrierMention first = new(0, 1, CarrierKind.Vessel, "Zarelda", null, null), second = new(2, 3, CarrierKind.Vessel, "Ulvsund", null, null);
        var discourse = new DiscourseState { Sentence = 1 };
        discourse.NoteShips([first, second, first]);
        discourse.Sentence = 3;
        discourse.NoteShips([second with { IsRecalled = true }]);
        discourse.Sentence = 6;
        discourse.LastShips.Select(ship => ship.Name).ShouldBe(["Zarelda", "Ulvsund"]);
        discourse.Sentence = 7;
        discourse.LastShips.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Le Messager de Lomé", "fr", "Le Ghana et le Bénin nous livrent du riz.", "TGO GHA BEN")]
    [InlineData("Ministry of Defence of Estonia", "en", "Russia, Russia. Estonia waits. Latvia waits.", "EST RUS LVA")]
    [InlineData(null, "en", "Russia, Russia. Estonia waits.", "RUS EST")]
    [InlineData(null, "en", "We loaded in Odesa, in Mykolaiv and in Kherson. Moldova waits.", "UKR MDA")]
    [InlineData(null, "en", "We loaded in Odesa, in Odesa and in Kherson. Moldova waits.", "MDA")]
    public void Whose_page_it_is_its_publisher_and_its_towns_tell_even_where_the_text_does_not_name_it(string? publisher, string language, string text, string states)
    {
        var discourse = new DiscourseState();
        discourse.Survey(Views.All(language, text), TitleFacts.Of(publisher, LanguagePack.Of(language)!, accentsLost: false));
        discourse.Home.Select(state => state.Id.ToString()).ShouldBe(states.Split(' '));
    }
}
