namespace Waybill.Movements.Intake;

/// <summary>The tables of column names.</summary>
internal static class ColumnTables
{
    public static readonly ColumnTable<Role> Positions = new("position-columns");
    public static readonly ColumnTable<DetectionRole> Detections = new("detection-columns");
    public static readonly ColumnTable<ShipRole> Ships = new("ship-columns");
    public static readonly ColumnTable<SightingRole> Sightings = new("sighting-columns");
}
