using System.Text;
using Waybill.Movements.Ais;

namespace Waybill.Movements.Tests.Ais;

public class AllocationTests
{
    /// <summary>
    /// Reading costs memory once, not for each message. The runtime itself may take some in a round, when it compiles a method
    /// again; what the reader takes for a message it takes in every round, so the least of the rounds tells.
    /// </summary>
    [Fact]
    public void A_message_costs_no_memory()
    {
        var drafts = new[] { new AisDraft("1", 211000000), new AisDraft("5", 211000000), new AisDraft("24-A", 211000000), new AisDraft("18", 211000000) };
        var bytes = Roundtrip.Sentences([.. Enumerable.Range(0, 400).Select(i => drafts[i % 4])]);
        var stamped = Encoding.ASCII.GetBytes(Encoding.ASCII.GetString(bytes).Replace("\r\n", ",r003669946,1325394060\r\n", StringComparison.Ordinal));
        var reader = new AisReader(new Counter());
        reader.Feed(stamped);
        Enumerable.Range(0, 50).Min(_ => Cost(reader, stamped)).ShouldBe(0);
    }

    /// <summary>Bytes that one feed takes from the heap.</summary>
    private static long Cost(AisReader reader, byte[] sentences)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        reader.Feed(sentences);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private sealed class Counter : IAisVisitor
    {
        private readonly long[] _integers = new long[64];

        public void OnMessage(in AisMessage message) => message.Integers(_integers);

        public void OnFault(in AisFault fault) => throw new InvalidOperationException(fault.ToString());
    }
}
