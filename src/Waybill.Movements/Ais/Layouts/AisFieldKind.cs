namespace Waybill.Movements.Ais;

/// <summary>How the bits of a field are to be read.</summary>
public enum AisFieldKind
{
    /// <summary>Unsigned integer.</summary>
    Number,

    /// <summary>Integer in two's complement.</summary>
    SignedNumber,

    /// <summary>One bit that says yes or no.</summary>
    Flag,

    /// <summary>Letters of six bits.</summary>
    Text,

    /// <summary>Bits as they are.</summary>
    Data,

    /// <summary>Bits without a meaning.</summary>
    Spare,

    /// <summary>Year, month, day, hour, minute and second in 14, 4, 5, 5, 6 and 6 bits.</summary>
    Utc,

    /// <summary>Month, day, hour and minute in 4, 5, 5 and 6 bits.</summary>
    Eta,

    /// <summary>Day, hour and minute in 5, 5 and 6 bits.</summary>
    DayTime,

    /// <summary>Rate of turn: 4.733 times the root of the degrees a minute, signed.</summary>
    Turn,
}
