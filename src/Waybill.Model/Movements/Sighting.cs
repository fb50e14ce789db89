namespace Waybill.Model;

/// <summary>A dated statement or picture that puts a ship at a place.</summary>
/// <param name="Start">First instant that it may hold for, UTC.</param>
/// <param name="End">Last instant that it may hold for, UTC; a day runs from 00:00 to 23:59:59.</param>
/// <param name="ShipName">Name of the ship; null when only numbers are given.</param>
/// <param name="Imo">IMO number; null when not told.</param>
/// <param name="Mmsi">MMSI; null when not told.</param>
/// <param name="PlaceName">Place as named; null when only coordinates are given.</param>
/// <param name="At">Coordinates; null when only a name is given.</param>
/// <param name="Statement">Who says so, or what the picture is; null when not told.</param>
/// <param name="Url">Where it was published; null when not told.</param>
/// <param name="Source">Where it was read.</param>
public sealed record Sighting(
    DateTime Start,
    DateTime End,
    string? ShipName,
    ImoNumber? Imo,
    Mmsi? Mmsi,
    string? PlaceName,
    LatLon? At,
    string? Statement = null,
    string? Url = null,
    SourceLine Source = default);
