namespace Waybill.Briefs.Tests;

public class MapClustersTests
{
    [Fact]
    public void Near_places_form_a_group_through_each_other()
    {
        var places = new[] { ("a", 0.0), ("b", 4.0), ("c", 8.0), ("d", 40.0) }.Select(p => new MapPlace(p.Item1, new GeoPoint(0, p.Item2))).ToList();
        MapClusters.Of(places, 5).Select(g => string.Concat(g.Select(p => p.Name).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal).ShouldBe(["abc", "d"]);
    }

    [Fact]
    public void Distance_goes_the_short_way_around() =>
        MapClusters.Distance(new GeoPoint(0, 179), new GeoPoint(0, -179)).ShouldBe(2, 1e-9);
}
