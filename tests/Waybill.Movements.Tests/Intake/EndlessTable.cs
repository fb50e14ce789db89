using System.Globalization;
using System.Text;

namespace Waybill.Movements.Tests.Intake;

/// <summary>A table that is made while it is read.</summary>
internal sealed class EndlessTable(int rows) : Stream
{
    private readonly byte[] _block = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 1000).Select(i => string.Create(CultureInfo.InvariantCulture,
        $"{211000000 + i},2023-01-11T00:00:{i % 60:D2},43.{i:D5},-70.75733,0.0,360.0,95.0,SHIP {i},IMO9307839,WDI9818,31,0.0,185.0,23.0,10.4,52.0,A\n"))));

    private ReadOnlyMemory<byte> _rest = "MMSI,BaseDateTime,LAT,LON,SOG,COG,Heading,VesselName,IMO,CallSign,VesselType,Status,Length,Width,Draft,Cargo,TransceiverClass\n"u8.ToArray();
    private int _left = rows / 1000;

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
        if (_rest.IsEmpty && _left-- > 0) _rest = _block;
        var count = Math.Min(buffer.Length, _rest.Length);
        _rest.Span[..count].CopyTo(buffer);
        _rest = _rest[count..];
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
