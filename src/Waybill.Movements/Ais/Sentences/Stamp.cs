using System.Buffers;
using System.Buffers.Text;

namespace Waybill.Movements.Ais;

/// <summary>Times that receivers write beside a sentence.</summary>
internal static class Stamp
{
    private static readonly SearchValues<byte> AfterTime = SearchValues.Create(" \t,;|]"u8);

    /// <summary>No time is known.</summary>
    public const long Unknown = long.MinValue;

    /// <summary>The last millisecond of the year 9998.</summary>
    public const long Last = 253370764799999;

    /// <summary>A second of the year 1980 to 2106 has at least so many digits.</summary>
    private const int EpochDigits = 9;

    /// <summary>Seconds or milliseconds since 1970, with or without a fraction.</summary>
    /// <param name="text">Nothing but the number.</param>
    /// <returns>Milliseconds since 1970, or <see cref="Unknown"/>.</returns>
    public static long Epoch(ReadOnlySpan<byte> text)
    {
        text = text.Trim(" \t"u8);
        var digits = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (digits < 0) digits = text.Length;
        if (digits is < EpochDigits or > 13 || !Utf8Parser.TryParse(text[..digits], out long number, out _)) return Unknown;
        var fraction = text[digits..];
        if (digits == 13) return fraction.Length == 0 ? number : Unknown;
        if (digits > 10) return Unknown;
        var millis = Millis(fraction);
        return millis < 0 ? Unknown : (number * 1000) + millis;
    }

    /// <summary>A time before a sentence: since 1970, or <c>2013-11-12T12:00:00.011Z</c> with <c>T</c> or a blank; what else stands there is passed over.</summary>
    public static long Before(ReadOnlySpan<byte> text)
    {
        while (text.Length > 0)
        {
            var start = text.IndexOfAnyInRange((byte)'0', (byte)'9');
            if (start < 0) return Unknown;
            text = text[start..];
            var time = Iso(text);
            if (time != Unknown) return time;
            var end = text.IndexOfAny(AfterTime);
            time = Epoch(end < 0 ? text.TrimEnd(":"u8) : text[..end]);
            if (time != Unknown) return time;
            text = end < 0 ? [] : text[end..];
        }
        return Unknown;
    }

    /// <summary>The first time since 1970 among the fields after a checksum, and the station <c>rNAME</c>.</summary>
    /// <remarks>The shape of the United States Coast Guard: <c>,d-109,S2105,t050056.00,T56.1,r003669946,1325394060</c>.</remarks>
    public static long After(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> station)
    {
        station = default;
        var time = Unknown;
        while (text.Length > 0)
        {
            var comma = text.IndexOf((byte)',');
            var field = (comma < 0 ? text : text[..comma]).Trim(" \t"u8);
            text = comma < 0 ? [] : text[(comma + 1)..];
            if (field.Length > 1 && field[0] is (byte)'r' or (byte)'b' && station.IsEmpty) station = field[1..];
            else if (time == Unknown) time = Epoch(field);
        }
        return time;
    }

    /// <summary>A calendar day and time of day at the start of a text.</summary>
    private static long Iso(ReadOnlySpan<byte> text)
    {
        if (text.Length < 19 || text[4] != '-' || text[7] != '-' || text[10] is not ((byte)'T' or (byte)' ') || text[13] != ':' || text[16] != ':') return Unknown;
        var time = Of(Digits(text[..4]), Digits(text[5..7]), Digits(text[8..10]), Digits(text[11..13]), Digits(text[14..16]), Digits(text[17..19]));
        if (time == Unknown || text.Length == 19) return time;
        var fraction = text[19..];
        if (fraction[0] is not ((byte)'.' or (byte)',')) return time;
        var end = fraction[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') + 1;
        return time + Math.Max(0, Millis(end == 0 ? fraction : fraction[..end]));
    }

    /// <summary>A time from its parts.</summary>
    /// <returns>Milliseconds since 1970, or <see cref="Unknown"/> when the calendar has no such time.</returns>
    public static long Of(int year, int month, int day, int hour, int minute, int second, int millis = 0)
    {
        if (year is < 1970 or > 9998 || month is < 1 or > 12 || day < 1 || hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59 || millis is < 0 or > 999) return Unknown;
        if (day > DateTime.DaysInMonth(year, month)) return Unknown;
        return (new DateTime(year, month, day, hour, minute, second, DateTimeKind.Utc).Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMillisecond + millis;
    }

    /// <summary>Some digits as a number; -1 when they are none.</summary>
    internal static int Digits(ReadOnlySpan<byte> text)
    {
        var number = 0;
        foreach (var digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9') return -1;
            number = (number * 10) + digit - '0';
        }
        return number;
    }

    /// <summary>Thousandths of <c>.123456</c>; 0 for nothing, -1 for anything else.</summary>
    private static int Millis(ReadOnlySpan<byte> fraction)
    {
        if (fraction.Length == 0) return 0;
        if (fraction[0] is not ((byte)'.' or (byte)',')) return -1;
        var millis = 0;
        for (var i = 1; i <= 3; i++) millis = (millis * 10) + (i < fraction.Length ? fraction[i] - '0' : 0);
        return fraction[1..].ContainsAnyExceptInRange((byte)'0', (byte)'9') ? -1 : millis;
    }
}
