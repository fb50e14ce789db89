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
    [InlineData(4, 4, 0)]
    [InlineData(4, 3, 1)]
    [InlineData(4, 1, 2)]
    [InlineData(4, -1, 2)]
    public void Paragraphs_are_the_present_one_the_one_before_and_the_rest(int now, int then, int apart) => new DiscourseState { Paragraph = now }.Apart(then).ShouldBe((uint)apart);

    [Fact]
    public void States_rank_by_how_often_a_page_names_them()
    {
        var discourse = new DiscourseState();
        discourse.Survey(Views.All("en", "Russia, Russia, Russia. Estonia waits. Latvia waits. Estonia sleeps. Poland and Latvia, too. Mali and Chad."), TitleFacts.None);
        string.Join(' ', new[] { "RUS", "EST", "LVA", "POL", "MLI", "IRN" }.Select(id => discourse.SalienceRank(PartyId.Parse(id)))).ShouldBe("1 2 2 4 4 0");
    }

    [Fact]
    public void A_habit_is_a_share_of_the_claims_so_far_and_what_the_last_does()
    {
        var claims = Page.Read("en", "North Korea sent 300 containers of shells to Russia in October. It also sent 40 guns.");
        var discourse = new DiscourseState();
        discourse.Habit(claim => claim.Period is null).ShouldBe(0u);
        discourse.Note(claims[0]);
        discourse.Habit(claim => claim.Period is null).ShouldBe(1u);
        discourse.Note(claims[0] with { Period = null });
        discourse.Habit(claim => claim.Period is null).ShouldBe(6u);
        discourse.Note(claims[0]);
        discourse.Habit(claim => claim.Period is null).ShouldBe(3u);
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
