using Waybill.Model;

namespace Waybill.Movements.Tests;

public class IdentityDetectorTests
{
    private const int Imo = 9074729;
    private const int OtherImo = 9179842;

    private static string[] Found(Sea sea, params KnownFlag[] flags) => [.. sea.Find(flags: flags).Events.Where(e => e.Kind == MovementKind.IdentityConflict).Select(e => e.Finding!)];

    [Fact]
    public void A_wrong_check_digit_is_told() => Found(new Sea().Stay(1, 0, 100, 40, 131).Says(1, imo: Imo + 1)).ShouldBe(["imo-check-digit"]);

    [Fact]
    public void Two_hulls_on_one_number_are_told() => Found(new Sea().Stay(1, 0, 100, 40, 131).Says(1, imo: Imo).Says(1, imo: OtherImo)).ShouldBe(["one-mmsi-two-hulls"]);

    [Fact]
    public void One_hull_under_two_numbers_at_once_is_told() =>
        Found(new Sea().Stay(1, 0, 600, 40, 131).Stay(2, 0, 600, 30, 131).Says(1, imo: Imo).Says(2, imo: Imo)).ShouldBe(["one-hull-two-mmsis"]);

    [Fact]
    public void A_number_that_follows_another_is_a_change_of_flag() =>
        Found(new Sea().Stay(1, 0, 600, 40, 131).Stay(2, 2000, 2600, 40, 131).Says(1, imo: Imo).Says(2, imo: Imo)).ShouldBe(["mmsi-change"]);

    [Theory]
    [InlineData("RUS", null, 0)]
    [InlineData("PAN", null, 1)]
    [InlineData("PAN", "RUS", 0)]
    public void Digits_of_another_flag_are_told_unless_she_flew_it_before(string flag, string? former, int conflicts)
    {
        var ship = new Ship { Mmsi = Mmsi.Parse("273000001"), Statics = [new ShipStatic(Mmsi.Parse("273000001"), Sea.Start, Imo)] };
        ShipIdentity.Settle(ship);
        var imo = ImoNumber.Parse("9074729");
        var flags = new List<KnownFlag> { new(imo, PartyId.Parse(flag), false) };
        if (former is not null) flags.Add(new(imo, PartyId.Parse(former), true));
        var fleet = new Fleet { Ships = [ship], Captures = [] };
        IdentityDetector.Find(fleet, flags, new TrackOptions(), new IdentityOptions()).Count().ShouldBe(conflicts);
    }

    [Fact]
    public void The_digits_tell_the_state()
    {
        MidTable.Standard.Find(Mmsi.Parse("273000001")).ToString().ShouldBe("RUS");
        MidTable.Standard.Find(Mmsi.Parse("445000001")).ToString().ShouldBe("PRK");
        MidTable.Standard.Find(Mmsi.Parse("002730001")).ShouldBeNull();
        MidTable.Standard.Knows(Mmsi.Parse("299000001")).ShouldBeTrue();
        MidTable.Standard.Knows(Mmsi.Parse("299000001")).ShouldBe(MidTable.Standard.Find(Mmsi.Parse("299000001")) is null);
        MidTable.Standard.Count.ShouldBeGreaterThan(280);
    }
}
