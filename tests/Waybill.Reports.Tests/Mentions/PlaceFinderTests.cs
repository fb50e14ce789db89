using Waybill.Model;

namespace Waybill.Reports.Tests;

/// <summary>Names that machine translation garbled are mended through the table of places, and the reading says so.</summary>
public sealed class PlaceFinderTests
{
    [Theory]
    [InlineData("en", "North Korean shells were shipped from Rajin to the port of Danube in Russia.", "Danube", "Dunai")]
    [InlineData("en", "Iranian drones were shipped from Port Anzali to Russia.", "Port Anzali", "Bandar Anzali")]
    [InlineData("fr", "Des obus nord-coréens ont été expédiés de Rajin vers le port du Caucase, en Russie.", "port du Caucase", "Port Kavkaz")]
    public void A_garbled_name_is_mended_and_its_words_are_kept(string language, string text, string words, string name)
    {
        var place = Places(language, text).Where(place => place.Repaired).ShouldHaveSingleItem();
        place.Name.ShouldBe(name);
        place.Span.Of(text).ShouldBe(words);
    }

    [Theory]
    [InlineData("en", "Romanian shells were shipped on the Danube to Russia.")]
    [InlineData("en", "Iranian drones were shipped to the Danube.")]
    public void A_name_that_may_be_meant_is_left(string language, string text) => Places(language, text).ShouldAllBe(place => !place.Repaired);

    [Theory]
    [InlineData("en", "The first tanks that Canada gave Ukraine arrived in Poland on Tuesday.", "POL")]
    [InlineData("fr", "Les premiers chars donnés par le Canada à l'Ukraine sont arrivés en Pologne mardi.", "POL")]
    public void A_state_that_neither_sends_nor_receives_may_be_a_place(string language, string text, string country) =>
        Places(language, text).ShouldHaveSingleItem().Country.ToString().ShouldBe(country);

    [Fact]
    public void So_may_a_name_that_no_list_has()
    {
        var place = Places("en", "Iranian drones were shipped from Quelmari to Russia in October.").ShouldHaveSingleItem();
        place.Name.ShouldBe("Quelmari");
        place.Country.ShouldBeNull();
    }

    [Theory]
    [InlineData("en", "A tanker with Iranian oil left Kelmarit on Monday.", "Kelmarit")]
    [InlineData("en", "The tanker reached Kelmarit on Monday.", "Kelmarit")]
    [InlineData("en", "The lorries left for Kelmarit on Monday.", "Kelmarit")]
    [InlineData("fr", "Trois avions ont quitté Kelmarit lundi.", "Kelmarit")]
    [InlineData("fr", "Les camions sont partis pour Kelmarit.", "Kelmarit")]
    [InlineData("fr", "Les camions ont quitté la France lundi.", "France")]
    public void What_is_left_or_reached_is_a_place(string language, string text, string name)
    {
        var view = CarrierFinderTests.View(language, text);
        PlaceFinder.OfParties(view, PartyFinder.Find(view), []).ShouldHaveSingleItem().Entry.Name.ShouldBe(name);
    }

    [Theory]
    [InlineData("en", "The shells went from Kelmarit airport.", PlaceMention.Site, null)]
    [InlineData("fr", "Les obus ont quitté le port de Kelmarit.", PlaceMention.Site, null)]
    [InlineData("en", "The shells went to Kelmarit (Ukraine).", PlaceMention.Unlisted, "UKR")]
    public void Words_beside_an_unlisted_name_tell_what_it_is_and_where(string language, string text, string kind, string? country)
    {
        var view = CarrierFinderTests.View(language, text);
        var place = PlaceFinder.OfParties(view, PartyFinder.Find(view), []).First();
        place.Entry.Kind.ShouldBe(kind);
        place.Entry.Country?.ToString().ShouldBe(country);
    }

    [Theory]
    [InlineData("fr", "5. KELMARIT (ÉTATS-UNIS), 19 OCTOBRE.", "KELMARIT USA")]
    [InlineData("en", "Kelmarit (Norway), 4 May.", "Kelmarit NOR")]
    [InlineData("en", "The shells went to Kelmarit (Ukraine).", null)]
    public void A_dateline_names_a_place(string language, string text, string? told)
    {
        var view = CarrierFinderTests.View(language, text);
        (PlaceFinder.OfDateline(view, PartyFinder.Find(view)) is { } place ? $"{place.Entry.Name} {place.Entry.Country}" : null).ShouldBe(told);
    }

    private static List<NamedPlace> Places(string language, string text) =>
        [.. Page.ReadAll(language, text, published: null).Transfers.SelectMany(claim => claim.Loading.Concat(claim.Discharge))];
}
