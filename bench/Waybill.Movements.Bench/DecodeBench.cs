using System.Globalization;
using System.IO.Compression;
using Waybill.Movements.Ais;

namespace Waybill.Movements.Bench;

/// <summary>Sentences a second of processor time, on one thread, data in memory; the best of several rounds.</summary>
internal static class DecodeBench
{
    private const int Rounds = 7;

    public static int Run(string file)
    {
        var bytes = Load(file);
        var sentences = Count(bytes);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sentences:N0} sentences, {bytes.Length:N0} bytes"));
        Measure("to fields", sentences, () => Feed(bytes, new FieldSum()));
        Measure("to messages", sentences, () => Feed(bytes, new MessageCount()));
        Measure("to JSON", sentences, () => Feed(bytes, new JsonSink()));
        return 0;
    }

    private sealed class MessageCount : IAisVisitor
    {
        public long Messages { get; private set; }

        public void OnMessage(in AisMessage message) => Messages++;

        public void OnFault(in AisFault fault) => Messages--;
    }

    private static void Feed(byte[] bytes, IAisVisitor visitor)
    {
        var reader = new AisReader(visitor);
        for (var i = 0; i < 20; i++) reader.Feed(bytes);
        reader.Complete();
    }

    private static void Measure(string what, long sentences, Action run)
    {
        var best = double.MaxValue;
        var allocated = 0L;
        for (var i = 0; i < Rounds; i++)
        {
            allocated = GC.GetAllocatedBytesForCurrentThread();
            var before = Environment.CpuUsage.TotalTime;
            run();
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        }
        var all = sentences * 20;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {all / best:N0} sentences a second, {best / all * 1e9:0} ns each, {(double)allocated / all:0.000} bytes allocated each"));
    }

    private static long Count(byte[] bytes)
    {
        var reader = new AisReader(new FieldSum());
        reader.Feed(bytes);
        reader.Complete();
        return reader.Sentences;
    }

    private static byte[] Load(string file)
    {
        using Stream stream = file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(File.OpenRead(file), CompressionMode.Decompress) : File.OpenRead(file);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
