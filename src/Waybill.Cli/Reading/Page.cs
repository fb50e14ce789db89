using System.Buffers;
using Waybill.Model;

namespace Waybill.Cli;

/// <summary>What a worker made of one item: bytes to print, and what goes with them. Used again and again.</summary>
internal sealed class Page
{
    /// <summary>A buffer that grew beyond this is not kept.</summary>
    private const int KeptCapacity = 1 << 20;

    /// <summary>What goes to standard output.</summary>
    public ArrayBufferWriter<byte> Bytes { get; private set; } = new(16 * 1024);

    /// <summary>What was wrong.</summary>
    public List<Fault> Faults { get; } = [];

    /// <summary>Names of the documents, each with its place.</summary>
    public List<(string Name, string Source, int? Line)> Names { get; } = [];

    /// <summary>Number of documents read.</summary>
    public int Documents { get; set; }

    /// <summary>Number of transfers found in them.</summary>
    public int Transfers { get; set; }

    /// <summary>Empties it for the next item.</summary>
    public void Clear()
    {
        if (Bytes.Capacity > KeptCapacity) Bytes = new ArrayBufferWriter<byte>(16 * 1024);
        else Bytes.ResetWrittenCount();
        Faults.Clear();
        Names.Clear();
        (Documents, Transfers) = (0, 0);
    }
}
