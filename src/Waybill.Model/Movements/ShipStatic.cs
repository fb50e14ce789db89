namespace Waybill.Model;

/// <summary>What a ship says of herself: one static message (AIS types 5, 19, 24) or the static columns of a row.</summary>
/// <param name="Mmsi">Who sends it.</param>
/// <param name="Time">When it was sent or received, UTC.</param>
/// <param name="ImoDigits">IMO number as sent, check digit right or wrong; null when none (0 in the message).</param>
/// <param name="Name">Name, without padding; null when none.</param>
/// <param name="CallSign">Call sign, without padding; null when none.</param>
/// <param name="ShipType">Type of ship and cargo, 0 to 255 (ITU-R M.1371-5, table 53); null when not told.</param>
/// <param name="LengthMetres">Length in metres; null when not told.</param>
/// <param name="BeamMetres">Breadth in metres; null when not told.</param>
/// <param name="DraughtMetres">Draught in metres; null when not told.</param>
/// <param name="Destination">Destination as typed on board; null when none.</param>
/// <param name="Source">Where it was read.</param>
public sealed record ShipStatic(
    Mmsi Mmsi,
    DateTime Time,
    int? ImoDigits = null,
    string? Name = null,
    string? CallSign = null,
    int? ShipType = null,
    double? LengthMetres = null,
    double? BeamMetres = null,
    double? DraughtMetres = null,
    string? Destination = null,
    SourceLine Source = default);
