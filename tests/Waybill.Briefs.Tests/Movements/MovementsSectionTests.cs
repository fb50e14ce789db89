using Waybill.Ledger;
using Waybill.Model;
using Waybill.Movements;

namespace Waybill.Briefs.Tests;

public class MovementsSectionTests
{
    private static readonly Sha256 Capture = Sha256.Of([1]);
    private static readonly VesselRef Ship = new(Mmsi.Parse("299000001"), null, "ALPHA <b>");

    private static MovementEvent Event(MovementKind kind, int day, int? end, string? finding = null) => new()
    {
        Kind = kind,
        Finding = finding,
        Vessels = kind == MovementKind.DarkDetection ? [] : [Ship],
        Start = new DateTime(2023, 9, day, 3, 0, 0, DateTimeKind.Utc),
        End = end is { } last ? new DateTime(2023, 9, last, 9, 0, 0, DateTimeKind.Utc) : null,
        At = new LatLon(42.23, 130.3),
        To = new LatLon(42.88, 132.33),
        Place = new EventPlace("Rajin", TestCase.NorthKorea, 0.5),
        Rule = new EventRule(ClaimNames.Of(kind), "1", []),
        Confidence = EventConfidence.Moderate,
        Why = $"why {ClaimNames.Of(kind)}",
        Evidence = [new EventEvidence(Capture, [1, 2, 3, 4, 5, 6, 7, 8])],
    };

    private static CaseContent Content(string language)
    {
        var content = Samples.Full(language);
        CaseEvent[] events =
        [
            new("M1", Event(MovementKind.Visit, 1, 3)), new("M2", Event(MovementKind.Gap, 3, 7, "dark")), new("M3", Event(MovementKind.DarkDetection, 5, 5)),
            new("M4", Event(MovementKind.Visit, 5, 5, "inferred")), new("M5", Event(MovementKind.Shuttle, 1, null, "dark")),
        ];
        var track = new TrackLine(Ship, [new TrackPoint(events[0].Event.Start, new LatLon(42.2, 130.4)), new TrackPoint(events[1].Event.Start, new LatLon(42.6, 131.9))]);
        return content with
        {
            Movements = new CaseMovements([new MovementCapture("positions/ais.csv", Capture, 12)], events, [track], [new EventBearing(content.Transfers[0].Id, "M1", Bearing.Supports, "ALPHA was there.")]),
        };
    }

    [Fact]
    public void A_case_without_positions_has_no_such_section() => Rendered.Of(Samples.Full()).Document.QuerySelector("#movements").ShouldBeNull();

    [Theory]
    [InlineData("en", "supports")]
    [InlineData("fr", "confirme")]
    public void What_bears_on_a_transfer_is_said_with_why_and_leads_to_the_event(string language, string word)
    {
        var document = Rendered.Of(Content(language)).Document;
        var bearing = document.QuerySelector("#movements .bearings")!;
        bearing.TextContent.ShouldContain(word);
        bearing.TextContent.ShouldContain("ALPHA was there.");
        bearing.QuerySelector("a[href='#M1']").ShouldNotBeNull();
        document.QuerySelector("tr#M1").ShouldNotBeNull();
    }

    [Fact]
    public void The_map_draws_ways_silences_visits_and_unexplained_ships()
    {
        var map = Rendered.Of(Content("en")).Document.QuerySelector("#movements .wide svg.map")!;
        foreach (var style in (string[])["track", "silence", "visit", "inferred", "unexplained"]) map.QuerySelectorAll($".{style}").Length.ShouldBe(1, style);
    }

    [Fact]
    public void Each_ship_has_a_lane_with_hatched_silences()
    {
        var lanes = Rendered.Of(Content("en")).Document.QuerySelector("#movements .wide svg.time")!;
        lanes.TextContent.ShouldContain("ALPHA <b>");
        lanes.QuerySelectorAll(".hatch").Length.ShouldBe(1);
        lanes.QuerySelectorAll(".shuttle").Length.ShouldBe(1);
    }

    [Fact]
    public void Every_event_names_the_lines_it_rests_on()
    {
        var row = Rendered.Of(Content("en")).Document.QuerySelector("tr#M2")!;
        row.TextContent.ShouldContain("positions/ais.csv, lines 1, 2, 3, 4, 5, 6 and 2 more");
        row.TextContent.ShouldContain("silence, transponder off");
    }
}
