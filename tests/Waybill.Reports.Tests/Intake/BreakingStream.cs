namespace Waybill.Reports.Tests;

/// <summary>Gives its bytes, then fails as a broken disk does.</summary>
internal sealed class BreakingStream(byte[] bytes) : MemoryStream(bytes, writable: false)
{
    public override int Read(byte[] buffer, int offset, int count) => Position < Length ? base.Read(buffer, offset, count) : throw new IOException("the disk is gone");

    public override int Read(Span<byte> buffer) => Position < Length ? base.Read(buffer) : throw new IOException("the disk is gone");
}
