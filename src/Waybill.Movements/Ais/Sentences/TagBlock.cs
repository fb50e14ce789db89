using System.Buffers.Text;

namespace Waybill.Movements.Ais;

/// <summary>A tag block <c>\s:station,c:time,g:1-2-1604*hh\</c> (IEC 61162-450, 7.2; NMEA 0183 TAG blocks).</summary>
internal readonly ref struct TagBlock
{
    /// <summary>Source, the value of <c>s:</c>.</summary>
    public ReadOnlySpan<byte> Station { get; private init; }

    /// <summary>Receive time, the value of <c>c:</c>, in milliseconds since 1970; <see cref="Stamp.Unknown"/> when it is not given.</summary>
    public long Time { get; private init; }

    /// <summary>Group id, the last number of <c>g:</c>; -1 when it is not given.</summary>
    public long Group { get; private init; }

    /// <summary>Reads what stands between the backslashes.</summary>
    /// <returns>Whether its checksum, if it has one, is right.</returns>
    public static bool Read(ReadOnlySpan<byte> text, out TagBlock block)
    {
        block = new TagBlock { Time = Stamp.Unknown, Group = -1 };
        var star = text.LastIndexOf((byte)'*');
        if (star >= 0)
        {
            if (Checksum.Read(text[(star + 1)..]) != Checksum.Of(text[..star])) return false;
            text = text[..star];
        }
        ReadOnlySpan<byte> station = default;
        var (time, group) = (Stamp.Unknown, -1L);
        while (text.Length > 0)
        {
            var comma = text.IndexOf((byte)',');
            var field = comma < 0 ? text : text[..comma];
            text = comma < 0 ? [] : text[(comma + 1)..];
            if (field.Length < 3 || field[1] != ':') continue;
            var value = field[2..];
            switch (field[0])
            {
                case (byte)'s': station = value; break;
                case (byte)'c': time = Stamp.Epoch(value); break;
                case (byte)'g': group = GroupOf(value); break;
            }
        }
        block = new TagBlock { Station = station, Time = time, Group = group };
        return true;
    }

    /// <summary>The last number of <c>1-2-1604</c>; a group of one sentence joins nothing.</summary>
    private static long GroupOf(ReadOnlySpan<byte> value)
    {
        var dash = value.LastIndexOf((byte)'-');
        var id = value[(dash + 1)..];
        return dash > 0 && id.Length is > 0 and < 16 && Utf8Parser.TryParse(id, out long number, out var used) && used == id.Length && number >= 0 ? number : -1;
    }
}
