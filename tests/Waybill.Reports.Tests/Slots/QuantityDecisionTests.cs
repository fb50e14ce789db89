namespace Waybill.Reports.Tests;

public sealed class QuantityDecisionTests
{
    [Theory]
    [InlineData("en", "Canada handed over 64 armoured vehicles to Ukraine this week.", "64 vehicle Exact")]
    [InlineData("en", "Canada sent over 64 armoured vehicles to Ukraine this week.", "64 vehicle AtLeast")]
    [InlineData("en", "France has held talks over 14 Rafale jets with Egypt.", "14 aircraft Exact")]
    [InlineData("en", "North Macedonia gave Kyiv its remaining Su-25 jets, four, in August.", "4 aircraft Exact")]
    [InlineData("fr", "Dacca importe de Chine des fils de coton : 310 000 tonnes l’an dernier.", "310000 tonne Exact")]
    public void A_count_may_stand_apart_from_its_goods(string language, string text, string told) => Told(language, text).ShouldBe(told);

    [Fact]
    public void Drones_are_counted_as_units() =>
        Page.Read("fr", "Les drones arrivent d'Iran. Téhéran a livré 46 appareils à Moscou en octobre.")[^1].Quantity.ShouldNotBeNull().Unit.ShouldBe("unit");

    [Theory]
    [InlineData("fr", "Le cargo russe Angara a livré des armes nord-coréennes à la Russie au moins onze fois depuis août.", "11 shipment AtLeast")]
    [InlineData("en", "Russia delivered oil to North Korea 43 times between March and October.", "43 shipment Exact")]
    [InlineData("en", "Iran delivered fuel to Syria on at least 28 occasions in October.", "28 shipment AtLeast")]
    [InlineData("en", "Turkey trained 120 Somali pilots in October.", "120 person Exact")]
    [InlineData("fr", "La France a livré à l'Ukraine une demi-douzaine de canons Caesar en octobre.", "6 unit About")]
    public void What_is_counted_has_its_unit(string language, string text, string told) => Told(language, text).ShouldBe(told);

    [Theory]
    [InlineData("fr", "Ottawa a accordé 12 millions de dollars à l’Ukraine en octobre. Le Canada compte ses obus.", "12000000 cad Exact")]
    [InlineData("fr", "Ottawa a accordé 12 millions de dollars américains à l’Ukraine en octobre. Le Canada compte ses obus.", "12000000 usd Exact")]
    [InlineData("fr", "Washington a accordé 12 millions de dollars à l’Ukraine en octobre.", "12000000 usd Exact")]
    [InlineData("en", "Australia sent 12 million dollars to Ukraine in October. Canberra counts its shells.", "12000000 aud Exact")]
    public void Dollars_are_those_of_the_state_that_pays_on_its_own_page(string language, string text, string told) => Told(language, text).ShouldBe(told);

    [Fact]
    public void A_lorry_of_ammunition_is_counted_as_a_lorry() =>
        Told("fr", "Les Émirats ont envoyé au Soudan une dizaine de camions de munitions en octobre.").ShouldBe("10 vehicle About");

    private static string Told(string language, string text)
    {
        var quantity = Page.Read(language, text)[0].Quantity.ShouldNotBeNull();
        return $"{quantity.Min} {quantity.Unit} {quantity.Qualifier}";
    }
}
