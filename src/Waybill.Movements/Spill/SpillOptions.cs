using Waybill.Model;

namespace Waybill.Movements;

/// <summary>How many positions are held in memory, and where the others go. Events are the same whether anything goes there or not.</summary>
/// <param name="Folder">
/// Folder of the temporary files, which should lie on a disk and not in memory. They have no name that outlives the run, whatever ends it, and hold
/// up to 48 bytes a position.
/// </param>
/// <param name="Bytes">Bytes of memory for positions, of 24 bytes each, before they are put there; at least 1 MiB.</param>
public sealed record SpillOptions(string Folder, long Bytes)
{
    /// <summary>A quarter of the memory that the machine, container or heap limit leaves this process: the rest is for the events and the detectors.</summary>
    /// <param name="folder">Folder of the temporary files.</param>
    public static SpillOptions OfThisMachine(string folder) => new(folder, Math.Max(1 << 20, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4));
}

/// <summary>The temporary files cannot be written or read: the disk is full, or the folder cannot be used. What was read so far is lost.</summary>
public sealed class SpillException : Exception
{
    internal SpillException(string folder, Exception inner) : base($"{folder}: {Reason(inner)}", inner) => Fault = new Fault(folder, null, Reason(inner));

    internal SpillException(SpillException inner) : base(inner.Message, inner) => Fault = inner.Fault;

    /// <summary>The folder and what is wrong with it, as a user is to read it.</summary>
    public Fault Fault { get; }

    private static string Reason(Exception inner) =>
        $"the temporary file for positions that do not fit into memory cannot be written ({inner.Message}); more memory, or a folder with more room, is needed";
}
