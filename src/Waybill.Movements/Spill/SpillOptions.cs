namespace Waybill.Movements;

/// <summary>How many positions are held in memory, and where the others go. Events are the same whether anything goes there or not.</summary>
/// <param name="Space">Where files of positions are made: up to two at a time, with up to 48 bytes a position.</param>
/// <param name="Bytes">Bytes of memory for positions, of 24 bytes each, before they are put there; 1 MiB at least.</param>
public sealed record SpillOptions(IScratchSpace Space, long Bytes);

/// <summary>Room for temporary files.</summary>
public interface IScratchSpace
{
    /// <summary>What a user knows it by: a folder.</summary>
    string Name { get; }

    /// <summary>Makes an empty file.</summary>
    /// <exception cref="IOException">When none can be made.</exception>
    /// <exception cref="UnauthorizedAccessException">When none may be made.</exception>
    IScratchFile Create();
}

/// <summary>A temporary file that is gone when it is disposed. Several threads may use it.</summary>
public interface IScratchFile : IDisposable
{
    /// <summary>Writes bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="offset">Where to.</param>
    /// <exception cref="IOException">When they cannot be written: the disk is full.</exception>
    void Write(ReadOnlySpan<byte> bytes, long offset);

    /// <summary>Reads bytes that were written.</summary>
    /// <param name="bytes">Gets them, all of them.</param>
    /// <param name="offset">Where from.</param>
    /// <exception cref="IOException">When they cannot be read.</exception>
    /// <exception cref="ObjectDisposedException">When the file is gone.</exception>
    void Read(Span<byte> bytes, long offset);
}
