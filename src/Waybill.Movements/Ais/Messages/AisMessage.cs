namespace Waybill.Movements.Ais;

/// <summary>One message, only valid during the call that hands it over.</summary>
public readonly ref struct AisMessage
{
    /// <summary>The longest text that a message can hold, in letters.</summary>
    public const int LongestText = SixBitText.Longest;

    /// <summary>All bits.</summary>
    public AisBits Bits { get; internal init; }

    /// <summary>The fields after the header.</summary>
    public AisLayout Layout { get; internal init; }

    /// <summary>Message type, 1 to 27.</summary>
    public int Type => Bits.Type;

    /// <summary>How often it was repeated, 0 to 3.</summary>
    public int Repeat => (int)Bits.Number(6, 2);

    /// <summary>MMSI of the sender as sent: 0 to 1073741823, so not every one is an MMSI.</summary>
    public int Mmsi => (int)Bits.Number(8, 30);

    /// <summary>When it was received, in milliseconds since 1970-01-01 UTC; null when nobody says.</summary>
    public long? ReceivedMillis => Received == Stamp.Unknown ? null : Received;

    /// <summary>Who received it, from a tag block or stamp; empty when nobody says.</summary>
    public ReadOnlySpan<byte> Station { get; internal init; }

    /// <summary>Radio channel, mostly <c>A</c> or <c>B</c>; 0 when not given.</summary>
    public byte Channel { get; internal init; }

    /// <summary>Whether the receiving ship reports about itself (VDO).</summary>
    public bool Own { get; internal init; }

    /// <summary>Line of the first sentence, from 1.</summary>
    public long FirstLine { get; internal init; }

    /// <summary>Line of the last sentence, from 1.</summary>
    public long LastLine { get; internal init; }

    /// <summary>How many fields of the layout the message holds in full.</summary>
    public int FieldCount => Layout.CountIn(Bits.Length);

    /// <summary>Receive time or <see cref="Stamp.Unknown"/>.</summary>
    internal long Received { get; init; }

    /// <summary>The integer of a field, as sent.</summary>
    /// <param name="field">A field of the layout of no more than 57 bits that the message holds.</param>
    public long Raw(AisField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        var start = StartOf(field);
        return field.Kind is AisFieldKind.SignedNumber or AisFieldKind.Turn ? Bits.SignedNumber(start, field.Width) : (long)Bits.Number(start, field.Width);
    }

    /// <summary>The integers of all fields that the message holds, as sent; for texts and data their length in bits.</summary>
    /// <param name="integers">Takes at least <see cref="FieldCount"/>.</param>
    /// <returns>How many there are.</returns>
    public int Integers(Span<long> integers)
    {
        var fields = Layout.Span[..FieldCount];
        for (var i = 0; i < fields.Length; i++)
        {
            var field = fields[i];
            integers[i] = field.Kind is AisFieldKind.Text or AisFieldKind.Data || field.Width > 57 ? WidthOf(field) : Raw(field);
        }
        return fields.Length;
    }

    /// <summary>The text of a field, up to its end mark and without blanks at the end.</summary>
    public string Text(AisField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return Bits.Text(StartOf(field), WidthOf(field));
    }

    /// <summary>Writes the text of a field, up to its end mark and without blanks at the end, as ASCII.</summary>
    /// <param name="field">A text field of the layout that the message holds.</param>
    /// <param name="target">Takes at most <see cref="LongestText"/> letters.</param>
    /// <returns>How many letters there are.</returns>
    public int Text(AisField field, Span<byte> target)
    {
        ArgumentNullException.ThrowIfNull(field);
        var letters = target[..(WidthOf(field) / 6)];
        Bits.Letters(StartOf(field), letters);
        return SixBitText.Trim(letters).Length;
    }

    /// <summary>A message of given bits, received at no known time.</summary>
    /// <returns>False when the bits are no message.</returns>
    internal static bool TryOf(in AisBits bits, out AisMessage message)
    {
        message = default;
        if (bits.Length < AisLayout.HeaderLength || AisLayouts.Of(bits) is not { } layout) return false;
        message = new AisMessage { Bits = bits, Layout = layout, Received = Stamp.Unknown };
        return true;
    }

    /// <summary>The letters of a text field as sent, with end marks and blanks.</summary>
    internal string Letters(AisField field)
    {
        var letters = new byte[WidthOf(field) / 6];
        Bits.Letters(StartOf(field), letters);
        return System.Text.Encoding.ASCII.GetString(letters);
    }

    /// <summary>First bit after the fields that the message holds in full.</summary>
    internal int RestStart
    {
        get
        {
            var count = FieldCount;
            if (count == 0) return AisLayout.HeaderLength;
            var last = Layout.Span[count - 1];
            return StartOf(last) + WidthOf(last);
        }
    }

    /// <summary>First bit of a field.</summary>
    internal int StartOf(AisField field) => field.Start >= 0 ? field.Start : Bits.Length + field.Start;

    /// <summary>Number of bits of a field; of text without a width, whole letters.</summary>
    internal int WidthOf(AisField field)
    {
        if (field.Width > 0) return field.Width;
        var left = Bits.Length - field.Leaves - field.Start;
        return field.Kind == AisFieldKind.Text ? left - (left % 6) : left;
    }
}
