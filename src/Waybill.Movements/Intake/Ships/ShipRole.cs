namespace Waybill.Movements.Intake;

/// <summary>What a column of a list of ships means.</summary>
internal enum ShipRole
{
    Imo,
    Flag,
    Former,
}
