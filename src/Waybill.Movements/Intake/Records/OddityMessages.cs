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
}
