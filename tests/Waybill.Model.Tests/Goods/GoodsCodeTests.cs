using CsCheck;

namespace Waybill.Model.Tests;

public class GoodsCodeTests
{
    [Fact]
    public void It_round_trips() => RoundTrip.Holds(Gens.GoodsCode);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Arms")]
    [InlineData("arms ")]
    [InlineData("ammunition.")]
    [InlineData("ammunition.nuclear")]
    public void Codes_outside_the_taxonomy_are_none(string? text) => RoundTrip.Rejects<GoodsCode>(text);

    [Theory]
    [InlineData("ammunition", "ammunition.artillery", true)]
    [InlineData("ammunition", "ammunition", true)]
    [InlineData("ammunition.rocket", "ammunition.artillery", false)]
    [InlineData("missile", "arms", false)]
    [InlineData("technology", "technology.nuclear", true)]
    public void A_code_is_kin_to_its_branches(string one, string other, bool kin)
    {
        GoodsCode.Parse(one).IsKin(GoodsCode.Parse(other)).ShouldBe(kin);
        GoodsCode.Parse(other).IsKin(GoodsCode.Parse(one)).ShouldBe(kin);
    }

    [Fact]
    public void Kin_share_the_family() => Gen.Select(Gens.GoodsCode, Gens.GoodsCode).Sample(
        (a, b) => (a.IsKin(b) && a.Family != b.Family).ShouldBeFalse(), iter: 500);

    [Fact]
    public void No_code_is_listed_twice() => GoodsCode.Known.ShouldBeUnique();
}
