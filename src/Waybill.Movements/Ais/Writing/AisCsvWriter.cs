namespace Waybill.Movements.Ais;

/// <summary>Writes messages as CSV (RFC 4180): one row a message, the fields that most messages share as columns.</summary>
public sealed class AisCsvWriter
{
    private const int Piece = 1 << 16;

    /// <summary>Columns that a field of the message fills; a message without it leaves them empty.</summary>
    private static readonly string[] Columns =
    [
        "lat", "lon", "accuracy", "speed", "course", "heading", "turn", "status", "second", "alt", "timestamp",
        "imo", "callsign", "shipname", "name", "shiptype", "to_bow", "to_stern", "to_port", "to_starboard",
        "draught", "destination", "eta", "epfd", "part_num", "dest_mmsi", "dac", "fid", "text", "data",
    ];

    private readonly ByteOutput _output = new();
    private readonly ByteOutput _cell = new();
    private readonly FieldWriter _fields;
    private readonly Stream _stream;
    private readonly Dictionary<AisLayout, int[]> _places = [];
    private byte[] _source = [];

    /// <summary>A writer; the header goes out first.</summary>
    /// <param name="stream">Takes the rows.</param>
    /// <param name="raw">Integers as sent, with the codes for "not available"; otherwise knots, degrees, metres, and empty.</param>
    public AisCsvWriter(Stream stream, bool raw)
    {
        _stream = stream;
        _fields = new FieldWriter(_cell, raw);
        _output.Write("file,line,received,station,channel,type,repeat,mmsi"u8);
        foreach (var column in Columns)
        {
            _output.Write((byte)',');
            _output.Escaped(System.Text.Encoding.ASCII.GetBytes(column));
        }
        _output.Write("\r\n"u8);
    }

    /// <summary>Says what file the messages come from.</summary>
    public void Begin(string source) => _source = System.Text.Encoding.UTF8.GetBytes(source);

    /// <summary>Writes one message.</summary>
    public void Write(in AisMessage message)
    {
        Text(_source);
        Comma();
        _output.Number(message.FirstLine);
        Comma();
        if (message.Received != Stamp.Unknown) _output.Time(message.Received);
        Comma();
        Text(message.Station);
        Comma();
        if (message.Channel != 0) Text([message.Channel]);
        Comma();
        _output.Number(message.Type);
        Comma();
        _output.Number(message.Repeat);
        Comma();
        _output.Number(message.Mmsi);
        var count = message.FieldCount;
        foreach (var place in Places(message.Layout))
        {
            Comma();
            if (place >= 0 && place < count) Cell(message, message.Layout.Span[place]);
        }
        _output.Write("\r\n"u8);
        if (_output.Written.Length >= Piece) Flush();
    }

    /// <summary>Hands all that is written to the stream.</summary>
    public void Flush()
    {
        _stream.Write(_output.Written);
        _output.Clear();
    }

    private int[] Places(AisLayout layout)
    {
        if (!_places.TryGetValue(layout, out var places)) _places.Add(layout, places = [.. Columns.Select(layout.IndexOf)]);
        return places;
    }

    /// <summary>The value as JSON has it, without its quotation marks and escapes; null is empty.</summary>
    private void Cell(in AisMessage message, AisField field)
    {
        _cell.Clear();
        _fields.Write(message, field);
        var json = _cell.Written;
        if (json is not [(byte)'"', .., (byte)'"'])
        {
            if (!json.SequenceEqual("null"u8)) _output.Write(json);
            return;
        }
        Span<byte> text = stackalloc byte[json.Length];
        var length = 0;
        for (var i = 1; i < json.Length - 1; i++)
        {
            if (json[i] == '\\') i++;
            text[length++] = json[i];
        }
        Text(text[..length]);
    }

    private void Text(ReadOnlySpan<byte> text)
    {
        if (text.IndexOfAny(",\"\r\n"u8) < 0)
        {
            _output.Write(text);
            return;
        }
        _output.Write((byte)'"');
        foreach (var letter in text)
        {
            if (letter == '"') _output.Write((byte)'"');
            _output.Write(letter);
        }
        _output.Write((byte)'"');
    }

    private void Comma() => _output.Write((byte)',');
}
