using System.Globalization;
using System.Text.Json;
using Waybill.Model;

namespace Waybill.Movements.Tests;

/// <summary>The encounter series of pipe-encounters, with their parameters.</summary>
[Trait("needs", "shared")]
public class EncounterCaseTests
{
    private static readonly EncounterOptions Theirs = new() { MaxKm = 0.5, MinMinutes = 30, MaxKnots = double.PositiveInfinity, GridMinutes = 10, MaxInterpolationMinutes = 70, MergeMinutes = 0, MinPortKm = 0 };

    [Theory]
    [InlineData("simple")]
    [InlineData("fastsep")]
    [InlineData("multi")]
    public void A_series_gives_their_encounters(string series)
    {
        // Each pair stands twice there, once from either ship.
        var expected = SharedMovements.Json("encounters", "expected.json").GetProperty("cases").EnumerateArray()
            .First(c => c.GetProperty("series").GetString() == series && !c.TryGetProperty("extra_parameters", out _)).GetProperty("expected_encounters").EnumerateArray()
            .Where(e => string.CompareOrdinal(e.GetProperty("vessel").GetString(), e.GetProperty("neighbour").GetString()) < 0).ToList();
        var found = EncounterDetector.Find(Tracks(series), null, Theirs);
        found.Select(Told).Order().ShouldBe(expected.Select(Told).Order());
        foreach (var theirs in expected)
        {
            var ours = found.Single(e => Told(e) == Told(theirs));
            Encounter.Median(ours.Distances).ShouldBe(theirs.GetProperty("median_distance_km").GetDouble(), 0.001);
            ours.PlacesA.Average(p => p.Lat).ShouldBe(theirs.GetProperty("mean_lat").GetDouble(), 0.0002);
            EncounterDetector.Lines(ours.A, ours).Count().ShouldBe(theirs.GetProperty("vessel_points").GetInt32());
            EncounterDetector.Lines(ours.B, ours).Count().ShouldBe(theirs.GetProperty("neighbour_points").GetInt32());
        }
    }

    private static string Told(Encounter e) => $"{e.A.Ship.Mmsi.Value} {e.B.Ship.Mmsi.Value} {Fix.InstantOf(e.Start):s} {Fix.InstantOf(e.End):s}";

    private static string Told(JsonElement e) => $"{e.GetProperty("vessel").GetString()} {e.GetProperty("neighbour").GetString()} {e.Time("start"):s} {e.Time("end"):s}";

    /// <summary>Each ship as one track: their encounters come after their cutting, which these series do not go through.</summary>
    private static List<Track> Tracks(string series) => [.. File.ReadLines(Path.Combine(SharedMovements.Folder(), "encounters", series + ".positions.csv")).Skip(1).Select(line => line.Split(','))
        .GroupBy(cells => cells[0]).Select(group =>
        {
            var mmsi = Mmsi.Parse(group.Key.PadLeft(9, '0'));
            return new Track(new Ship { Mmsi = mmsi, Statics = [] }, 0, new FixList([.. group.Select(cells => new Fix(new Position
            {
                Mmsi = mmsi, Time = DateTime.Parse(cells[1], null, DateTimeStyles.AdjustToUniversal),
                Lat = double.Parse(cells[2], CultureInfo.InvariantCulture), Lon = double.Parse(cells[3], CultureInfo.InvariantCulture),
            })).OrderBy(fix => fix.Time)]));
        })];
}
