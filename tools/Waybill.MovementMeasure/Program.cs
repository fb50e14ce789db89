using System.Globalization;
using Waybill.MovementMeasure;
using Waybill.Movements;
using Waybill.Movements.Testing;

// Precision and recall of the movement events on simulated seas: dotnet run -c Release -- FIRST LAST [--sightings SHARE] [--details]
// The mean over seeds with a 95 % interval (Student's t), after the tally over all of them.
// Files of one sea, truth with it: dotnet run -c Release -- write FOLDER SEED DAYS SHIPS LOOK-ALIKES MINUTES
if (args is ["write", ..])
{
    var numbers = args[2..].Select(text => int.Parse(text, CultureInfo.InvariantCulture)).ToArray();
    Files.Write(args[1], new SimulationOptions { Seed = numbers[0], Days = numbers[1], Ships = numbers[2], LookAlikes = numbers[3], MessageMinutes = numbers[4] });
    return;
}
// Positions and detections of the sample case: dotnet run -c Release -- sample FOLDER
if (args is ["sample", ..])
{
    using var positions = new StreamWriter(Path.Combine(args[1], "positions", "synthetic-ais.csv"));
    using var detections = new StreamWriter(Path.Combine(args[1], "detections", "synthetic-detections.csv"));
    SampleCase.Write(positions, detections);
    return;
}

// Processor time of the parts of a run on a file of positions: dotnet run -c Release -- time FILE
if (args is ["time", ..])
{
    Timing.Run(args[1]);
    return;
}
var sightings = Array.IndexOf(args, "--sightings") is >= 0 and var at ? double.Parse(args[at + 1], CultureInfo.InvariantCulture) : new SimulationOptions().SightingShare;
var first = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1;
var last = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : first;
var runs = new List<IReadOnlyList<(string Name, Tally Tally)>>();
for (var seed = first; seed <= last; seed++)
{
    var simulation = new Simulation(new SimulationOptions { Seed = seed, SightingShare = sightings });
    var finder = new MovementFinder(PortList.Standard);
    foreach (var identity in simulation.Statics) finder.Accept(identity);
    foreach (var position in simulation.Positions) finder.Accept(position);
    foreach (var detection in simulation.Detections) finder.Accept(detection);
    foreach (var sighting in simulation.Sightings) finder.Accept(sighting);
    var result = finder.Find([]);
    var figures = Measure.All(simulation, result);
    runs.Add(figures);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"seed {seed}: {simulation.Positions.Count} positions, {simulation.Detections.Count} detections; {string.Join("; ", figures.Select(f => $"{f.Name} {f.Tally.Right}/{f.Tally.Wrong}/{f.Tally.Missed}"))}"));
    if (args.Contains("--details")) Details.Print(simulation, result);
}
Console.WriteLine();
Console.WriteLine("event                 right  wrong missed  precision (95 %)        recall (95 %)");
for (var i = 0; i < runs[0].Count; i++)
{
    var sum = runs.Select(run => run[i].Tally).Aggregate(Tally.Add);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{runs[0][i].Name,-20}{sum.Right,7}{sum.Wrong,7}{sum.Missed,7}  {Interval.Of(runs.Select(run => run[i].Tally.Precision))}  {Interval.Of(runs.Select(run => run[i].Tally.Recall))}"));
}
