namespace Waybill.Movements.Ais;

/// <summary>Writes messages as JSON, one object a line, with the names that gpsd made customary.</summary>
public sealed class AisJsonWriter
{
    /// <summary>Bytes that are gathered before they go to the stream.</summary>
    private const int Piece = 1 << 16;

    private readonly ByteOutput _output = new();
    private readonly FieldWriter _fields;
    private readonly Stream _stream;
    private readonly bool _raw;
    private byte[] _source = [];

    /// <summary>A writer.</summary>
    /// <param name="stream">Takes the lines.</param>
    /// <param name="raw">Integers as sent, with the codes for "not available"; otherwise knots, degrees, metres, and null.</param>
    public AisJsonWriter(Stream stream, bool raw)
    {
        (_stream, _raw) = (stream, raw);
        _fields = new FieldWriter(_output, raw);
    }

    /// <summary>Says what file the messages come from.</summary>
    public void Begin(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var name = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(source, JsonText.Default.String);
        _source = [.. ",\"file\":"u8, .. name, .. ",\"line\":"u8];
    }

    /// <summary>Writes one message.</summary>
    public void Write(in AisMessage message)
    {
        Header(message);
        var fields = message.Layout.Span[..message.FieldCount];
        foreach (var field in fields)
        {
            if ((field.Kind == AisFieldKind.Spare && !_raw) || field == message.Layout.Extension) continue;
            _output.Write(field.JsonName);
            _fields.Write(message, field);
            if (field.Codes is { } codes)
            {
                _output.Write(field.JsonTextName);
                _output.Write(codes.Json(message.Raw(field)));
            }
        }
        if (message.Layout.Radio != RadioState.None && fields is [.., { Name: "radio" } radio]) RadioStateWriter.Write(_output, message.Layout.Radio, message.Raw(radio));
        _fields.Rest(message, ",\"rest\":"u8);
        Where(message);
        if (_output.Written.Length >= Piece) Flush();
    }

    /// <summary>Hands all that is written to the stream.</summary>
    public void Flush()
    {
        _stream.Write(_output.Written);
        _output.Clear();
    }

    private void Header(in AisMessage message)
    {
        _output.Write("{\"class\":\"AIS\",\"type\":"u8);
        _output.Number(message.Type);
        _output.Write(",\"repeat\":"u8);
        _output.Number(message.Repeat);
        _output.Write(",\"mmsi\":"u8);
        _output.Number(message.Mmsi);
        _output.Write(_raw ? ",\"scaled\":false"u8 : ",\"scaled\":true"u8);
    }

    private void Where(in AisMessage message)
    {
        if (message.Received != Stamp.Unknown)
        {
            _output.Write(",\"received\":\""u8);
            _output.Time(message.Received);
            _output.Write((byte)'"');
        }
        if (!message.Station.IsEmpty)
        {
            _output.Write(",\"station\":\""u8);
            _output.Escaped(message.Station);
            _output.Write((byte)'"');
        }
        if (message.Channel != 0)
        {
            _output.Write(",\"channel\":\""u8);
            _output.Escaped([message.Channel]);
            _output.Write((byte)'"');
        }
        if (message.Own) _output.Write(",\"own\":true"u8);
        if (_source.Length > 0)
        {
            _output.Write(_source);
            _output.Number(message.FirstLine);
        }
        _output.Write("}\n"u8);
    }
}
