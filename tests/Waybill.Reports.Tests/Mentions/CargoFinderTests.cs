using Waybill.Model;

namespace Waybill.Reports.Tests;

/// <summary>Money counts as goods with a number, at a rate, or with none.</summary>
public sealed class CargoFinderTests
{
    [Theory]
    [InlineData("en", "Mali pays Wagner in dollars.", "dollars")]
    [InlineData("en", "India pays Russia in yuan.", "yuan")]
    [InlineData("fr", "Le Mali paie Wagner en dollars.", "dollars")]
    public void Money_needs_no_number(string language, string text, string money) => Of(language, text).ShouldBe([money]);

    [Theory]
    [InlineData("en", "A freighter came to pick up weapons.", "weapons")]
    [InlineData("en", "Twelve pick-ups crossed the border.", "pick-ups")]
    public void What_is_picked_up_is_no_vehicle(string language, string text, string goods) => Of(language, text).ShouldBe([goods]);

    [Theory]
    [InlineData("en", "China won't.")]
    [InlineData("en", "The rouble fell by a third.")]
    public void A_currency_alone_is_no_money(string language, string text) => Of(language, text).ShouldBeEmpty();

    [Theory]
    [InlineData("en", "Mali pays Wagner 10 million dollars a month.")]
    [InlineData("fr", "Le Mali verse 10 millions de dollars par mois à Wagner.")]
    public void Money_at_a_rate_is_goods_without_a_quantity(string language, string text) =>
        CargoFinder.Find(Views.Counted(language, text)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(cargo => cargo.Code.ShouldBe(GoodsCode.Parse("money")), cargo => cargo.Quantity.ShouldBeNull());

    private static List<string> Of(string language, string text)
    {
        var view = Views.Only(language, text);
        return [.. CargoFinder.Find(view).Select(cargo => view.Words(cargo.First, cargo.End))];
    }
}
