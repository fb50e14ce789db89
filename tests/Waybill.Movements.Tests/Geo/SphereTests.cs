using CsCheck;
using Waybill.Model;

namespace Waybill.Movements.Tests;

public class SphereTests
{
    private static readonly Gen<LatLon> Points = Gen.Select(Gen.Double[-89, 89], Gen.Double[-180, 180], (lat, lon) => new LatLon(lat, lon));

    [Fact]
    public void A_degree_of_latitude_is_sixty_nautical_miles() =>
        Sphere.NauticalMiles(new LatLon(10, 20), new LatLon(11, 20)).ShouldBe(60, 0.1);

    [Fact]
    public void The_antimeridian_is_no_wall() =>
        Sphere.Km(new LatLon(0, 179.9), new LatLon(0, -179.9)).ShouldBe(22.24, 0.01);

    [Fact]
    public void Going_some_way_leads_that_far_away() =>
        Gen.Select(Points, Gen.Double[0, 360], Gen.Double[0, 500]).Sample((from, degrees, km) => Sphere.Km(from, Sphere.Go(from, degrees, km)).ShouldBe(km, 1e-3));

    [Fact]
    public void Half_way_across_the_antimeridian_lies_on_it() =>
        Math.Abs(Sphere.Between(new LatLon(5, 179), new LatLon(7, -179), 0.5).Lon).ShouldBe(180, 1e-9);

    [Fact]
    public void Longitudes_are_brought_into_range() =>
        Gen.Double[-2000, 2000].Sample(degrees => Math.Abs(Sphere.WrapLon(degrees)).ShouldBeLessThanOrEqualTo(180));
}
