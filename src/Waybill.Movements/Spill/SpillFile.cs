using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Waybill.Movements;

/// <summary>A temporary file of fixes. Several threads may use it.</summary>
internal sealed class SpillFile : IDisposable
{
    private static readonly int Size = Marshal.SizeOf<Fix>();

    private readonly string _folder;
    private readonly SafeFileHandle _file;
    private long _count;

    public SpillFile(string folder)
    {
        _folder = folder;
        try
        {
            Directory.CreateDirectory(folder);
            var path = Path.Combine(folder, $".waybill-{Guid.NewGuid():N}.tmp");
            _file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete | FileShare.ReadWrite, FileOptions.DeleteOnClose | FileOptions.RandomAccess);
            // Where a file without a name can be used, nothing is left however the process ends.
            if (!OperatingSystem.IsWindows()) File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SpillException(folder, e);
        }
    }

    /// <summary>A file that is open already.</summary>
    internal SpillFile(string folder, SafeFileHandle file) => (_folder, _file) = (folder, file);

    /// <summary>Writes fixes behind those that are there.</summary>
    /// <returns>Number of the first.</returns>
    /// <exception cref="SpillException">When they cannot be written.</exception>
    public long Add(ReadOnlySpan<Fix> fixes)
    {
        var first = Interlocked.Add(ref _count, fixes.Length) - fixes.Length;
        try
        {
            RandomAccess.Write(_file, MemoryMarshal.AsBytes(fixes), first * Size);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SpillException(_folder, e);
        }
        return first;
    }

    /// <summary>Reads fixes back.</summary>
    /// <exception cref="SpillException">When they cannot be read.</exception>
    /// <exception cref="ObjectDisposedException">When the finder that they belong to was disposed.</exception>
    public void Read(long first, Span<Fix> fixes)
    {
        try
        {
            var bytes = MemoryMarshal.AsBytes(fixes);
            for (var done = 0; done < bytes.Length;)
            {
                var count = RandomAccess.Read(_file, bytes[done..], first * Size + done);
                if (count == 0) throw new EndOfStreamException();
                done += count;
            }
        }
        catch (IOException e)
        {
            throw new SpillException(_folder, e);
        }
    }

    public void Dispose() => _file.Dispose();
}
