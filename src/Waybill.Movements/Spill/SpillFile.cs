using System.Runtime.InteropServices;

namespace Waybill.Movements;

/// <summary>A temporary file of fixes. Several threads may use it.</summary>
internal sealed class SpillFile : IDisposable
{
    private static readonly int Size = Marshal.SizeOf<Fix>();

    private readonly string _space;
    private readonly IScratchFile _file;
    private long _count;

    /// <exception cref="SpillException">When there can be no file.</exception>
    public SpillFile(IScratchSpace space)
    {
        _space = space.Name;
        try
        {
            _file = space.Create();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SpillException(_space, e);
        }
    }

    /// <summary>Writes fixes behind those that are there.</summary>
    /// <returns>Number of the first.</returns>
    /// <exception cref="SpillException">When they cannot be written.</exception>
    public long Add(ReadOnlySpan<Fix> fixes)
    {
        var first = Interlocked.Add(ref _count, fixes.Length) - fixes.Length;
        try
        {
            _file.Write(MemoryMarshal.AsBytes(fixes), first * Size);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SpillException(_space, e);
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
            _file.Read(MemoryMarshal.AsBytes(fixes), first * Size);
        }
        catch (IOException e)
        {
            throw new SpillException(_space, e);
        }
    }

    public void Dispose() => _file.Dispose();
}
