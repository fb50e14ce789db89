using System.Text.Json;

namespace Waybill.Movements.Tests;

/// <summary>The loitering cases of pipe-loitering: sums over legs, the slow hour, the joining of hours.</summary>
[Trait("needs", "shared")]
public class LoiteringCaseTests
{
    [Fact]
    public void Every_case_comes_out()
    {
        var cases = SharedMovements.Json("loitering", "loitering-cases.json").EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Array).SelectMany(p => p.Value.EnumerateArray()).ToList();
        cases.Count.ShouldBe(32);
        var wrong = cases.Where(c => !Holds(c)).Select(c => c.GetProperty("id").GetString()).ToList();
        wrong.ShouldBeEmpty();
    }

    private static bool Holds(JsonElement c)
    {
        var (input, expected) = (c.GetProperty("input"), c.GetProperty("expected"));
        return c.GetProperty("of").GetString() switch
        {
            "bucket" => input.EnumerateArray().Select(d => d.GetString()).Order(StringComparer.Ordinal).SequenceEqual(expected.GetProperty("order").EnumerateArray().Select(d => d.GetString())),
            "total_hours" => Same(Legs.Hours(input.EnumerateArray().Select(h => new Leg(Value(h), null))), expected),
            "total_metres" => Same(Legs.Metres(input.EnumerateArray().Select(m => new Leg(null, Value(m)))), expected),
            "average_knots" when input.ValueKind == JsonValueKind.Object => Same(Legs.Knots(input.Number("metres"), input.Number("hours")), expected),
            "average_knots" => Same(Legs.Knots(LegsOf(input)), expected),
            "average_shore_nm" => Same(Legs.ShoreNm(LegsOf(input)), expected),
            "slow" => Legs.IsSlow(Value(input) ?? double.NaN, 2) == expected.GetBoolean(),
            "is_event" => (SlowHours.Runs([new HourBucket(0, input.GetArrayLength() - 1, true)]).Count > 0) == expected.GetBoolean(),
            "event" => Event(LegsOf(input), expected),
            "before_and_on_day" => input.EnumerateArray().Count(d => string.CompareOrdinal(d.GetString(), c.GetProperty("day").GetString()) < 0) == expected.GetProperty("before").GetArrayLength(),
            "slow_runs" => Runs(input, expected),
            var other => throw new InvalidOperationException(other),
        };
    }

    private static bool Event(List<Leg> legs, JsonElement expected)
    {
        var inside = legs[1..];
        return Same(Legs.Knots(inside), expected.GetProperty("average_knots")) && Same(Legs.Hours(inside), expected.GetProperty("loitering_hours"))
            && Same(Legs.Metres(inside) / 1852, expected.GetProperty("total_nm")) && Same(Legs.ShoreNm(legs), expected.GetProperty("average_shore_nm"));
    }

    /// <summary>Runs of slow hours; of an hour of the day before only the last message leads in.</summary>
    private static bool Runs(JsonElement input, JsonElement expected)
    {
        var hours = input.EnumerateArray().Select(h => (Today: h.GetProperty("day").GetString() != "2020-01-01", Slow: h.GetProperty("slow").GetBoolean(), Messages: h.GetProperty("messages").EnumerateArray().Select(m => m.GetInt32()).ToList())).ToList();
        var buckets = hours.Select(h => new HourBucket(h.Messages[0], h.Messages[^1], h.Slow && h.Today)).ToList();
        var runs = SlowHours.Runs(buckets).Select(run => string.Join(",", Enumerable.Range(run.First, run.Last - run.First + 1)));
        return runs.SequenceEqual(expected.EnumerateArray().Select(run => string.Join(",", run.EnumerateArray().Select(m => m.GetInt32()))));
    }

    private static List<Leg> LegsOf(JsonElement list) => [.. list.EnumerateArray().Select(m => new Leg(m.Number("hours"), m.Number("metres") ?? m.Number("metres_to_previous"), m.Number("shore_metres")))];

    private static double? Value(JsonElement e) => e.ValueKind == JsonValueKind.Number ? e.GetDouble() : null;

    private static bool Same(double? ours, JsonElement theirs) => theirs.ValueKind == JsonValueKind.Null ? ours is null : ours is { } value && Math.Abs(value - theirs.GetDouble()) < 1e-9;
}
