namespace Waybill.Movements.Intake;

/// <summary>What a column of a list of sightings means.</summary>
internal enum SightingRole
{
    Start,
    End,
    Name,
    Imo,
    Mmsi,
    Place,
    Lat,
    Lon,
    Statement,
    Url,
}
