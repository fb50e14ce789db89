using System.Security.Cryptography;
using Waybill.Model;

namespace Waybill.Movements;

/// <summary>Takes the digest of a stream while another reads it. A reader that jumps about makes it read the stream again in the end.</summary>
internal sealed class HashingStream(Stream inner) : ReadOnlyStream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly long _start = inner.CanSeek ? inner.Position : 0;
    private bool _jumped;

    public override bool CanSeek => inner.CanSeek;

    public override long Length => inner.Length;

    public override long Position
    {
        get => inner.Position;
        set => Seek(value, SeekOrigin.Begin);
    }

    /// <summary>Digest of all bytes; reads what nobody has read.</summary>
    public Sha256 Digest()
    {
        if (_jumped)
        {
            inner.Position = _start;
            return Sha256.Of(inner);
        }
        var buffer = new byte[1 << 16];
        while (Read(buffer) > 0)
        {
        }
        return Sha256.Parse(Convert.ToHexStringLower(_hash.GetHashAndReset()), null);
    }

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        if (!_jumped) _hash.AppendData(buffer[..count]);
        return count;
    }

    public override long Seek(long offset, SeekOrigin origin)
    {
        _jumped = true;
        return inner.Seek(offset, origin);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _hash.Dispose();
        base.Dispose(disposing);
    }
}
