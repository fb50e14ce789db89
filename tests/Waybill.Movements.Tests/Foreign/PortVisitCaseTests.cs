using System.Text.Json;
using Waybill.Model;

namespace Waybill.Movements.Tests;

/// <summary>The port visit cases of pipe-anchorages.</summary>
[Trait("needs", "shared")]
public class PortVisitCaseTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_case_comes_out_in_any_order(bool reversed)
    {
        foreach (var c in SharedMovements.Json("port-visits", "port-visit-cases.json").GetProperty("cases").EnumerateArray())
        {
            var steps = c.GetProperty("events").EnumerateArray().Select(Step).ToList();
            if (reversed) steps.Reverse();
            var visits = VisitBuilder.Build(null, steps, new VisitOptions());
            var expected = c.GetProperty("expected_visits").EnumerateArray().ToList();
            visits.Count.ShouldBe(expected.Count, c.GetProperty("id").GetString());
            foreach (var (visit, theirs) in visits.Zip(expected))
            {
                Fix.InstantOf(visit.Start).ShouldBe(theirs.Time("start"));
                Fix.InstantOf(visit.End).ShouldBe(theirs.Time("end"));
                visit.Confidence.ShouldBe(theirs.GetProperty("confidence").GetInt32());
                visit.Hours.ShouldBe(theirs.GetProperty("duration_hours").GetDouble(), 1e-6);
                Anchorage(visit.Steps[0].Port).ShouldBe(theirs.GetProperty("start_anchorage").GetString());
                Anchorage(visit.Steps[^1].Port).ShouldBe(theirs.GetProperty("end_anchorage").GetString());
                visit.Steps.Count.ShouldBe(theirs.GetProperty("events").GetArrayLength());
            }
        }
    }

    private static PortEvent Step(JsonElement e) => new(
        Enum.Parse<PortEventKind>(e.GetProperty("kind").GetString()!.Replace("-", "", StringComparison.Ordinal), true), Fix.Seconds(e.Time("timestamp")),
        new LatLon(e.GetProperty("vessel_lat").GetDouble(), e.GetProperty("vessel_lon").GetDouble()), Convert.ToInt32(e.GetProperty("anchorage").GetString(), 16),
        new LatLon(e.GetProperty("anchorage_lat").GetDouble(), e.GetProperty("anchorage_lon").GetDouble()), e.GetProperty("segment").GetString()!.GetHashCode(StringComparison.Ordinal), default);

    private static string Anchorage(int port) => port.ToString("x8", null);
}
