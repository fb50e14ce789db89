namespace Waybill.Movements.Intake;

/// <summary>What a column, or a name in JSON, means.</summary>
internal enum Role
{
    Mmsi,
    ShipNumber,
    Time,
    Lat,
    Lon,
    Coordinates,
    Sog,
    Cog,
    Heading,
    Status,
    Mobile,
    Receiver,
    Imo,
    Name,
    CallSign,
    ShipType,
    Length,
    Width,
    Draught,
    Destination,
    ToBow,
    ToStern,
    ToPort,
    ToStarboard,
    Class,
}
