using System.Text;
using System.Text.Json;
using Waybill.Model;

namespace Waybill.Movements.Intake;

/// <summary>Gathers what an object means from its names, at any depth.</summary>
/// <remarks>One reader for the shapes of aisstream.io, GeoJSON (Digitraffic), gpsd and this decoder, and plain objects: the names tell.</remarks>
internal sealed class JsonFields
{
    /// <summary>Longest text that is kept with its escapes resolved.</summary>
    private const int Longest = 256;

    private readonly TimeText _times = new();
    private readonly byte[] _unescaped = new byte[Longest * 16];
    private readonly char[] _name = new char[Longest];
    private readonly int[] _ranks = new int[ColumnTables.Positions.Roles];
    private int _used;
    private bool _isDecoded;
    private long _number;
    private bool _named;
    private bool _isFix;
    private bool _placed;

    /// <summary>Reads an object.</summary>
    /// <param name="json">Stands at its beginning; afterwards at its end.</param>
    /// <param name="record">Takes what is found; its texts are bytes of the JSON or of this object, valid until the next call.</param>
    /// <exception cref="JsonException">When the JSON is broken.</exception>
    public void Read(scoped ref Utf8JsonReader json, ref RawRecord record)
    {
        Array.Fill(_ranks, int.MaxValue);
        (_used, _isDecoded, _number, _named, _isFix, _placed) = (0, false, -1, false, false, false);
        var depth = json.CurrentDepth;
        var (role, rank, known) = (Role.Class, 0, false);
        while (json.Read() && !(json.TokenType == JsonTokenType.EndObject && json.CurrentDepth == depth))
        {
            if (json.TokenType == JsonTokenType.PropertyName)
            {
                known = Name(ref json, out role, out rank);
                continue;
            }
            if (!known) continue;
            if (json.TokenType == JsonTokenType.StartArray && role == Role.Coordinates) Coordinates(ref json, ref record);
            else if (json.TokenType is JsonTokenType.String or JsonTokenType.Number) Value(ref json, role, rank, ref record);
            known = false;
        }
        Conclude(ref record);
    }

    private bool Name(scoped ref Utf8JsonReader json, out Role role, out int rank)
    {
        (role, rank) = (Role.Class, 0);
        var name = json.ValueSpan;
        if (json.ValueIsEscaped || name.Length > Longest) return false;
        var known = ColumnTables.Positions.TryFind(_name.AsSpan(0, Encoding.UTF8.GetChars(name, _name)), out var number, out rank);
        role = (Role)number;
        return known;
    }

    /// <summary>Longitude before latitude (RFC 7946, 3.1.1).</summary>
    private void Coordinates(scoped ref Utf8JsonReader json, ref RawRecord record)
    {
        if (!json.Read() || json.TokenType != JsonTokenType.Number) return;
        var lon = NumberText.Fraction(json.ValueSpan);
        if (!json.Read() || json.TokenType != JsonTokenType.Number) return;
        (record.Lon, record.Lat, _placed) = (lon, NumberText.Fraction(json.ValueSpan), true);
    }

    private void Value(scoped ref Utf8JsonReader json, Role role, int rank, ref RawRecord record)
    {
        var text = Text(ref json);
        if (role == Role.Class)
        {
            _isDecoded |= text.SequenceEqual("AIS"u8);
            return;
        }
        if (role == Role.Time)
        {
            if (rank >= _ranks[(int)role] || !_times.TryRead(text, out var ticks)) return;
            record.Ticks = ticks;
        }
        else if (rank >= _ranks[(int)role] || !Take(role, text, ref record))
        {
            return;
        }
        _ranks[(int)role] = rank;
    }

    /// <summary>Takes a value.</summary>
    /// <returns>Whether it says anything.</returns>
    private bool Take(Role role, ReadOnlySpan<byte> text, ref RawRecord record)
    {
        switch (role)
        {
            case Role.Mmsi when NumberText.TryWhole(text, out var mmsi): record.Mmsi = mmsi; return true;
            case Role.ShipNumber when NumberText.TryWhole(text, out var number): _number = number; return true;
            case Role.Lat: record.Lat = NumberText.Fraction(text); return _placed = true;
            case Role.Lon: record.Lon = NumberText.Fraction(text); return _placed = true;
            case Role.Sog: record.Sog = NumberText.Fraction(text); return true;
            case Role.Cog: record.Cog = NumberText.Fraction(text); return true;
            case Role.Heading: record.Heading = NumberText.Fraction(text); return true;
            case Role.Status: record.Status = Codes.Status(text); return true;
            case Role.Receiver: record.Receiver = Codes.Receiver(text); return record.Receiver != ReceiverKind.Unknown;
            case Role.Mobile: Message(text, ref record); return true;
            case Role.ShipType when _isDecoded && !_named: Message(text, ref record); return true;
            default: return TakeStatic(role, text, ref record.Static);
        }
    }

    private void Message(ReadOnlySpan<byte> text, ref RawRecord record) => (_named, _isFix, record.IsOther) = (true, ColumnWords.IsFix(text), ColumnWords.IsOther(text));

    private static bool TakeStatic(Role role, ReadOnlySpan<byte> text, ref RawStatic said)
    {
        if (text.IsEmpty) return false;
        switch (role)
        {
            case Role.Imo: said.Imo = text; return true;
            case Role.Name: said.Name = text; return true;
            case Role.CallSign: said.CallSign = text; return true;
            case Role.ShipType: said.ShipType = text; return true;
            case Role.Length: said.Length = text; return true;
            case Role.Width: said.Width = text; return true;
            case Role.Draught: said.Draught = text; return true;
            case Role.Destination: said.Destination = text; return true;
            case Role.ToBow: said.ToBow = text; return true;
            case Role.ToStern: said.ToStern = text; return true;
            case Role.ToPort: said.ToPort = text; return true;
            case Role.ToStarboard: said.ToStarboard = text; return true;
            default: return false;
        }
    }

    /// <summary>The bytes of a value without blanks around it.</summary>
    private ReadOnlySpan<byte> Text(scoped ref Utf8JsonReader json)
    {
        var value = json.ValueSpan;
        if (!json.ValueIsEscaped) return Unbound(value.Length > Longest ? value[..Longest] : value);
        if (value.Length > Longest || _used + Longest > _unescaped.Length) return [];
        try
        {
            var text = _unescaped.AsSpan(_used, json.CopyString(_unescaped.AsSpan(_used)));
            _used += text.Length;
            return text.Trim((byte)' ');
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, or bytes that are no UTF-8: no text.
            return [];
        }
    }

    /// <summary>A copy, so that it does not depend on where the reader stands.</summary>
    private ReadOnlySpan<byte> Unbound(ReadOnlySpan<byte> value)
    {
        if (_used + value.Length > _unescaped.Length) return [];
        var copy = _unescaped.AsSpan(_used, value.Length);
        value.CopyTo(copy);
        _used += value.Length;
        return copy.Trim((byte)' ');
    }

    private void Conclude(ref RawRecord record)
    {
        if (record.Mmsi < 0) record.Mmsi = _number;
        record.HasFix = _named ? _isFix : _placed;
    }
}
