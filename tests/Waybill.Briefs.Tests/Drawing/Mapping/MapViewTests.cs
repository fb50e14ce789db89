using CsCheck;

namespace Waybill.Briefs.Tests;

public class MapViewTests
{
    private static readonly Gen<GeoPoint> Point = Gen.Select(Gen.Double[-70, 80], Gen.Double[-180, 180], (lat, lon) => new GeoPoint(lat, lon));

    [Fact]
    public void Every_point_lies_on_its_map() =>
        Point.Array[1, 12].Sample(points =>
        {
            var view = MapView.Around(points, 800);
            return points.All(p => view.Shows(view.Place(p)));
        });

    [Fact]
    public void A_map_across_the_180th_meridian_stays_small()
    {
        var view = MapView.Around([new GeoPoint(53, 158.7), new GeoPoint(61.2, -149.9)], 800);
        view.IsRegion.ShouldBeTrue();
        Math.Abs(Angle.Near(view.Centre, 180) - 180).ShouldBeLessThan(10);
    }

    [Fact]
    public void North_is_up_and_east_is_right()
    {
        var view = MapView.Around([new GeoPoint(42.2, 130.3), new GeoPoint(42.9, 132.4)], 800);
        var (west, east) = (view.Place(new GeoPoint(42.2, 130.3)), view.Place(new GeoPoint(42.9, 132.4)));
        east.X.ShouldBeGreaterThan(west.X);
        east.Y.ShouldBeLessThan(west.Y);
    }
}
