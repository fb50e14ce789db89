namespace Waybill.Movements.Ais;

/// <summary>The line before a sentence that says when and by whom it was received:
/// <c>$PGHP,1,2013,11,12,12,0,0,11,219,,2190067,1,62*26</c> (Gatehouse).</summary>
/// <remarks>Fields: 1, year, month, day, hour, minute, second, millisecond, country, region, base station, online, checksum of the sentence.</remarks>
internal readonly ref struct GatehouseStamp
{
    /// <summary>Receive time in milliseconds since 1970, or <see cref="Stamp.Unknown"/>.</summary>
    public long Time { get; private init; }

    /// <summary>MMSI of the base station.</summary>
    public ReadOnlySpan<byte> Station { get; private init; }

    /// <summary>Checksum of the sentence that it is about; -1 when it does not say.</summary>
    public int Check { get; private init; }

    /// <summary>Whether a line is one.</summary>
    public static bool Begins(ReadOnlySpan<byte> line) => line.StartsWith("$PGHP,1,"u8);

    /// <summary>Reads the line.</summary>
    public static bool Read(ReadOnlySpan<byte> line, out GatehouseStamp stamp)
    {
        stamp = default;
        var star = line.IndexOf((byte)'*');
        if (star < 0 || Checksum.Read(line[(star + 1)..]) != Checksum.Of(line[1..star])) return false;
        var rest = line["$PGHP,1,".Length..star];
        var numbers = new DateParts();
        for (var i = 0; i < 7; i++)
            if ((numbers[i] = Number(ref rest)) < 0) return false;
        Next(ref rest);
        Next(ref rest);
        var station = Next(ref rest);
        Next(ref rest);
        var check = Next(ref rest);
        stamp = new GatehouseStamp
        {
            Time = Stamp.Of(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6]),
            Station = station,
            Check = Checksum.Read(check),
        };
        return true;
    }

    [System.Runtime.CompilerServices.InlineArray(7)]
    private struct DateParts
    {
        private int _first;
    }

    /// <summary>A number and the comma after it; -1 when it is none.</summary>
    private static int Number(scoped ref ReadOnlySpan<byte> rest)
    {
        var number = 0;
        for (var i = 0; i < rest.Length && i < 5; i++)
        {
            var digit = (uint)(rest[i] - '0');
            if (digit > 9)
            {
                if (i == 0 || rest[i] != ',') return -1;
                rest = rest[(i + 1)..];
                return number;
            }
            number = (number * 10) + (int)digit;
        }
        return -1;
    }

    private static ReadOnlySpan<byte> Next(scoped ref ReadOnlySpan<byte> rest)
    {
        var comma = rest.IndexOf((byte)',');
        var field = comma < 0 ? rest : rest[..comma];
        rest = comma < 0 ? [] : rest[(comma + 1)..];
        return field.Length <= 9 ? field : [];
    }
}
