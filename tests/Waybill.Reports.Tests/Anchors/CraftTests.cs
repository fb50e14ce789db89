using Waybill.Model;

namespace Waybill.Reports.Tests;

/// <summary>Ships, aircraft and vehicles without a name are goods where some were told of before.</summary>
public sealed class CraftTests
{
    [Theory]
    [InlineData("en", "warship", "The first ship is to be in Haiphong by the end of 2019.", "ship")]
    [InlineData("en", "warship", "The second vessel was handed over to Hanoi in May.", "second vessel")]
    [InlineData("fr", "warship", "Le premier bâtiment sera livré à Hanoï en 2019.", "premier bâtiment")]
    [InlineData("en", "aircraft", "The first plane is to be in Lima by 2019.", "plane")]
    public void What_was_sold_may_be_called_a_ship_or_plane(string language, string told, string text, string words) =>
        Of(language, told, text).ShouldContain(words);

    [Theory]
    [InlineData("en", "ammunition", "The first ship is to be in Haiphong by the end of 2019.")]
    [InlineData("en", "aircraft", "The ship is to be in Haiphong by the end of 2019.")]
    public void A_ship_that_carries_other_goods_is_none(string language, string told, string text) => Of(language, told, text).ShouldBeEmpty();

    [Fact]
    public void A_plane_that_brings_them_leaves_the_pronoun_an_anchor() => Of("en", "aircraft", "A cargo plane brought them.").ShouldContain("them");

    private static List<string> Of(string language, string told, string text)
    {
        var view = Views.Counted(language, text);
        var parties = PartyFinder.Find(view);
        var discourse = new DiscourseState();
        discourse.Note([new GoodsItem(GoodsCode.Parse(told), told, new TextSpan(0, 1))]);
        var parts = new SentenceParts(parties, CargoFinder.Find(view), CarrierFinder.Find(view, parties, discourse.Ships, discourse.LastShips), [], [], []);
        return [.. new AnchorFinder(view, parts, discourse).Find().Where(anchor => anchor.Kind is AnchorKind.Anaphor).Select(anchor => view.Words(anchor.Cargo[0].First, anchor.Cargo[0].End))];
    }
}
