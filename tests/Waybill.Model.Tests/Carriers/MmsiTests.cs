using CsCheck;

namespace Waybill.Model.Tests;

public class MmsiTests
{
    [Fact]
    public void It_round_trips() => RoundTrip.Holds(Gen.Int[0, 999_999_999].Select(n => Mmsi.Parse(n.ToString("D9", null))));

    [Fact]
    public void Any_text_is_answered() => RoundTrip.NeverThrows<Mmsi>();

    [Theory]
    [InlineData("273000001", true)]
    [InlineData("775999999", true)]
    [InlineData("111232506", false)]
    [InlineData("970012345", false)]
    [InlineData("002275300", false)]
    public void A_ship_s_begins_with_two_to_seven(string text, bool ship) => Mmsi.Parse(text).IsShip.ShouldBe(ship);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("27300000")]
    [InlineData("2730000010")]
    [InlineData("+27300000")]
    [InlineData("27300000 ")]
    public void Others_are_none(string? text) => RoundTrip.Rejects<Mmsi>(text);
}
