using Waybill.Model;
using Waybill.Movements;
using Waybill.Movements.Testing;

namespace Waybill.Briefs.Tests;

public class EventSentenceTests
{
    private static readonly EventSentence French = new(Wording.For("fr"));

    private static readonly Lazy<IReadOnlyList<MovementEvent>> Sea = new(() =>
    {
        var simulation = new Simulation(new SimulationOptions { Seed = 3, Ships = 24, Shuttles = 3, LookAlikes = 24, Days = 40, SightingShare = 0.5 });
        using var finder = new MovementFinder(PortList.Standard);
        foreach (var identity in simulation.Statics) finder.Accept(identity);
        foreach (var position in simulation.Positions) finder.Accept(position);
        foreach (var detection in simulation.Detections) finder.Accept(detection);
        foreach (var sighting in simulation.Sightings) finder.Accept(sighting);
        return finder.Find([]).Events;
    });

    [Fact]
    public void Every_event_of_a_sea_has_a_French_sentence()
    {
        Sea.Value.Select(e => e.Kind).Distinct().Count().ShouldBeGreaterThanOrEqualTo(8);
        foreach (var e in Sea.Value)
        {
            var (text, language) = French.Of(e);
            language.ShouldBe("fr", $"{e.Kind} {e.Finding}: {e.Why}");
            text.ShouldNotContain("{");
            text.ShouldEndWith(".");
        }
    }

    [Theory]
    [InlineData("two-ships-one-mmsi")]
    [InlineData("one-mmsi-two-hulls")]
    [InlineData("imo-check-digit")]
    [InlineData("mid-not-allotted")]
    [InlineData("mid-flag-mismatch")]
    [InlineData("one-hull-two-mmsis")]
    [InlineData("mmsi-change")]
    public void So_has_every_conflict_of_identity(string finding)
    {
        var ship = new VesselRef(Mmsi.Parse("351000001"), ImoNumber.Parse("9179842"), "ALPHA", PartyId.Parse("PAN"));
        var conflict = Sea.Value[0] with { Kind = MovementKind.IdentityConflict, Finding = finding, Vessels = [ship, ship with { Mmsi = Mmsi.Parse("273000001") }], Figures = [] };
        French.Of(conflict).Language.ShouldBe("fr");
        Wording.For("fr").Find($"finding.{finding}").ShouldNotBeNull();
    }

    [Fact]
    public void A_silence_says_whose_it_was()
    {
        var gap = Sea.Value.First(e => e is { Kind: MovementKind.Gap, Finding: "dark", End: not null });
        var text = French.Of(gap).Text;
        text.ShouldContain(gap.Vessels[0].Name!);
        text.ShouldContain("entendus près de là");
        text.ShouldNotContain("heard");
    }

    [Fact]
    public void The_English_sentence_is_the_detector_s_own() =>
        new EventSentence(Wording.For("en")).Of(Sea.Value[0]).ShouldBe((Sea.Value[0].Why, "en"));

    [Fact]
    public void An_event_that_lacks_a_figure_keeps_its_English_sentence() =>
        French.Of(Sea.Value.First(e => e.Kind == MovementKind.Loitering) with { Figures = [] }).Language.ShouldBe("en");
}
