using Waybill.Movements.Testing;

namespace Waybill.MovementMeasure;

/// <summary>Writes one sea as files.</summary>
internal static class Files
{
    public static void Write(string folder, SimulationOptions options)
    {
        Directory.CreateDirectory(folder);
        var simulation = new Simulation(options);
        To("positions.csv", SimulationCsv.Positions);
        To("detections.csv", SimulationCsv.Detections);
        To("sightings.csv", SimulationCsv.Sightings);
        To("truth.csv", SimulationCsv.Truth);

        void To(string name, Action<Simulation, TextWriter> write)
        {
            using var file = new StreamWriter(Path.Combine(folder, name));
            write(simulation, file);
        }
    }
}
