namespace Waybill.Movements.Ais;

/// <summary>Writes messages as NMEA 0183 sentences.</summary>
/// <param name="stream">Takes the sentences, each with carriage return and line feed.</param>
public sealed class AisSentenceWriter(Stream stream)
{
    /// <summary>Payload letters of a sentence: what leaves it within 82 characters (IEC 61162-1, 7.3).</summary>
    private const int Letters = 60;

    private readonly ByteOutput _output = new();
    private readonly ByteOutput _line = new();
    private int _sequence;

    /// <summary>Writes a message.</summary>
    /// <param name="draft">The message.</param>
    /// <param name="receivedMillis">Receive time in milliseconds since 1970, written as a tag block; null for none.</param>
    /// <param name="station">Station of the tag block; null for none.</param>
    /// <param name="channel">Radio channel.</param>
    public void Write(AisDraft draft, long? receivedMillis = null, string? station = null, char channel = 'A')
    {
        ArgumentNullException.ThrowIfNull(draft);
        var writer = new BitWriter();
        draft.Write(writer);
        Write(writer.Bits, receivedMillis, station, channel);
    }

    /// <summary>Hands all that is written to the stream.</summary>
    public void Flush()
    {
        stream.Write(_output.Written);
        _output.Clear();
    }

    /// <summary>Writes the bits of a message.</summary>
    internal void Write(in AisBits bits, long? receivedMillis, string? station, char channel)
    {
        var letters = (bits.Length + 5) / 6;
        var total = Math.Max(1, (letters + Letters - 1) / Letters);
        if (total > 9) throw new ArgumentOutOfRangeException(nameof(bits), bits.Length, "a message takes no more than nine sentences");
        if (total > 1) _sequence = (_sequence + 1) % 10;
        for (var number = 1; number <= total; number++)
        {
            if (receivedMillis is not null || station is not null) TagBlock(receivedMillis, station);
            var to = Math.Min(letters, number * Letters);
            _line.Clear();
            _line.Write("AIVDM,"u8);
            _line.Number(total);
            _line.Write((byte)',');
            _line.Number(number);
            _line.Write((byte)',');
            if (total > 1) _line.Number(_sequence);
            _line.Write((byte)',');
            _line.Write((byte)channel);
            _line.Write((byte)',');
            for (var letter = (number - 1) * Letters; letter < to; letter++) _line.Write(Letter(bits, letter));
            _line.Write((byte)',');
            _line.Number(number == total ? (letters * 6) - bits.Length : 0);
            Framed((byte)'!', []);
            _output.Write("\r\n"u8);
        }
        if (_output.Written.Length >= 1 << 16) Flush();
    }

    private static byte Letter(in AisBits bits, int letter)
    {
        var held = Math.Min(6, bits.Length - (letter * 6));
        return Armour.Letter((int)(bits.Number(letter * 6, held) << (6 - held)));
    }

    private void TagBlock(long? receivedMillis, string? station)
    {
        _line.Clear();
        if (station is not null)
        {
            _line.Write("s:"u8);
            foreach (var letter in station) _line.Write(char.IsAsciiLetterOrDigit(letter) ? (byte)letter : (byte)'_');
            if (receivedMillis is not null) _line.Write((byte)',');
        }
        if (receivedMillis is { } millis)
        {
            _line.Write("c:"u8);
            _line.Number(millis % 1000 == 0 ? millis / 1000 : millis);
        }
        Framed((byte)'\\', "\\"u8);
    }

    /// <summary>The line between its marks, with its checksum.</summary>
    private void Framed(byte mark, ReadOnlySpan<byte> end)
    {
        _output.Write(mark);
        _output.Write(_line.Written);
        _output.Write((byte)'*');
        var sum = Checksum.Of(_line.Written);
        _output.Write("0123456789ABCDEF"u8[sum >> 4]);
        _output.Write("0123456789ABCDEF"u8[sum & 15]);
        _output.Write(end);
    }
}
