using Waybill.Model;

namespace Waybill.Movements.Tests;

public class LoiteringDetectorTests
{
    [Fact]
    public void Slow_hours_at_sea_are_loitering()
    {
        var sea = new Sea().Sail(1, 0, 300, new LatLon(39, 131), new LatLon(39.8, 132)).Sail(1, 310, 910, new LatLon(39.8, 132), new LatLon(39.85, 132.05)).Sail(1, 920, 1220, new LatLon(39.85, 132.05), new LatLon(39, 131));
        var e = sea.Find().Events.Single(e => e.Kind == MovementKind.Loitering);
        e.Figures.Single(f => f.Name == "hours").Value!.Value.ShouldBe(10, 1);
    }

    [Fact]
    public void Slow_hours_near_a_port_are_not() => new Sea().Stay(1, 0, 900, 42.4, 130.6).Find().Events.ShouldNotContain(e => e.Kind == MovementKind.Loitering);

    [Fact]
    public void A_silence_is_not_slow() => new Sea().Stay(1, 0, 120, 39.8, 132).Stay(1, 120 + 7 * 60, 660, 39.8, 132).Find().Events.ShouldNotContain(e => e.Kind == MovementKind.Loitering);
}
