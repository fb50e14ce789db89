namespace Waybill.Movements.Intake;

/// <summary>A stream whose first bytes were looked at already.</summary>
internal sealed class HeadStream : Stream
{
    private readonly Stream _rest;
    private readonly byte[] _head;
    private readonly int _length;
    private int _position;

    /// <summary>Looks at the first bytes of a stream.</summary>
    /// <param name="stream">The stream; it is not closed with this one.</param>
    /// <param name="count">How many bytes.</param>
    public HeadStream(Stream stream, int count)
    {
        _rest = stream;
        _head = new byte[count];
        _length = stream.ReadAtLeast(_head, count, throwOnEndOfStream: false);
    }

    /// <summary>The first bytes; fewer than asked for when the stream is shorter.</summary>
    public ReadOnlySpan<byte> Head => _head.AsSpan(0, _length);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        if (_position >= _length) return _rest.Read(buffer);
        var count = Math.Min(buffer.Length, _length - _position);
        _head.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
