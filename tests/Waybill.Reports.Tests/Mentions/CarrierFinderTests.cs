namespace Waybill.Reports.Tests;

public sealed class CarrierFinderTests
{
    [Theory]
    [InlineData("fr", "Un avion militaire russe a livré 20 drones à la Syrie en octobre.", "RUS")]
    [InlineData("fr", "Un navire chinois a livré huit canons à la Russie en juin.", "CHN")]
    [InlineData("en", "A Russian military aircraft brought 20 drones to Syria in October.", "RUS")]
    [InlineData("en", "Two Emirati C-17s brought 300 rifles to Sudan in October.", "ARE")]
    [InlineData("en", "Chinese-flagged ships carried 300 tonnes of coal from Russia to China.", "CHN")]
    public void Nationality_is_the_flag_and_a_type_no_name(string language, string text, string flag)
    {
        var carrier = Page.Read(language, text)[0].Carriers.ShouldHaveSingleItem();
        carrier.Flag.ToString().ShouldBe(flag);
        carrier.Name.ShouldBeNull();
    }

    [Theory]
    [InlineData("en", "Boats of Ankara brought 300 rifles from Turkey to Libya in October.", "TUR")]
    [InlineData("en", "Landing ships of the Russian navy brought 300 rifles to Syria in October.", "RUS")]
    [InlineData("fr", "Des navires de l'armée iranienne ont livré 300 fusils à la Syrie en octobre.", "IRN")]
    public void Whose_a_carrier_is_tells_its_flag(string language, string text, string flag) =>
        Page.Read(language, text)[0].Carriers.ShouldHaveSingleItem().Flag.ToString().ShouldBe(flag);

    [Theory]
    [InlineData("en", "Two Iranian freighters, the Golriz and the Jahanbin, brought 300 tonnes of fertiliser from Iran to Venezuela in October.", "Golriz IRN, Jahanbin IRN")]
    [InlineData("fr", "Deux vraquiers à drapeau russe, le Kapitan Belov et le Matros Sorine, ont livré du blé à la Syrie en octobre.", "Kapitan Belov RUS, Matros Sorine RUS")]
    [InlineData("en", "Iran sent 300 rifles to the Houthis aboard the Cape Rowan in October.", "Cape Rowan ")]
    [InlineData("fr", "L'Iran a livré 300 fusils aux Houthis à bord du Proximo en octobre.", "Proximo ")]
    public void Ships_are_named_beside_their_kind_and_where_goods_are_on_board(string language, string text, string told) =>
        string.Join(", ", Page.Read(language, text)[0].Carriers.Select(carrier => $"{carrier.Name} {carrier.Flag}")).ShouldBe(told);

    [Theory]
    [InlineData("en", "A freighter, the Russians say, brought 300 rifles from Iran to Syria in October.")]
    [InlineData("en", "Iran sent 300 rifles to Syria aboard Saman Air in October.")]
    public void What_stands_behind_a_comma_or_without_an_article_need_be_no_ship(string language, string text) =>
        Page.Read(language, text)[0].Carriers.ShouldAllBe(carrier => carrier.Name == null);
}
