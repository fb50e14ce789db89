using System.Text.Json;
using Waybill.Model;

namespace Waybill.Movements.Tests;

/// <summary>The gap cases of pipe-gaps. Their rules of reporting (which run tells which gap) are theirs; the silences are found by ours.</summary>
[Trait("needs", "shared")]
public class GapCaseTests
{
    [Fact]
    public void Every_pipeline_case_comes_out()
    {
        var wrong = new List<string>();
        foreach (var c in SharedMovements.Json("gaps", "gap-cases.json").GetProperty("pipeline_cases").EnumerateArray())
        {
            var gaps = Reported(c).OrderBy(gap => gap.Start).ToList();
            var expected = c.GetProperty("expected");
            if (gaps.Count != expected.GetProperty("count").GetInt32()) wrong.Add($"{c.GetProperty("id")}: {gaps.Count}");
            if (expected.TryGetProperty("gaps", out var list))
            {
                var pairs = list.EnumerateArray().Select(g => (g.Time("start"), g.GetProperty("end").ValueKind == JsonValueKind.Null ? (DateTime?)null : g.Time("end"))).ToHashSet();
                foreach (var gap in gaps)
                    if (!pairs.Contains((gap.Before.Instant, gap.After?.Instant))) wrong.Add($"{c.GetProperty("id")}: {gap.Before.Instant:O} {gap.After?.Instant:O}");
            }
            if (!expected.TryGetProperty("by_start", out var counts)) continue;
            foreach (var (gap, count) in gaps.Zip(counts.EnumerateArray()))
            {
                var theirs = new MessageCounts(count.GetProperty("positions_hours_before").GetInt32(), count.GetProperty("positions_hours_before_ter").GetInt32(), count.GetProperty("positions_hours_before_sat").GetInt32(), count.GetProperty("positions_hours_before_dyn").GetInt32());
                if (gap.Counts != theirs) wrong.Add($"{c.GetProperty("id")} at {gap.Before.Instant:O}: {gap.Counts} not {theirs}");
            }
        }
        wrong.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(24, 0)]
    [InlineData(12, 0)]
    [InlineData(9, 1)]
    [InlineData(0.5, 3)]
    public void The_core_finds_as_many(double hours, int count)
    {
        var messages = SharedMovements.Json("gaps", "gap-cases.json").GetProperty("base_messages").EnumerateArray().Select(SharedMovements.Message).ToList();
        Find(messages, hours).Count.ShouldBe(count);
        Find(messages.AsEnumerable().Reverse(), hours).Count.ShouldBe(count);
    }

    [Theory]
    [InlineData(12, false)]
    [InlineData(11, true)]
    public void An_open_gap_is_strictly_longer_too(int hour, bool open)
    {
        var at = new DateTime(2025, 1, 1, hour, 0, 0, DateTimeKind.Utc);
        var fleet = SharedMovements.Fleet([new Position { Mmsi = Mmsi.Parse("000012345"), Time = at, Lat = 0, Lon = 0 }]);
        GapDetector.Find(fleet.Ships[0].Tracks[0], fleet.End, new GapOptions { MinHours = 12, EvaluatedAt = new DateTime(2025, 1, 2, 0, 0, 0, DateTimeKind.Utc) }).Count.ShouldBe(open ? 1 : 0);
    }

    [Fact]
    public void No_time_no_speed() => Gap.ImpliedKnots(1000 / 1852.0, 0).ShouldBeNull();

    private static List<Gap> Find(IEnumerable<Position> messages, double hours)
    {
        var fleet = SharedMovements.Fleet(messages);
        return GapDetector.Find(fleet.Ships[0].Tracks[0], fleet.End, new GapOptions { MinHours = hours });
    }

    /// <summary>A closed gap belongs to the run that holds its next message, an open one to that which holds the first end of a day at which it is long enough.</summary>
    private static IEnumerable<Gap> Reported(JsonElement c)
    {
        var hours = c.GetProperty("threshold_hours").GetDouble();
        var given = c.GetProperty("messages");
        var days = given.ValueKind == JsonValueKind.Object ? given.EnumerateObject().SelectMany(day => day.Value.EnumerateArray()) : given.EnumerateArray();
        var messages = days.Select(SharedMovements.Message).ToList();
        if (c.TryGetProperty("known_open_gaps", out var known))
            foreach (var open in known.EnumerateArray())
            {
                messages.Add(messages[0] with { Mmsi = Mmsi.Parse(open.GetProperty("mmsi").GetString()!), Time = open.Time("start") });
                if (open.TryGetProperty("positions_before", out var before)) messages.AddRange(before.EnumerateArray().Select(SharedMovements.Message));
            }
        DateTime? from = null, to = null;
        if (c.TryGetProperty("date_range", out var range) && range.ValueKind == JsonValueKind.Array) (from, to) = (Day(range[0].GetString()!), Day(range[1].GetString()!));
        var daily = c.TryGetProperty("dates", out var dates);
        if (daily) (from, to) = (Day(dates[0].GetString()!), Day(dates[dates.GetArrayLength() - 1].GetString()!).AddDays(1));
        var reportsOpen = c.TryGetProperty("open_gaps_reported", out var wanted) && wanted.ValueKind == JsonValueKind.True;
        var fleet = SharedMovements.Fleet(messages.DistinctBy(m => (m.Mmsi, m.Time)));
        foreach (var track in fleet.Tracks)
        {
            var options = new GapOptions { MinHours = hours, EvaluatedAt = track.Last.Instant.Date.AddDays(from is null ? 1 : 100) };
            foreach (var gap in GapDetector.Find(track, fleet.End, options))
            {
                var told = gap.Before.Instant.AddHours(hours);
                var dayEnd = told.Date.AddDays(1);
                if (gap.After is { } after && (from is null || (after.Instant >= from && after.Instant < to))) yield return gap;
                if (reportsOpen && (gap.After is null || (daily && dayEnd <= gap.After.Value.Instant)) && (from is null || (dayEnd > from && dayEnd <= to))) yield return gap with { After = null };
            }
        }
    }

    private static DateTime Day(string text) => DateTime.SpecifyKind(DateTime.Parse(text, null), DateTimeKind.Utc);
}
