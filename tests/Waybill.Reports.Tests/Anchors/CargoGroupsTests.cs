namespace Waybill.Reports.Tests;

/// <summary>Goods of a list are one group, unless only some of them are counted.</summary>
public sealed class CargoGroupsTests
{
    [Theory]
    [InlineData("fr", "L'Iran a fourni aux milices plus de 60 drones et des roquettes.", 2)]
    [InlineData("fr", "L'Iran a fourni aux milices au moins 40 missiles et des drones.", 2)]
    [InlineData("en", "Iran supplied the militias with more than 60 drones and rockets.", 2)]
    [InlineData("fr", "L'Iran a fourni aux milices trois wagons de roquettes et de drones.", 1)]
    [InlineData("fr", "L'Iran a fourni aux milices des drones et des roquettes.", 1)]
    public void A_count_of_the_first_parts_it_from_the_rest(string language, string text, int groups)
    {
        var view = Views.Counted(language, text);
        CargoGroups.Of(view, CargoFinder.Find(view)).Count.ShouldBe(groups);
    }
}
