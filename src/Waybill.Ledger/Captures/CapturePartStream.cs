namespace Waybill.Ledger;

/// <summary>Reads the parts of a capture one after the other; holds one at a time.</summary>
/// <param name="part">Gives the bytes of a part, null behind the last.</param>
internal sealed class CapturePartStream(Func<int, byte[]?> part) : Stream
{
    private byte[] _bytes = [];
    private int _next, _offset;
    private bool _ended;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        while (_offset == _bytes.Length && !_ended)
        {
            _bytes = part(_next++) ?? [];
            _ended = _bytes.Length == 0;
            _offset = 0;
        }
        var count = Math.Min(buffer.Length, _bytes.Length - _offset);
        _bytes.AsSpan(_offset, count).CopyTo(buffer);
        _offset += count;
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
