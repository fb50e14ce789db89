using System.Globalization;
using Waybill.Model;
using Waybill.Movements.Intake;

namespace Waybill.Movements.Bench;

/// <summary>Positions a second of processor time, from a file to checked records.</summary>
internal static class PositionBench
{
    public static int Run(string file)
    {
        for (var round = 0; round < 5; round++)
        {
            var sink = new CountingSink();
            var faults = 0;
            var (before, allocated) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
            var tally = PositionReader.Read(stream, sink, new PositionReaderOptions { Source = file }, fault =>
            {
                if (faults++ < 3 && round == 0) Console.WriteLine(fault);
            });
            var seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
            allocated = GC.GetTotalAllocatedBytes() - allocated;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tally.Format}: {tally.Records:N0} records, {tally.Positions:N0} positions, {tally.Statics:N0} statics, {faults} faults: "
                + $"{tally.Records / seconds:N0} records a second, {(double)allocated / Math.Max(1, tally.Records):0.0} bytes allocated each"));
            if (round > 0) continue;
            foreach (var oddity in Enum.GetValues<PositionOddity>().Where(oddity => tally[oddity] > 0)) Console.WriteLine($"  {oddity}: {tally[oddity]}");
            Console.WriteLine($"  {sink.First}");
        }
        return 0;
    }

    private sealed class CountingSink : IMovementSink
    {
        public Position? First { get; private set; }

        public void Accept(in Position position) => First ??= position;

        public void Accept(ShipStatic identity)
        {
        }
    }
}
