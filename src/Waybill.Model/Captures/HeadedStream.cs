namespace Waybill.Model;

/// <summary>A stream whose first bytes were already read: gives them again, then goes on. For reading from start to end only.</summary>
/// <param name="head">What was read.</param>
/// <param name="rest">What is still to come; not disposed of.</param>
public sealed class HeadedStream(ReadOnlyMemory<byte> head, Stream rest) : ReadOnlyStream
{
    private ReadOnlyMemory<byte> _left = head;

    /// <summary>Looks at the first bytes of a stream.</summary>
    /// <param name="stream">The stream; it is not closed with the one that is given.</param>
    /// <param name="count">How many bytes to look at; at least 1.</param>
    /// <exception cref="IOException">When the stream breaks.</exception>
    public static HeadedStream Of(Stream stream, int count)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = new byte[count];
        return new HeadedStream(bytes.AsMemory(0, stream.ReadAtLeast(bytes, count, throwOnEndOfStream: false)), stream);
    }

    /// <summary>Looks at the first bytes of a stream that may break: whoever reads on meets the break then.</summary>
    /// <param name="stream">The stream; it is not closed with the one that is given.</param>
    /// <param name="count">How many bytes to look at; at least 1.</param>
    public static HeadedStream Peek(Stream stream, int count)
    {
        ArgumentNullException.ThrowIfNull(stream);
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
        return new HeadedStream(bytes.AsMemory(0, length), stream);
    }

    /// <summary>The first bytes, whatever was read since; fewer than asked for when the stream has no more.</summary>
    public ReadOnlyMemory<byte> Head { get; } = head;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_left.IsEmpty) return rest.Read(buffer);
        var length = Math.Min(buffer.Length, _left.Length);
        _left.Span[..length].CopyTo(buffer);
        _left = _left[length..];
        return length;
    }
}
