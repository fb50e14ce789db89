using Waybill.Model;

namespace Waybill.Movements.Intake;

/// <summary>A file of which nothing is read behind a fence: what stands there was not looked at beforehand.</summary>
internal sealed class FencedStream(Stream inner) : ReadOnlyStream
{
    /// <summary>Where reading ends; null for the end of the file.</summary>
    public long? Fence { get; set; }

    public override bool CanSeek => true;

    public override long Length => inner.Length;

    public override long Position
    {
        get => inner.Position;
        set => inner.Position = value;
    }

    /// <exception cref="InvalidDataException">Behind the fence.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (Fence is not { } fence) return inner.Read(buffer);
        var left = fence - inner.Position;
        if (left <= 0 && !buffer.IsEmpty) throw new InvalidDataException("more is read than is there");
        return inner.Read(buffer[..(int)Math.Min(buffer.Length, left)]);
    }

    public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);
}
