using Waybill.Model;

namespace Waybill.Movements.Tests;

public class JumpDetectorTests
{
    [Fact]
    public void A_jump_there_and_back_is_told_twice_and_the_track_goes_on()
    {
        var findings = new Sea().Stay(1, 0, 600, 40, 131).Stay(1, 610, 700, -10, -100).Stay(1, 710, 1500, 40, 131).Find();
        findings.Events.Count(e => e is { Kind: MovementKind.Jump, Finding: "teleport" }).ShouldBe(2);
        findings.Events.First(e => e.Kind == MovementKind.Jump).Figures.Single(f => f.Name == "implied_knots").Value!.Value.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public void Positions_that_run_in_a_circle_after_a_jump_are_told()
    {
        var sea = new Sea().Stay(1, 0, 600, 40, 131);
        for (var k = 0; k < 40; k++)
        {
            var at = Sphere.Go(new LatLon(37, -122), k * 20, 3);
            sea.At(1, 610 + 5 * k, at.Lat, at.Lon, 12);
        }
        var circle = sea.Find().Events.Single(e => e.Finding == "circle");
        circle.Figures.Single(f => f.Name == "radius_km").Value!.Value.ShouldBe(3, 0.1);
        circle.Figures.Single(f => f.Name == "turns").Value!.Value.ShouldBe(39 * 20 / 360.0, 0.05);
    }

    [Fact]
    public void Two_ships_on_one_number_do_not_jump()
    {
        var sea = new Sea();
        for (var minute = 0; minute < 600; minute += 10) sea.At(1, minute, 40, minute % 20 == 0 ? 131 : 135);
        var events = sea.Find().Events;
        events.ShouldNotContain(e => e.Kind == MovementKind.Jump);
        events.ShouldContain(e => e.Finding == "two-ships-one-mmsi");
    }
}
