using System.Text;
using Waybill.Model;
using Waybill.Movements.Intake;

namespace Waybill.Movements.Tests.Intake;

/// <summary>Keeps what a position reader hands over.</summary>
internal sealed class Gathered : IMovementSink
{
    public List<Position> Positions { get; } = [];

    public List<ShipStatic> Statics { get; } = [];

    public List<Fault> Faults { get; } = [];

    public PositionTally Tally { get; private set; } = new();

    public static Gathered Read(string text, PositionReaderOptions? options = null) => Read(Encoding.UTF8.GetBytes(text), options);

    public static Gathered Read(byte[] bytes, PositionReaderOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        return Read(stream, options);
    }

    public static Gathered Read(Stream stream, PositionReaderOptions? options = null)
    {
        var gathered = new Gathered();
        gathered.Tally = PositionReader.Read(stream, gathered, options ?? new PositionReaderOptions { Source = "file" }, gathered.Faults.Add);
        return gathered;
    }

    public void Accept(in Position position) => Positions.Add(position);

    public void Accept(ShipStatic identity) => Statics.Add(identity);
}
