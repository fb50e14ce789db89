using Waybill.Model;

namespace Waybill.Movements;

/// <summary>What a ship does at a port. The order is the order of events of one instant.</summary>
internal enum PortEventKind
{
    Entry,
    GapBegin,
    GapEnd,
    StopBegin,
    StopEnd,
    Exit,
}

/// <summary>One step of a visit.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Time">When, seconds since 1970.</param>
/// <param name="At">Where the ship is.</param>
/// <param name="Port">Number of the port in its list.</param>
/// <param name="PortAt">Where the port is.</param>
/// <param name="Segment">Track.</param>
/// <param name="Source">Line that it rests on.</param>
internal readonly record struct PortEvent(PortEventKind Kind, uint Time, LatLon At, int Port, LatLon PortAt, int Segment, SourceLine Source);
