using Waybill.Model;

namespace Waybill.Lists.Tests;

public sealed class GoodsClassTests
{
    [Theory]
    [InlineData("missile", "", "", "missile.cruise", Membership.Inside)]
    [InlineData("missile.cruise", "", "", "missile", Membership.Maybe)]
    [InlineData("missile", "missile.anti-tank", "", "missile.anti-tank", Membership.Maybe)]
    [InlineData("missile", "", "missile.anti-tank", "missile.anti-tank", Membership.Outside)]
    [InlineData("", "ammunition", "ammunition.small-arms", "ammunition.small-arms", Membership.Outside)]
    [InlineData("", "ammunition", "ammunition.small-arms", "ammunition.rocket", Membership.Maybe)]
    [InlineData("missile", "", "", "small-arms", Membership.Outside)]
    [InlineData("missile", "", "", "cargo", Membership.Maybe)]
    public void The_longest_listed_code_decides(string inside, string maybe, string outside, string code, Membership expected) =>
        Class(inside, maybe, outside, false).Holds(GoodsCode.Parse(code)).ShouldBe(expected);

    [Theory]
    [InlineData("cargo", Membership.Inside)]
    [InlineData("food", Membership.Inside)]
    [InlineData("money", Membership.Outside)]
    [InlineData("technology.space", Membership.Outside)]
    public void A_class_of_all_goods_holds_all_that_it_does_not_take_out(string code, Membership expected) =>
        new GoodsClass("x", new BilingualText("x", "x"), [], [], Codes("money technology"), [], [], true).Holds(GoodsCode.Parse(code)).ShouldBe(expected);

    private static GoodsClass Class(string inside, string maybe, string outside, bool all) =>
        new("x", new BilingualText("x", "x"), Codes(inside), Codes(maybe), Codes(outside), [], [], all);

    private static List<GoodsCode> Codes(string codes) => codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => GoodsCode.Parse(code)).ToList();
}
