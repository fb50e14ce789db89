namespace Waybill.Briefs.Tests;

public class CoastTests
{
    [Theory]
    [InlineData(37.6, 55.8, true)] // Moscow
    [InlineData(-77, 38.9, true)] // Washington
    [InlineData(179, 67.5, true)] // Chukotka, east of the ring's start
    [InlineData(-172, 66, true)] // Chukotka, beyond the 180th meridian
    [InlineData(0, -85, true)] // Antarctica
    [InlineData(51, 42, false)] // Caspian Sea, a hole
    [InlineData(134, 40, false)] // Sea of Japan
    [InlineData(-30, 30, false)] // Atlantic
    public void Land_is_inside_by_the_even_odd_rule(double longitude, double latitude, bool land) =>
        (Coast.Rings.Sum(r => Crossings(r, longitude, latitude)) % 2 == 1).ShouldBe(land);

    [Fact]
    public void No_line_jumps_across_the_map()
    {
        foreach (var ring in Coast.Rings)
            for (var i = 1; i < ring.Points.Count; i++)
                if (ring.Points[i].Latitude > -89.9)
                    Math.Abs(ring.Points[i].Longitude - ring.Points[i - 1].Longitude).ShouldBeLessThan(20);
    }

    private static int Crossings(CoastRing ring, double longitude, double latitude)
    {
        var count = 0;
        foreach (var turn in (double[])[-360, 0, 360])
            for (var i = 0; i < ring.Points.Count; i++)
            {
                var (x0, y0) = ring.Points[i];
                var (x1, y1) = ring.Points[(i + 1) % ring.Points.Count];
                if (y0 > latitude == y1 > latitude) continue;
                if (x0 + turn + (latitude - y0) / (y1 - y0) * (x1 - x0) > longitude) count++;
            }
        return count;
    }
}
