using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Reads the parts of a capture one after the other; holds one at a time.</summary>
/// <param name="part">Gives the bytes of a part, null behind the last.</param>
internal sealed class CapturePartStream(Func<int, byte[]?> part) : ReadOnlyStream
{
    private byte[] _bytes = [];
    private int _next, _offset;
    private bool _ended;

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
}
