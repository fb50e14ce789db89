using System.Globalization;
using System.Text;
using Waybill.Model;

namespace Waybill.Movements.Tests.Intake;

/// <summary>A table that is made while it is read.</summary>
internal sealed class EndlessTable(int rows) : ReadOnlyStream
{
    private readonly byte[] _block = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 1000).Select(i => string.Create(CultureInfo.InvariantCulture,
        $"{211000000 + i},2023-01-11T00:00:{i % 60:D2},43.{i:D5},-70.75733,0.0,360.0,95.0,SHIP {i},IMO9307839,WDI9818,31,0.0,185.0,23.0,10.4,52.0,A\n"))));

    private ReadOnlyMemory<byte> _rest = "MMSI,BaseDateTime,LAT,LON,SOG,COG,Heading,VesselName,IMO,CallSign,VesselType,Status,Length,Width,Draft,Cargo,TransceiverClass\n"u8.ToArray();
    private int _left = rows / 1000;

    public override int Read(Span<byte> buffer)
    {
        if (_rest.IsEmpty && _left-- > 0) _rest = _block;
        var count = Math.Min(buffer.Length, _rest.Length);
        _rest.Span[..count].CopyTo(buffer);
        _rest = _rest[count..];
        return count;
    }
}
