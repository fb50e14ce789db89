namespace Waybill.Model.Tests;

public class MovementJsonTests
{
    private static readonly MovementEvent Gap = new()
    {
        Kind = MovementKind.Gap,
        Vessels = [new VesselRef(Mmsi.Parse("273000001"), null, "ALPHA 1", PartyId.Parse("RUS"))],
        Start = new DateTime(2023, 9, 7, 3, 12, 0, DateTimeKind.Utc),
        At = new LatLon(42.23, 130.3),
        Place = new EventPlace("Rajin", PartyId.Parse("PRK"), 0.8),
        Figures = [new EventFigure("hours", 31.4), new EventFigure("implied_knots", null)],
        Rule = new EventRule("gap", "1", [new EventFigure("min_hours", 6)]),
        Confidence = EventConfidence.Moderate,
        Why = "Nothing was heard of her for 31.4 hours.",
        Evidence = [new EventEvidence(Sha256.Of([1]), [1203, 1204])],
    };

    [Fact]
    public void An_event_has_the_shape_of_the_contract() => MovementJson.ToLine(Gap).ShouldBe(
        """
        {"event":"gap","vessels":[{"mmsi":273000001,"imo":null,"name":"ALPHA 1","flag":"RUS"}],
        "start":"2023-09-07T03:12:00Z","end":null,"at":{"lat":42.23,"lon":130.3},"to":null,
        "place":{"name":"Rajin","country":"PRK","km":0.8},"figures":{"hours":31.4,"implied_knots":null},
        "rule":{"name":"gap","version":"1","min_hours":6},"confidence":"moderate","why":"Nothing was heard of her for 31.4 hours.",
        "evidence":[{"capture":"4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a","lines":[1203,1204]}]}
        """.ReplaceLineEndings(""));

    [Fact]
    public void What_is_written_is_read_back() => MovementJson.ToLine(MovementJson.Read(MovementJson.ToLine(Gap))).ShouldBe(MovementJson.ToLine(Gap));

    [Theory]
    [InlineData("{}")]
    [InlineData("[")]
    [InlineData("""{"event":"flight"}""")]
    [InlineData("""{"event":"gap","start":"2023-09-07","rule":{"name":"gap","version":"1"},"confidence":"high","why":"."}""")]
    public void What_is_no_event_is_refused(string json) => Should.Throw<FormatException>(() => MovementJson.Read(json));

    [Theory]
    [InlineData(91, 0)]
    [InlineData(0, 180.5)]
    [InlineData(double.NaN, 0)]
    public void A_point_lies_on_the_earth(double lat, double lon)
    {
        LatLon.IsValid(lat, lon).ShouldBeFalse();
        Should.Throw<ArgumentOutOfRangeException>(() => new LatLon(lat, lon));
    }
}
