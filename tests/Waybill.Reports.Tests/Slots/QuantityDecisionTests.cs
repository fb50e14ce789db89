namespace Waybill.Reports.Tests;

public sealed class QuantityDecisionTests
{
    [Theory]
    [InlineData("en", "Canada handed over 64 armoured vehicles to Ukraine this week.", "64 vehicle Exact")]
    [InlineData("en", "Canada sent over 64 armoured vehicles to Ukraine this week.", "64 vehicle AtLeast")]
    [InlineData("en", "France has held talks over 14 Rafale jets with Egypt.", "14 aircraft Exact")]
    [InlineData("en", "North Macedonia gave Kyiv its remaining Su-25 jets, four, in August.", "4 aircraft Exact")]
    [InlineData("fr", "Dacca importe de Chine des fils de coton : 310 000 tonnes l’an dernier.", "310000 tonne Exact")]
    public void A_count_may_stand_apart_from_its_goods(string language, string text, string told)
    {
        var quantity = Page.Read(language, text)[0].Quantity.ShouldNotBeNull();
        $"{quantity.Min} {quantity.Unit} {quantity.Qualifier}".ShouldBe(told);
    }
}
