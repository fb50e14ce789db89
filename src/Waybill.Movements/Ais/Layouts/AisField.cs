namespace Waybill.Movements.Ais;

/// <summary>One field of a message: where its bits are and what they mean.</summary>
public sealed record AisField
{
    /// <summary>Name, as in the JSON of the decoder.</summary>
    public required string Name { get; init; }

    /// <summary>How to read the bits.</summary>
    public required AisFieldKind Kind { get; init; }

    /// <summary>First bit; negative when it is counted from the end of the message.</summary>
    public required int Start { get; init; }

    /// <summary>Number of bits; 0 when the field takes what is left.</summary>
    public required int Width { get; init; }

    /// <summary>Bits at the end of the message that a field without a width leaves to the fields after it.</summary>
    public int Leaves { get; init; }

    /// <summary>The integer that stands for "not available".</summary>
    public long? None { get; init; }

    /// <summary>The integer divided by it is in knots, degrees or metres; 1 when it is so already.</summary>
    public int Divisor { get; init; } = 1;

    /// <summary>Added to the integer before it is divided.</summary>
    public int Offset { get; init; }

    /// <summary>Names of the integers of a coded field.</summary>
    internal CodeNames? Codes { get; init; }

    /// <summary><c>,"name":</c> as bytes.</summary>
    internal byte[] JsonName { get; init; } = [];

    /// <summary><c>,"name_text":</c> as bytes.</summary>
    internal byte[] JsonTextName { get; init; } = [];

    /// <summary>Decimals that tell every value apart.</summary>
    internal int Digits => Divisor switch { 1 => 0, 10 => 1, 20 or 100 => 2, 600 or 60_000 => 6, _ => 7 };

    /// <summary>The power of ten of <see cref="Digits"/>.</summary>
    internal long Power => Digits switch { 0 => 1, 1 => 10, 2 => 100, 6 => 1_000_000, _ => 10_000_000 };
}
