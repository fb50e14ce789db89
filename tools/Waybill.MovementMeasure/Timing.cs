using System.Diagnostics;
using System.Globalization;
using Waybill.Model;
using Waybill.Movements;
using Waybill.Movements.Intake;

namespace Waybill.MovementMeasure;

/// <summary>Processor time, all threads together, of reading a file, of gathering its positions and of finding the events.</summary>
internal static class Timing
{
    public static void Run(string file)
    {
        for (var round = 0; round < 2; round++)
        {
            var start = Processor();
            long count;
            using (var stream = File.OpenRead(file)) count = PositionReader.Read(stream, new Nothing()).Positions;
            var read = Processor();
            var intake = new MovementIntake(PortList.Standard);
            using (var stream = File.OpenRead(file)) intake.Positions(stream, file, _ => { });
            var gathered = Processor();
            var result = intake.Find();
            var found = Processor();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{count:N0} positions: read {Rate(read - start)}, read, digest and gather {Rate(gathered - read)}, find {Rate(found - gathered)}; {result.Events.Count:N0} events, {GC.GetTotalMemory(false) / 1e6:0} MB"));

            string Rate(double seconds) => string.Create(CultureInfo.InvariantCulture, $"{seconds:0.00} s ({count / seconds / 1e6:0.00} M/s)");
        }
    }

    private static double Processor() => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;

    private sealed class Nothing : IMovementSink
    {
        public void Accept(in Position position)
        {
        }

        public void Accept(ShipStatic identity)
        {
        }
    }
}
