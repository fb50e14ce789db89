namespace Waybill.Movements.Ais;

/// <summary>One sentence <c>!AIVDM,total,number,sequence,channel,payload,fill*hh</c> and what follows it.</summary>
internal readonly ref struct Sentence
{
    /// <summary>Number of sentences of the message, 1 to 9.</summary>
    public int Total { get; private init; }

    /// <summary>Which of them this is, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>Sequential message identifier 0 to 9; -1 when the field is empty.</summary>
    public int Sequence { get; private init; }

    /// <summary>Radio channel, mostly <c>A</c> or <c>B</c>; 0 when the field is empty.</summary>
    public byte Channel { get; private init; }

    /// <summary>Armoured payload.</summary>
    public ReadOnlySpan<byte> Payload { get; private init; }

    /// <summary>Bits at the end of the payload that carry nothing, 0 to 5.</summary>
    public int Fill { get; private init; }

    /// <summary>Checksum that the sentence gives.</summary>
    public byte Check { get; private init; }

    /// <summary>Whether the sender reports about itself: VDO.</summary>
    public bool Own { get; private init; }

    /// <summary>What stands after the checksum.</summary>
    public ReadOnlySpan<byte> Trailer { get; private init; }

    /// <summary>Reads a sentence.</summary>
    /// <param name="line">Starts with the mark <c>!</c> or <c>$</c>.</param>
    /// <param name="sentence">The sentence, if there is one.</param>
    /// <returns>What is wrong with it; null when nothing is.</returns>
    public static AisFaultKind? Read(ReadOnlySpan<byte> line, out Sentence sentence)
    {
        sentence = default;
        var star = line.IndexOf((byte)'*');
        if (star < 0) return AisFaultKind.NoChecksum;
        var body = line[1..star];
        var given = Checksum.Read(line[(star + 1)..]);
        if (given < 0) return AisFaultKind.NoChecksum;
        if (Checksum.Of(body) != given) return AisFaultKind.WrongChecksum;
        // AIVDM,t,n,s,c,payload,f: the first two numbers have one digit, the next two fields may be empty.
        if (body.Length < 14 || body[5] != ',' || body[7] != ',' || body[9] != ',') return AisFaultKind.Malformed;
        var (total, number) = (body[6] - '0', body[8] - '0');
        if (total is < 1 or > 9 || number < 1 || number > total) return AisFaultKind.Malformed;
        var rest = body[10..];
        if (!OneLetter(ref rest, out var sequence) || !OneLetter(ref rest, out var channel)) return AisFaultKind.Malformed;
        var comma = rest.IndexOf((byte)',');
        if (comma < 0 || comma + 2 != rest.Length || rest[comma + 1] is < (byte)'0' or > (byte)'5') return AisFaultKind.Malformed;
        sentence = new Sentence
        {
            Total = total,
            Number = number,
            Sequence = sequence is >= (byte)'0' and <= (byte)'9' ? sequence - '0' : -1,
            Channel = channel,
            Payload = rest[..comma],
            Fill = rest[comma + 1] - '0',
            Check = (byte)given,
            Own = body[4] == 'O',
            Trailer = line[(star + 3)..],
        };
        return null;
    }

    /// <summary>Whether a line holds an AIS sentence at a mark: any talker, VDM or VDO.</summary>
    public static bool Begins(ReadOnlySpan<byte> line) =>
        line.Length > 6 && line[0] is (byte)'!' or (byte)'$' && line[3] == 'V' && line[4] == 'D' && line[5] is (byte)'M' or (byte)'O';

    /// <summary>A field of no letter or one.</summary>
    private static bool OneLetter(ref ReadOnlySpan<byte> rest, out byte letter)
    {
        letter = 0;
        if (rest.Length > 1 && rest[0] == ',')
        {
            rest = rest[1..];
            return true;
        }
        if (rest.Length < 2 || rest[1] != ',') return false;
        letter = rest[0];
        rest = rest[2..];
        return true;
    }
}
