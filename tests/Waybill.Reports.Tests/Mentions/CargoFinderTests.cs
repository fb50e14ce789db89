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

    [Theory]
    [InlineData("en", "Firms provided $254 million in spare parts.", "spare parts")]
    [InlineData("en", "Firms provided $254 million worth of spare parts.", "spare parts")]
    [InlineData("fr", "La France a vendu pour 3 milliards d'euros d'avions.", "avions")]
    public void Money_that_goods_are_worth_is_none(string language, string text, string goods)
    {
        var view = Views.Counted(language, text);
        CargoFinder.Find(view).ConvertAll(cargo => (view.Words(cargo.First, cargo.End) == goods, cargo.IsWorth)).ShouldBe([(false, true), (true, false)]);
    }

    [Theory]
    [InlineData("en", "Exports of crude to Cuba fell to 56,600 bpd.")]
    [InlineData("fr", "Les exportations de brut vers Cuba sont tombées à 56 600 b/j.")]
    public void Barrels_a_day_are_no_quantity(string language, string text) => CargoFinder.Find(Views.Counted(language, text)).ShouldHaveSingleItem().Quantity.ShouldBeNull();

    [Theory]
    [InlineData("en", "Germany gives twelve more PzH 2000 self-propelled howitzers.", 12)]
    [InlineData("en", "Germany gives 12 modern PzH 2000 howitzers.", 12)]
    public void Digits_of_a_name_count_nothing(string language, string text, int count) =>
        CargoFinder.Find(Views.Counted(language, text)).ShouldHaveSingleItem().Quantity.ShouldNotBeNull().Min.ShouldBe(count);

    [Theory]
    [InlineData("fr", "Le Maroc a acheté 13 drones turcs Bayraktar TB2.", 13.0)]
    [InlineData("fr", "L'Algérie a acquis les drones WingLoong 2, dit-on.", null)]
    public void Nationality_and_digits_belong_to_what_goods_are_called(string language, string text, double? count) =>
        ((double?)CargoFinder.Find(Views.Counted(language, text)).ShouldHaveSingleItem().Quantity?.Min).ShouldBe(count);

    [Theory]
    [InlineData("fr", "Deux avions de transport légers Dornier 228 vendus par l’Inde sont arrivés.", 2.0)]
    [InlineData("fr", "L’Inde a remis la corvette Kirpan, un patrouilleur de 1 400 tonnes.", null)]
    [InlineData("en", "India handed over a corvette of 1,400 tonnes.", null)]
    [InlineData("fr", "Un cargo de 9 000 tonnes de blé est arrivé.", 9000.0)]
    public void Models_and_tonnages_of_ships_count_nothing(string language, string text, double? count) =>
        CargoFinder.Find(Views.Counted(language, text)).Select(cargo => (double?)cargo.Quantity?.Min).Where(min => min is not null).SingleOrDefault().ShouldBe(count);

    [Theory]
    [InlineData("en", "Oman asked for 730 TOW 2B Aero missiles.", "TOW 2B Aero missiles", 730)]
    [InlineData("en", "Kyiv received 12 Wing Loong 2B drones.", "Wing Loong 2B drones", 12)]
    public void The_version_of_a_system_parts_no_goods_and_counts_nothing(string language, string text, string goods, int count)
    {
        var view = Views.Counted(language, text);
        var cargo = CargoFinder.Find(view).ShouldHaveSingleItem();
        view.Words(cargo.First, cargo.End).ShouldBe(goods);
        cargo.Quantity!.Min.ShouldBe(count);
    }

    [Theory]
    [InlineData("fr", "Trois cargos transportant des conteneurs de munitions sont arrivés à Dunaï.", "munitions")]
    [InlineData("fr", "Dix camions transportant des munitions sont entrés au Soudan.", "munitions")]
    [InlineData("en", "Three freighters carrying crates of rifles arrived at Bamako.", "rifles")]
    public void Ships_that_carry_goods_count_none(string language, string text, string goods)
    {
        var view = Views.Counted(language, text);
        CargoFinder.Find(view).Find(cargo => view.Words(cargo.First, cargo.End) == goods).ShouldNotBeNull().Quantity.ShouldBeNull();
    }

    [Theory]
    [InlineData("fr", "Rabat avait passé commande de 36 exemplaires.", 36, "unit")]
    [InlineData("en", "Kyiv placed an order for 24 units.", 24, "unit")]
    [InlineData("en", "Kyiv placed an order for 300 kilos.", 300, "kilogram")]
    public void A_count_whose_goods_were_told_before_stands_by_itself(string language, string text, int count, string unit)
    {
        var cargo = CargoFinder.Find(Views.Counted(language, text)).ShouldHaveSingleItem();
        cargo.IsCount.ShouldBeTrue();
        (cargo.Quantity!.Min, cargo.Quantity.Unit).ShouldBe((count, unit));
    }

    [Theory]
    [InlineData("fr", "La Chine et la Russie ont fourni 93 000 et 64 000 barils de pétrole.", "barrel")]
    [InlineData("en", "China and Russia delivered 400 and 300 tanks.", "vehicle")]
    public void Two_numbers_that_and_joins_count_the_same(string language, string text, string unit) =>
        CargoFinder.Find(Views.Counted(language, text)).Select(cargo => cargo.Quantity!.Unit).ShouldBe([unit, unit]);

    [Theory]
    [InlineData("fr", "Vingt 4×4 blindés ont été saisis.", "4×4 blindés")]
    [InlineData("en", "Twenty armoured 4×4s were seized.", "armoured 4×4s")]
    public void A_cross_is_an_x(string language, string text, string goods) => Of(language, text).ShouldBe([goods]);

    private static List<string> Of(string language, string text)
    {
        var view = Views.Only(language, text);
        return [.. CargoFinder.Find(view).Select(cargo => view.Words(cargo.First, cargo.End))];
    }
}
