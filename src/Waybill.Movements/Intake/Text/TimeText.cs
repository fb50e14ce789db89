namespace Waybill.Movements.Intake;

/// <summary>Reads times of one file: calendar time in UTC, year, day or month first, or seconds or milliseconds since 1970.</summary>
/// <remarks>A time without a zone is taken as UTC, as AIS archives write it. Not safe to use from several threads.</remarks>
internal sealed class TimeText
{
    private long _lastDay = -1;
    private long _lastTicks;

    /// <summary>Whether <c>01/02/2018</c> is the second of January. Default: the first of February.</summary>
    public bool MonthFirst { get; set; }

    /// <summary>Whether a date tells that its month stands first: <c>02/13/2018</c>.</summary>
    public static bool TellsMonthFirst(ReadOnlySpan<byte> text) =>
        text.Length >= 10 && text[2] is (byte)'/' or (byte)'.' or (byte)'-' && text[2] == text[5] && Two(text) is >= 1 and <= 12 && Two(text[3..]) is > 12 and <= 31;

    /// <summary>Reads a time.</summary>
    /// <param name="text">The time without blanks around it.</param>
    /// <param name="ticks">Its ticks, as of <see cref="DateTime.Ticks"/>.</param>
    public bool TryRead(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.Length < 9) return false;
        var separator = text[4] is (byte)'-' or (byte)'/' or (byte)'.' ? 4 : text[2] is (byte)'-' or (byte)'/' or (byte)'.' ? 2 : 0;
        if (separator == 0) return text.Length >= 15 && text[8] == 'T' ? Compact(text, out ticks) : Epoch(text, out ticks);
        if (text.Length < 10 || !Day(text, separator == 4, out ticks)) return false;
        return text.Length == 10 || (text[10] is (byte)' ' or (byte)'T' && AddTime(text[11..].TrimStart((byte)' '), ref ticks));
    }

    private bool Day(ReadOnlySpan<byte> text, bool yearFirst, out long ticks)
    {
        // Ten bytes tell the day: most rows are of the day of the row before.
        var key = 0L;
        for (var i = 0; i < 10; i++) key = (key << 6) | (uint)(text[i] & 63);
        ticks = _lastTicks;
        if (key == _lastDay) return true;
        int year, month, day;
        if (yearFirst)
        {
            if (text[7] != text[4]) return false;
            (year, month, day) = ((Two(text) * 100) + Two(text[2..]), Two(text[5..]), Two(text[8..]));
        }
        else
        {
            if (text[5] != text[2]) return false;
            (day, month, year) = (Two(text), Two(text[3..]), (Two(text[6..]) * 100) + Two(text[8..]));
            if (MonthFirst) (day, month) = (month, day);
        }
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        ticks = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc).Ticks;
        (_lastDay, _lastTicks) = (key, ticks);
        return true;
    }

    /// <summary><c>12:30</c>, <c>12:30:00</c>, with a fraction and a zone.</summary>
    private static bool AddTime(ReadOnlySpan<byte> text, ref long ticks)
    {
        if (text.Length < 5 || text[2] != ':') return false;
        var (hour, minute) = (Two(text), Two(text[3..]));
        if (hour is < 0 or > 23 || minute is < 0 or > 59) return false;
        ticks += (hour * TimeSpan.TicksPerHour) + (minute * TimeSpan.TicksPerMinute);
        text = text[5..];
        if (text.Length >= 3 && text[0] == ':')
        {
            var second = Two(text[1..]);
            if (second is < 0 or > 60) return false;
            ticks += Math.Min(second, 59) * TimeSpan.TicksPerSecond;
            text = text[3..];
            if (text.Length > 1 && text[0] is (byte)'.' or (byte)',') text = Fraction(text[1..], ref ticks);
        }
        return Zone(text.Trim((byte)' '), ref ticks);
    }

    private static ReadOnlySpan<byte> Fraction(ReadOnlySpan<byte> text, scoped ref long ticks)
    {
        var unit = TimeSpan.TicksPerSecond / 10;
        var at = 0;
        for (; at < text.Length && text[at] is >= (byte)'0' and <= (byte)'9'; at++, unit /= 10) ticks += (text[at] - '0') * unit;
        return text[at..];
    }

    /// <summary>Nothing, <c>Z</c>, <c>UTC</c>, <c>+02:00</c>, or <c>+0000 UTC</c>.</summary>
    private static bool Zone(ReadOnlySpan<byte> text, ref long ticks)
    {
        if (text.IsEmpty || text is [(byte)'Z'] || text.SequenceEqual("UTC"u8) || text.SequenceEqual("GMT"u8)) return true;
        if (text[0] is not ((byte)'+' or (byte)'-') || text.Length < 3) return false;
        var hours = Two(text[1..]);
        var rest = text[3..].TrimStart((byte)':');
        var minutes = rest.Length >= 2 ? Two(rest) : 0;
        if (hours is < 0 or > 14 || minutes is < 0 or > 59) return false;
        var shift = (hours * TimeSpan.TicksPerHour) + (minutes * TimeSpan.TicksPerMinute);
        ticks += text[0] == '+' ? -shift : shift;
        return ticks >= 0 && (rest.Length <= 2 || rest[2..].Trim((byte)' ').SequenceEqual("UTC"u8));
    }

    private static bool Compact(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        var (year, month, day) = ((Two(text) * 100) + Two(text[2..]), Two(text[4..]), Two(text[6..]));
        var (hour, minute, second) = (Two(text[9..]), Two(text[11..]), Two(text[13..]));
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59) return false;
        ticks = new DateTime(year, month, day, hour, minute, second, DateTimeKind.Utc).Ticks;
        return Zone(text[15..], ref ticks);
    }

    private static bool Epoch(ReadOnlySpan<byte> text, out long ticks) => TryEpoch(NumberText.Fraction(text), out ticks);

    /// <summary>Seconds, milliseconds or microseconds since 1970.</summary>
    public static bool TryEpoch(double number, out long ticks)
    {
        ticks = 0;
        // 10 digits are seconds until the year 2286, 13 milliseconds, 16 microseconds.
        var seconds = number switch { < 1e11 => number, < 1e14 => number / 1e3, < 1e17 => number / 1e6, _ => double.NaN };
        if (!(seconds >= 1e8)) return false;
        ticks = DateTime.UnixEpoch.Ticks + (long)Math.Round(seconds * 1e3) * TimeSpan.TicksPerMillisecond;
        return ticks <= DateTime.MaxValue.Ticks;
    }

    /// <summary>Two digits; a large negative number when they are none.</summary>
    private static int Two(ReadOnlySpan<byte> text)
    {
        var (tens, ones) = ((uint)(text[0] - '0'), (uint)(text[1] - '0'));
        return tens <= 9 && ones <= 9 ? (int)((tens * 10) + ones) : -1000;
    }
}
