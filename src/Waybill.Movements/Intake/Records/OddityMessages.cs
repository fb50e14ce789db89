namespace Waybill.Movements.Intake;

/// <summary>Sentences for the flags that are faults.</summary>
internal static class OddityMessages
{
    /// <summary>The sentence; null for what is only counted.</summary>
    public static string? Of(PositionOddity flag) => flag switch
    {
        PositionOddity.Unreadable => "the record cannot be read, left out",
        PositionOddity.WrongMmsi => "the sender's number is missing or has more than nine digits, record left out",
        PositionOddity.NoTime => "there is no time that can be read, record left out",
        PositionOddity.ImpossibleTime => "the time cannot be right (before AIS, or in the future), record left out",
        PositionOddity.ImpossiblePlace => "latitude or longitude is out of range, record kept without a place",
        PositionOddity.ReceiverClock => "a base station says another time than its receiver: the receiver's clock is off",
        _ => null,
    };

    /// <summary>What is said of a number of records.</summary>
    public static string Short(PositionOddity oddity) => oddity switch
    {
        PositionOddity.Unreadable => "unreadable",
        PositionOddity.WrongMmsi => "without a sender",
        PositionOddity.NoTime => "without a time",
        PositionOddity.ImpossibleTime => "at impossible times",
        PositionOddity.ImpossiblePlace => "at impossible places",
        PositionOddity.NoPlace => "without a place",
        PositionOddity.ZeroPlace => "at 0° 0°",
        PositionOddity.ImpossibleValue => "with impossible speeds, courses or headings",
        PositionOddity.OutOfOrder => "out of order",
        PositionOddity.Duplicate => "repeated",
        PositionOddity.OtherStation => "of stations that are no ships",
        PositionOddity.ReceiverClock => "that show a receiver's clock to be off",
        _ => "timed by base stations",
    };
}
