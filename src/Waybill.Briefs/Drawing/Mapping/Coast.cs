namespace Waybill.Briefs;

/// <summary>The coast of the world, as <c>Map/README.md</c> tells: rings of points in degrees.</summary>
internal static class Coast
{
    private static readonly Lazy<IReadOnlyList<CoastRing>> Loaded = new(Read);

    /// <summary>The rings, largest first.</summary>
    public static IReadOnlyList<CoastRing> Rings => Loaded.Value;

    private static CoastRing[] Read()
    {
        using var stream = Resources.Open("Map/coast.bin");
        var buffered = new BufferedStream(stream);
        var rings = new CoastRing[ReadNumber(buffered)];
        for (var r = 0; r < rings.Length; r++)
        {
            var points = new (double, double)[ReadNumber(buffered)];
            int x = 0, y = 0;
            for (var i = 0; i < points.Length; i++)
            {
                x += ReadStep(buffered);
                y += ReadStep(buffered);
                points[i] = (x / 100.0, y / 100.0);
            }
            rings[r] = new CoastRing(points);
        }
        return rings;
    }

    private static int ReadStep(Stream stream)
    {
        var number = ReadNumber(stream);
        return (number >> 1) ^ -(number & 1);
    }

    private static int ReadNumber(Stream stream)
    {
        int value = 0, shift = 0;
        while (true)
        {
            var next = stream.ReadByte();
            if (next < 0) throw new InvalidDataException("the coast ends too early");
            value |= (next & 127) << shift;
            if (next < 128) return value;
            shift += 7;
        }
    }
}

/// <summary>A closed line of longitudes and latitudes; the last point does not repeat the first.</summary>
internal sealed class CoastRing
{
    /// <summary>Takes the points and their bounds.</summary>
    public CoastRing((double Longitude, double Latitude)[] points)
    {
        Points = points;
        West = points.Min(p => p.Longitude);
        East = points.Max(p => p.Longitude);
    }

    /// <summary>The points, in degrees.</summary>
    public IReadOnlyList<(double Longitude, double Latitude)> Points { get; }

    /// <summary>Least longitude.</summary>
    public double West { get; }

    /// <summary>Greatest longitude.</summary>
    public double East { get; }
}
