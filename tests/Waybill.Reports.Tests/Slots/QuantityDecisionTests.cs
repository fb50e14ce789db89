using Waybill.Model;

namespace Waybill.Reports.Tests;

public sealed class QuantityDecisionTests
{
    private static readonly ReportReader Reader = new();

    [Theory]
    [InlineData("en", "Canada handed over 64 armoured vehicles to Ukraine this week.", "64 vehicle Exact")]
    [InlineData("en", "Canada sent over 64 armoured vehicles to Ukraine this week.", "64 vehicle AtLeast")]
    [InlineData("en", "France has held talks over 14 Rafale jets with Egypt.", "14 aircraft Exact")]
    [InlineData("en", "North Macedonia gave Kyiv its remaining Su-25 jets, four, in August.", "4 aircraft Exact")]
    [InlineData("fr", "Dacca importe de Chine des fils de coton : 310 000 tonnes l’an dernier.", "310000 tonne Exact")]
    public void A_count_may_stand_apart_from_its_goods(string language, string text, string told)
    {
        var claim = Reader.Read(new SourceDocument { Name = "page", Text = text, Language = language, Published = PrefixDate.Parse("2023-11-09") }).Transfers[0];
        var quantity = claim.Quantity.ShouldNotBeNull();
        $"{quantity.Min} {quantity.Unit} {quantity.Qualifier}".ShouldBe(told);
    }
}
