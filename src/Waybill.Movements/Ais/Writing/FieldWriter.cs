namespace Waybill.Movements.Ais;

/// <summary>Writes the value of a field as JSON writes it.</summary>
/// <param name="output">Takes the text.</param>
/// <param name="raw">Integers as sent instead of knots, degrees and metres.</param>
internal sealed class FieldWriter(ByteOutput output, bool raw)
{
    private readonly byte[] _letters = new byte[SixBitText.Longest];

    public void Write(in AisMessage message, AisField field)
    {
        switch (field.Kind)
        {
            case AisFieldKind.Text: Text(message, field); break;
            case AisFieldKind.Data: Data(message, field); break;
            case AisFieldKind.Flag: output.Write(message.Raw(field) != 0 ? "true"u8 : "false"u8); break;
            case AisFieldKind.Utc: Utc(message, field); break;
            case AisFieldKind.Eta: Eta(message, field); break;
            case AisFieldKind.DayTime: DayTime(message.Raw(field)); break;
            case AisFieldKind.Turn: Turn(message.Raw(field)); break;
            default: Number(field, message.Raw(field)); break;
        }
    }

    private void Number(AisField field, long value)
    {
        if (raw) output.Number(value);
        else if (value == field.None) output.Write("null"u8);
        else if (field.Divisor == 1) output.Number(value + field.Offset);
        else output.Decimal(Scaled(value + field.Offset, field), field.Digits, field.Power);
    }

    /// <summary>The value times <see cref="AisField.Power"/>, rounded half away from zero.</summary>
    private static long Scaled(long value, AisField field)
    {
        if (field.Power == field.Divisor) return value;
        var twice = 2 * value * field.Power;
        return (twice + (value < 0 ? -field.Divisor : field.Divisor)) / (2 * field.Divisor);
    }

    /// <summary>Degrees a minute; 127 and -127 say only "more than 5 degrees in 30 seconds".</summary>
    private void Turn(long value)
    {
        if (raw) output.Number(value);
        else if (value == -128) output.Write("null"u8);
        else if (value == 127) output.Write("\"fastright\""u8);
        else if (value == -127) output.Write("\"fastleft\""u8);
        else output.Decimal(TurnHundredths(value), 2, 100);
    }

    /// <summary>Hundredths of a degree a minute.</summary>
    internal static long TurnHundredths(long value)
    {
        var root = value / 4.733;
        return Math.Sign(value) * (long)Math.Round(root * root * 100, MidpointRounding.AwayFromZero);
    }

    private void Text(in AisMessage message, AisField field)
    {
        var letters = Letters(message, field);
        output.Write((byte)'"');
        output.Escaped(SixBitText.Trim(letters));
        output.Write((byte)'"');
    }

    /// <summary>The letters of a field; a name that fills its field goes on in its extension (message 21).</summary>
    private ReadOnlySpan<byte> Letters(in AisMessage message, AisField field)
    {
        var count = message.WidthOf(field) / 6;
        message.Bits.Letters(message.StartOf(field), _letters.AsSpan(0, count));
        if (field.Name != "name" || message.Layout.Extension is not { } extension || message.Bits.Length < extension.Start) return _letters.AsSpan(0, count);
        var more = message.WidthOf(extension) / 6;
        message.Bits.Letters(extension.Start, _letters.AsSpan(count, more));
        return _letters.AsSpan(0, count + more);
    }

    /// <summary>Length in bits, a colon, and the bits in hexadecimal digits, zeros at the end.</summary>
    private void Data(in AisMessage message, AisField field) => Bits(message, message.StartOf(field), message.WidthOf(field));

    /// <summary>Bits after the last field that the message holds in full, with their name; nothing when there are none but zeros.</summary>
    public void Rest(in AisMessage message, ReadOnlySpan<byte> name)
    {
        var start = message.RestStart;
        if (start >= message.Bits.Length || message.Bits.IsZero(start)) return;
        output.Write(name);
        Bits(message, start, message.Bits.Length - start);
    }

    private void Bits(in AisMessage message, int start, int width)
    {
        output.Write((byte)'"');
        output.Number(width);
        output.Write((byte)':');
        for (var at = 0; at < width; at += 8)
        {
            var bits = Math.Min(8, width - at);
            output.Hexadecimal((byte)(message.Bits.Number(start + at, bits) << (8 - bits)));
        }
        output.Write((byte)'"');
    }

    private void Utc(in AisMessage message, AisField field)
    {
        var value = message.Raw(field);
        var (year, month, day) = (value >> 26, (value >> 22) & 15, (value >> 17) & 31);
        var (hour, minute, second) = ((value >> 12) & 31, (value >> 6) & 63, value & 63);
        if (!raw && Stamp.Of((int)year, (int)month, (int)day, (int)hour, (int)minute, (int)second) == Stamp.Unknown)
        {
            output.Write("null"u8);
            return;
        }
        output.Write((byte)'"');
        output.Padded(year, year > 9999 ? 5 : 4);
        Part('-', month);
        Part('-', day);
        Part('T', hour);
        Part(':', minute);
        Part(':', second);
        output.Write("Z\""u8);
    }

    /// <summary>Month and day 0, hour 24 and minute 60 say nothing; without a day there is no time either.</summary>
    private void Eta(in AisMessage message, AisField field)
    {
        var value = message.Raw(field);
        var (month, day, hour, minute) = (value >> 16, (value >> 11) & 31, (value >> 6) & 31, value & 63);
        if (!raw && (month is 0 or > 12 || day == 0))
        {
            output.Write("null"u8);
            return;
        }
        output.Write((byte)'"');
        output.Padded(month, 2);
        Part('-', day);
        if (raw || (hour < 24 && minute < 60))
        {
            Part('T', hour);
            Part(':', minute);
            output.Write((byte)'Z');
        }
        output.Write((byte)'"');
    }

    /// <summary>Day 0, hour 24 or more and minute 60 or more say nothing.</summary>
    private void DayTime(long value)
    {
        var (day, hour, minute) = (value >> 11, (value >> 6) & 31, value & 63);
        if (!raw && (day == 0 || hour > 23 || minute > 59))
        {
            output.Write("null"u8);
            return;
        }
        output.Write((byte)'"');
        output.Padded(day, 2);
        Part('T', hour);
        Part(':', minute);
        output.Write("Z\""u8);
    }

    private void Part(char before, long value)
    {
        output.Write((byte)before);
        output.Padded(value, 2);
    }
}
