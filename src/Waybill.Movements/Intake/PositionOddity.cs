namespace Waybill.Movements.Intake;

/// <summary>What is odd about a record of a position file. Nothing is dropped without one of these being counted.</summary>
public enum PositionOddity
{
    /// <summary>The record cannot be read: wrong number of columns, no JSON. Left out, told.</summary>
    Unreadable,

    /// <summary>The sender's number is no nine-digit number. Left out, told.</summary>
    WrongMmsi,

    /// <summary>There is no time, or none that can be read. Left out, told.</summary>
    NoTime,

    /// <summary>The time lies before AIS was, or after the latest time that the caller allows: a clock error. Left out, told.</summary>
    ImpossibleTime,

    /// <summary>Latitude beyond 90° or longitude beyond 180°, and not the codes for "not available". Kept without a place, told.</summary>
    ImpossiblePlace,

    /// <summary>The record says that it has no place (91°, 181°, or nothing). Kept without a place.</summary>
    NoPlace,

    /// <summary>Latitude and longitude are exactly 0: what a receiver without a fix often sends. Kept as it is.</summary>
    ZeroPlace,

    /// <summary>Speed, course or heading out of range. That value is left out.</summary>
    ImpossibleValue,

    /// <summary>Earlier than the record of the same ship before it. Kept; readers of tracks sort.</summary>
    OutOfOrder,

    /// <summary>The same ship, time and place as the record before it. Kept.</summary>
    Duplicate,

    /// <summary>The sender is no ship: base station, aid to navigation, aircraft. Left out.</summary>
    OtherStation,

    /// <summary>A base station says another time than the receiver, by more than the limit: the receiver's clock is off. Told.</summary>
    ReceiverClock,

    /// <summary>No receive time stands in the log: the time is that of the base station heard last and the second in the message.</summary>
    TimeFromBaseStation,
}
