using Microsoft.Win32.SafeHandles;
using Waybill.Movements;

namespace Waybill.Ledger;

/// <summary>A folder for temporary files. They have no name that outlives the process, whatever ends it.</summary>
/// <param name="folder">Path of the folder, which should lie on a disk and not in memory; it is made when it is not there.</param>
public sealed class ScratchFolder(string folder) : IScratchSpace
{
    private const long Least = 1 << 20;

    /// <inheritdoc/>
    public string Name => folder;

    /// <summary>Positions in memory, and in a folder when they do not fit.</summary>
    /// <param name="folder">Path of the folder.</param>
    /// <param name="bytes">Bytes of memory for positions; null for a quarter of what the machine, container or heap limit leaves this process: the rest is for the events and the detectors.</param>
    public static SpillOptions Spilling(string folder, long? bytes = null) =>
        new(new ScratchFolder(folder), Math.Max(Least, bytes ?? GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4));

    /// <inheritdoc/>
    public IScratchFile Create()
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, $".waybill-{Guid.NewGuid():N}.tmp");
        var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete | FileShare.ReadWrite, FileOptions.DeleteOnClose | FileOptions.RandomAccess);
        // Where a file without a name can be used, nothing is left even of a process that is killed.
        if (!OperatingSystem.IsWindows()) File.Delete(path);
        return new Scratch(file);
    }

    private sealed class Scratch(SafeFileHandle file) : IScratchFile
    {
        public void Write(ReadOnlySpan<byte> bytes, long offset) => RandomAccess.Write(file, bytes, offset);

        public void Read(Span<byte> bytes, long offset)
        {
            while (!bytes.IsEmpty)
            {
                var count = RandomAccess.Read(file, bytes, offset);
                if (count == 0) throw new EndOfStreamException("the temporary file is shorter than it was");
                bytes = bytes[count..];
                offset += count;
            }
        }

        public void Dispose() => file.Dispose();
    }
}
