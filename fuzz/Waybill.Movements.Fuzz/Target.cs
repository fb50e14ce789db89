using System.Text;
using Waybill.Model;
using Waybill.Movements.Ais;
using Waybill.Movements.Intake;

namespace Waybill.Movements.Fuzz;

/// <summary>A reader under test.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Seeds">Good files.</param>
/// <param name="Execute">Reads a file; throws when something is wrong with the reader.</param>
internal sealed record Target(string Name, IReadOnlyList<byte[]> Seeds, Action<byte[]> Execute)
{
    private static readonly PositionReaderOptions Options = new() { RowLimit = 1 << 14, PageLimit = 1 << 20, CellLimit = 1 << 17 };

    public static IReadOnlyList<Target> All() =>
    [
        new("sentences", SeedFiles.Sentences(), Decode),
        new("positions", [.. SeedFiles.Tables, .. SeedFiles.Json, .. SeedFiles.Packed(), .. SeedFiles.Sentences()], Positions),
        new("parquet", SeedFiles.Parquet(), Positions),
        new("detections", [.. SeedFiles.Json, .. SeedFiles.Lists], file => Read(file, stream => DetectionReader.Read(stream))),
        new("sightings", [.. SeedFiles.Json, .. SeedFiles.Lists], file => Read(file, stream => SightingReader.Read(stream))),
        new("ships", [.. SeedFiles.Json, .. SeedFiles.Lists], file => Read(file, stream => ShipListReader.Read(stream))),
        new("ports", SeedFiles.Ports, file => Read(file, stream => PortList.Read(stream, "ports", []))),
    ];

    private static void Decode(byte[] file)
    {
        var reader = new AisReader(new Check());
        // In two pieces, as from a pipe.
        reader.Feed(file.AsSpan(0, file.Length / 2));
        reader.Feed(file.AsSpan(file.Length / 2));
        reader.Complete();
    }

    private static void Positions(byte[] file) => Read(file, stream => PositionReader.Read(stream, new Check(), Options));

    private static void Read(byte[] file, Action<Stream> read)
    {
        using var stream = new MemoryStream(file, writable: false);
        read(stream);
    }

    /// <summary>Takes what the readers give and looks whether it can be right.</summary>
    private sealed class Check : IMovementSink, IAisVisitor
    {
        private static readonly AisJsonWriter Json = new(Stream.Null, raw: false);
        private static readonly AisCsvWriter Csv = new(Stream.Null, raw: false);

        public void Accept(in Position position)
        {
            if (position.HasPlace && !LatLon.IsValid(position.Lat, position.Lon)) throw new InvalidOperationException($"a place that is none: {position}");
            if (position.Sog is < 0 or > 102.3f || position.Cog is < 0 or >= 360 || position.Heading is < 0 or >= 360) throw new InvalidOperationException($"a value out of range: {position}");
        }

        public void Accept(ShipStatic identity)
        {
            if (identity.Name?.Length > 100) throw new InvalidOperationException("a name of more than a hundred letters");
        }

        public void OnMessage(in AisMessage message)
        {
            Json.Write(message);
            Csv.Write(message);
            AisDraft.Of(message);
        }

        public void OnFault(in AisFault fault) => Encoding.UTF8.GetByteCount(fault.Message);
    }
}
