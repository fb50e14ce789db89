using System.Globalization;
using Waybill.Model;

namespace Waybill.Movements.Testing;

/// <summary>A port of the simulated sea and the way out of it.</summary>
internal sealed record SeaPort(string Name, LatLon At, IReadOnlyList<LatLon> WayOut)
{
    public LatLon Offing => WayOut[^1];

    /// <summary>All ports, from the table beside this file.</summary>
    public static IReadOnlyList<SeaPort> All { get; } = [.. Read()];

    public static SeaPort Named(string name) => All.First(port => port.Name == name);

    /// <summary>The way by sea from this port to another, both piers with it.</summary>
    public IReadOnlyList<LatLon> To(SeaPort other) => [At, .. WayOut, .. other.WayOut.Reverse(), other.At];

    private static IEnumerable<SeaPort> Read()
    {
        using var stream = typeof(SeaPort).Assembly.GetManifestResourceStream("World/sea-ports.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            var port = PortList.Standard.Find(cells[0]) ?? throw new InvalidDataException($"{cells[0]} is in no list of ports");
            yield return new SeaPort(cells[0], port.At, [.. cells[1].Split(' ').Select(Point)]);
        }
    }

    private static LatLon Point(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        return new LatLon(double.Parse(text.AsSpan(0, comma), CultureInfo.InvariantCulture), double.Parse(text.AsSpan(comma + 1), CultureInfo.InvariantCulture));
    }
}
