namespace Waybill.Reports;

/// <summary>A stream whose first bytes were already read: gives them again, then goes on.</summary>
/// <param name="head">What was read.</param>
/// <param name="rest">What is still to come; not disposed of.</param>
internal sealed class HeadedStream(ReadOnlyMemory<byte> head, Stream rest) : Stream
{
    private ReadOnlyMemory<byte> _head = head;

    /// <summary>Looks at the first bytes of a stream.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="count">How many bytes to look at.</param>
    /// <param name="start">The bytes; fewer when the stream has no more, or breaks: then reading on tells so again.</param>
    /// <returns>A stream that starts with those bytes.</returns>
    public static HeadedStream Peek(Stream stream, int count, out ReadOnlyMemory<byte> start)
    {
        var bytes = new byte[count];
        var length = 0;
        try
        {
            while (length < count && stream.Read(bytes, length, count - length) is var read and > 0) length += read;
        }
        catch (IOException)
        {
            // Told by whoever reads on.
        }
        start = bytes.AsMemory(0, length);
        return new HeadedStream(start, stream);
    }

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
        if (_head.IsEmpty) return rest.Read(buffer);
        var length = Math.Min(buffer.Length, _head.Length);
        _head.Span[..length].CopyTo(buffer);
        _head = _head[length..];
        return length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        // Nothing is written.
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
