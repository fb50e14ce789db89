using System.Buffers.Text;

namespace Waybill.Movements.Ais;

/// <summary>Text written as bytes, without a string in between.</summary>
internal sealed class ByteOutput
{
    private byte[] _bytes = new byte[4096];
    private int _length;

    /// <summary>What was written since <see cref="Clear"/>.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public void Clear() => _length = 0;

    /// <summary>ASCII or UTF-8 as it is.</summary>
    public void Write(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Room(text.Length));
        _length += text.Length;
    }

    public void Write(byte letter)
    {
        Room(1)[0] = letter;
        _length++;
    }

    public void Number(long value)
    {
        var room = Room(20);
        if ((ulong)value < 10)
        {
            room[0] = (byte)('0' + value);
            _length++;
            return;
        }
        Utf8Formatter.TryFormat(value, room, out var written);
        _length += written;
    }

    /// <summary>A number with leading zeros.</summary>
    public void Padded(long value, int digits)
    {
        var room = Room(digits);
        for (var i = digits - 1; i >= 0; i--, value /= 10) room[i] = (byte)('0' + (value % 10));
        _length += digits;
    }

    /// <summary>The fraction <paramref name="value"/> / 10^<paramref name="digits"/>, with all its decimals.</summary>
    public void Decimal(long value, int digits, long power)
    {
        if (value < 0)
        {
            Write((byte)'-');
            value = -value;
        }
        var (whole, rest) = Math.DivRem(value, power);
        Number(whole);
        Write((byte)'.');
        Padded(rest, digits);
    }

    /// <summary>Text inside quotation marks of JSON; what is no printable ASCII becomes <c>\u00xx</c>.</summary>
    public void Escaped(ReadOnlySpan<byte> text)
    {
        foreach (var letter in text)
        {
            if (letter is < 32 or > 126)
            {
                Write("\\u00"u8);
                Hexadecimal(letter);
                continue;
            }
            if (letter is (byte)'"' or (byte)'\\') Write((byte)'\\');
            Write(letter);
        }
    }

    /// <summary>Two digits.</summary>
    public void Hexadecimal(byte value)
    {
        Write("0123456789abcdef"u8[value >> 4]);
        Write("0123456789abcdef"u8[value & 15]);
    }

    /// <summary>A time as <c>2013-11-12T12:00:00.011Z</c>; without thousandths when there are none.</summary>
    /// <param name="millis">Milliseconds since 1970.</param>
    public void Time(long millis)
    {
        if (millis < 0 || millis > Stamp.Last)
        {
            Write("0000-00-00T00:00:00Z"u8);
            return;
        }
        var time = DateTime.UnixEpoch.AddMilliseconds(millis);
        Padded(time.Year, 4);
        Write((byte)'-');
        Padded(time.Month, 2);
        Write((byte)'-');
        Padded(time.Day, 2);
        Write((byte)'T');
        Padded(time.Hour, 2);
        Write((byte)':');
        Padded(time.Minute, 2);
        Write((byte)':');
        Padded(time.Second, 2);
        if (time.Millisecond != 0)
        {
            Write((byte)'.');
            Padded(time.Millisecond, 3);
        }
        Write((byte)'Z');
    }

    private Span<byte> Room(int count)
    {
        if (_bytes.Length - _length < count) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + count));
        return _bytes.AsSpan(_length);
    }
}
