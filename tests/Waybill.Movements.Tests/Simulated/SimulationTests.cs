using Waybill.Model;
using Waybill.Movements.Testing;

namespace Waybill.Movements.Tests;

public class SimulationTests
{
    private static readonly SimulationOptions Small = new() { Seed = 3, Ships = 24, Shuttles = 3, LookAlikes = 24, Days = 40, SightingShare = 0.5 };
    private static readonly Lazy<Simulation> Sea = new(() => new Simulation(Small));

    private static MovementResult Find(Simulation simulation)
    {
        var finder = new MovementFinder(PortList.Standard);
        foreach (var identity in simulation.Statics) finder.Accept(identity);
        foreach (var position in simulation.Positions) finder.Accept(position);
        foreach (var detection in simulation.Detections) finder.Accept(detection);
        foreach (var sighting in simulation.Sightings) finder.Accept(sighting);
        return finder.Find([]);
    }

    [Fact]
    public void The_same_seed_gives_the_same_sea()
    {
        var (first, second) = (new StringWriter(), new StringWriter());
        SimulationCsv.Positions(Sea.Value, first);
        SimulationCsv.Positions(new Simulation(Small), second);
        second.ToString().ShouldBe(first.ToString());
        new Simulation(Small with { Seed = 4 }).Positions[0].ShouldNotBe(Sea.Value.Positions[0]);
    }

    [Fact]
    public void The_same_sea_gives_the_same_events() =>
        Find(Sea.Value).Events.Select(MovementJson.ToLine).ShouldBe(Find(Sea.Value).Events.Select(MovementJson.ToLine));

    [Fact]
    public void About_as_much_is_lost_as_is_asked_for()
    {
        var whole = new Simulation(Small with { ReceptionLoss = 0 });
        ((double)Sea.Value.Positions.Count / whole.Positions.Count).ShouldBe(1 - Small.ReceptionLoss, 0.04);
    }

    /// <summary>Floors for a small sea, well under what a full one gives: they break when a rule does.</summary>
    [Fact]
    public void What_happened_is_found_and_little_else()
    {
        var figures = Measure.All(Sea.Value, Find(Sea.Value)).ToDictionary(figure => figure.Name, figure => figure.Tally);
        foreach (var name in (string[])["dark shuttle", "visit", "encounter"])
        {
            figures[name].Right.ShouldBeGreaterThan(0, name);
            figures[name].Precision.ShouldBeGreaterThan(0.9, name);
            figures[name].Recall.ShouldBeGreaterThan(0.9, name);
        }
        figures["dark gap"].Precision.ShouldBeGreaterThan(0.75);
        figures["dark gap"].Recall.ShouldBeGreaterThan(0.75);
    }

    [Fact]
    public void Nothing_found_scores_nothing()
    {
        var nothing = new MovementFinder(PortList.Standard).Find([]);
        Measure.Visits(Sea.Value, nothing).Recall.ShouldBe(0);
        Measure.Shuttles(Sea.Value, nothing).Recall.ShouldBe(0);
    }
}
