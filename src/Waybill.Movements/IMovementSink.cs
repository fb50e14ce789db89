using Waybill.Model;

namespace Waybill.Movements;

/// <summary>Takes what the position readers find, record by record: nothing need be held in memory at once.</summary>
public interface IMovementSink
{
    /// <summary>One fix. The reader has checked the coordinates' range; it has not sorted.</summary>
    void Accept(in Position position);

    /// <summary>What a ship says of herself.</summary>
    void Accept(ShipStatic identity);
}
