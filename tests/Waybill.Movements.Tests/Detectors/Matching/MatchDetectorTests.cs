using CsCheck;
using Waybill.Model;

namespace Waybill.Movements.Tests;

public class MatchDetectorTests
{
    [Fact]
    public void A_ship_heard_where_one_is_seen_is_matched() =>
        new Sea().Stay(1, 0, 600, 40, 131).Seen("a", 305, 40.001, 131).Find().Events.Single(e => e.Kind == MovementKind.Match).Vessels.ShouldHaveSingleItem().Mmsi.ShouldBe(Sea.Mmsi(1));

    [Fact]
    public void A_ship_seen_where_none_is_heard_is_dark()
    {
        var e = new Sea().Stay(1, 0, 600, 40, 131).Seen("a", 305, 40.5, 131, 115).Find().Events.Single(e => e.Kind == MovementKind.DarkDetection);
        e.Vessels.ShouldBeEmpty();
        e.Figures.Single(f => f.Name == "length_m").Value.ShouldBe(115);
        e.Figures.Single(f => f.Name == "nearest_heard_km").Value!.Value.ShouldBe(55.6, 0.2);
    }

    [Fact]
    public void Of_two_ships_seen_one_ship_heard_explains_only_the_nearer()
    {
        var events = new Sea().Stay(1, 0, 600, 40, 131).Seen("near", 305, 40.001, 131, scene: "s").Seen("far", 305, 40.005, 131, scene: "s").Find().Events;
        events.Count(e => e.Kind == MovementKind.Match).ShouldBe(1);
        events.Count(e => e.Kind == MovementKind.DarkDetection).ShouldBe(1);
    }

    [Fact]
    public void Length_decides_between_ships_as_near()
    {
        var events = new Sea().Stay(1, 0, 600, 40, 131).Stay(2, 0, 600, 40.002, 131).Says(1, length: 60).Says(2, length: 180).Seen("a", 305, 40.001, 131, 175).Find().Events;
        events.Single(e => e.Kind == MovementKind.Match).Vessels[0].Mmsi.ShouldBe(Sea.Mmsi(2));
    }

    [Fact]
    public void A_moving_ship_is_looked_for_on_her_way()
    {
        var (from, to) = (new LatLon(40, 131), new LatLon(40, 133));
        new Sea().Sail(1, 0, 600, from, to, 60).Seen("a", 330, 40, 132.1).Find().Events.Single(e => e.Kind == MovementKind.Match).Figures.Single(f => f.Name == "km").Value!.Value.ShouldBeLessThan(0.5);
    }

    [Fact]
    public void Pairs_share_nothing_and_reach_the_threshold() =>
        Gen.Select(Gen.Int[0, 8], Gen.Int[0, 8], Gen.Double[0, 1]).List[0, 40].Sample(list =>
        {
            var candidates = list.Select(c => (c.Item1, c.Item2, c.Item3)).ToList();
            var pairs = MutualBest.Pair(candidates, 0.3).Select(i => candidates[i]).ToList();
            pairs.Select(p => p.Item1).ShouldBeUnique();
            pairs.Select(p => p.Item2).ShouldBeUnique();
            pairs.ShouldAllBe(p => p.Item3 >= 0.3);
            // Nobody left over could still be paired.
            candidates.ShouldAllBe(c => c.Item3 < 0.3 || pairs.Any(p => p.Item1 == c.Item1 || p.Item2 == c.Item2));
        });
}
