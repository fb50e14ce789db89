namespace Waybill.Model;

/// <summary>A ship seen from a satellite (radar or optical), with or without a match in AIS.</summary>
/// <param name="Id">Name of the detection in its source; its line when it has none.</param>
/// <param name="Time">When the image was taken, UTC.</param>
/// <param name="At">Where.</param>
/// <param name="LengthMetres">Length of the ship as measured in the image; null when not told.</param>
/// <param name="HeadingDegrees">Heading in degrees; radar cannot tell bow from stern; null when not told.</param>
/// <param name="Probability">The source's own confidence that it is a ship, 0 to 1; null when not told.</param>
/// <param name="Sensor">Satellite or sensor; null when not told.</param>
/// <param name="Scene">Image that it is in; null when not told.</param>
/// <param name="Source">Where it was read.</param>
public sealed record Detection(
    string Id,
    DateTime Time,
    LatLon At,
    double? LengthMetres = null,
    double? HeadingDegrees = null,
    double? Probability = null,
    string? Sensor = null,
    string? Scene = null,
    SourceLine Source = default);
