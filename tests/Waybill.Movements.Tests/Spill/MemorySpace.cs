namespace Waybill.Movements.Tests.Spill;

/// <summary>Temporary files in memory, with as much room as is wanted.</summary>
internal sealed class MemorySpace : IScratchSpace
{
    public long Room { get; set; } = long.MaxValue;

    public int Made { get; private set; }

    public int Open { get; private set; }

    public string Name => "the space";

    public IScratchFile Create()
    {
        if (Room == 0) throw new IOException("no room");
        (Made, Open) = (Made + 1, Open + 1);
        return new MemoryFile(this);
    }

    private sealed class MemoryFile(MemorySpace space) : IScratchFile
    {
        private MemoryStream? _bytes = new();

        public void Write(ReadOnlySpan<byte> bytes, long offset)
        {
            lock (space)
            {
                if (bytes.Length > space.Room) throw new IOException("no room");
                space.Room -= bytes.Length;
                _bytes!.Position = offset;
                _bytes.Write(bytes);
            }
        }

        public void Read(Span<byte> bytes, long offset)
        {
            lock (space)
            {
                ObjectDisposedException.ThrowIf(_bytes is null, this);
                _bytes.Position = offset;
                _bytes.ReadExactly(bytes);
            }
        }

        public void Dispose()
        {
            if (_bytes is null) return;
            _bytes = null;
            space.Open--;
        }
    }
}
