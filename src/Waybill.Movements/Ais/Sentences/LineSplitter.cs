namespace Waybill.Movements.Ais;

/// <summary>Cuts bytes that come in pieces into lines; keeps no more than one line.</summary>
/// <param name="limit">Longest line in bytes.</param>
internal sealed class LineSplitter(int limit)
{
    private readonly byte[] _held = new byte[limit];
    private int _length;

    /// <summary>Lines cut so far.</summary>
    public long Count { get; private set; }

    /// <summary>Whether the line cut last is longer than the limit; what is given of it is not to be used.</summary>
    public bool TooLong { get; private set; }

    /// <summary>Cuts off the next line.</summary>
    /// <param name="bytes">The piece; what was used is taken off it.</param>
    /// <param name="line">The line without its end; valid until the next call.</param>
    /// <returns>Whether there was a whole line.</returns>
    public bool Next(ref ReadOnlySpan<byte> bytes, out ReadOnlySpan<byte> line)
    {
        var end = bytes.IndexOf((byte)'\n');
        if (end < 0)
        {
            Hold(bytes);
            bytes = [];
            line = [];
            return false;
        }
        line = bytes[..end];
        bytes = bytes[(end + 1)..];
        if (_length > 0)
        {
            Hold(line);
            return Last(out line);
        }
        Count++;
        TooLong = line.Length > limit;
        return true;
    }

    /// <summary>The line that no end followed.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Last(out ReadOnlySpan<byte> line)
    {
        TooLong = _length > limit;
        line = _held.AsSpan(0, Math.Min(_length, limit));
        if (_length == 0) return false;
        Count++;
        _length = 0;
        return true;
    }

    /// <summary>One byte more than the limit stands for any number more.</summary>
    private void Hold(ReadOnlySpan<byte> bytes)
    {
        var room = Math.Max(0, Math.Min(bytes.Length, limit - _length));
        bytes[..room].CopyTo(_held.AsSpan(Math.Min(_length, limit)));
        _length = Math.Min(_length + bytes.Length, limit + 1);
    }
}
