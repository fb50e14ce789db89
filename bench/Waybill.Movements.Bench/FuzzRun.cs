using System.Diagnostics;
using System.Globalization;
using System.Text;
using Waybill.Model;
using Waybill.Movements.Ais;
using Waybill.Movements.Intake;

namespace Waybill.Movements.Bench;

/// <summary>Feeds damaged files to all readers for some time: no exception may escape, and no file may make them allocate without measure.</summary>
internal sealed class FuzzRun : IMovementSink, IAisVisitor
{
    /// <summary>What a reader may allocate for a file of a few kilobytes: its buffers, and room for surprises.</summary>
    private const long MostAllocated = 16 << 20;

    private readonly AisJsonWriter _json = new(Stream.Null, raw: false);
    private readonly AisCsvWriter _csv = new(Stream.Null, raw: false);
    private readonly PositionReaderOptions _options = new() { RowLimit = 1 << 14 };

    public static int Run(int seconds, int seed)
    {
        var mutator = new Mutator(seed);
        var run = new FuzzRun();
        var clock = Stopwatch.StartNew();
        var (executions, most) = (0L, 0L);
        while (clock.Elapsed.TotalSeconds < seconds)
        {
            var bytes = mutator.Next();
            var before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                run.Execute(bytes);
            }
            catch (Exception e)
            {
                Console.WriteLine($"{e.GetType().Name}: {e.Message}\n{e.StackTrace}\n{Convert.ToHexString(bytes)}");
                return 1;
            }
            executions++;
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            most = Math.Max(most, allocated);
            if (allocated <= MostAllocated) continue;
            Console.WriteLine($"{allocated} bytes allocated for\n{Convert.ToHexString(bytes)}");
            return 1;
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{executions:N0} files in {seconds} s, seed {seed}: no exception, at most {most:N0} bytes allocated for one"));
        return 0;
    }

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
        _json.Write(message);
        _csv.Write(message);
        AisDraft.Of(message);
    }

    public void OnFault(in AisFault fault) => Encoding.UTF8.GetByteCount(fault.Message);

    private void Execute(byte[] bytes)
    {
        var reader = new AisReader(this);
        reader.Feed(bytes.AsSpan(0, bytes.Length / 2));
        reader.Feed(bytes.AsSpan(bytes.Length / 2));
        reader.Complete();
        using var stream = new MemoryStream(bytes);
        PositionReader.Read(stream, this, _options);
        stream.Position = 0;
        DetectionReader.Read(stream);
        stream.Position = 0;
        SightingReader.Read(stream);
    }
}
