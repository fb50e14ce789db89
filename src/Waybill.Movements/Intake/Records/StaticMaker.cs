using System.Text;
using Waybill.Model;

namespace Waybill.Movements.Intake;

/// <summary>Makes a statement about a ship of the texts of a record.</summary>
internal static class StaticMaker
{
    /// <summary>Longest name or destination that is kept, in bytes: the message has 20 letters, tables sometimes more.</summary>
    private const int Longest = 100;

    /// <summary>The statement; null when the record says nothing.</summary>
    public static ShipStatic? Make(in RawStatic said, Mmsi mmsi, DateTime time, SourceLine source)
    {
        var made = new ShipStatic(mmsi, time, Imo(said.Imo), Text(said.Name), Text(said.CallSign), ShipType(said.ShipType),
            Metres(said.Length) ?? Sum(said.ToBow, said.ToStern), Metres(said.Width) ?? Sum(said.ToPort, said.ToStarboard),
            Metres(said.Draught), Text(said.Destination), source);
        return made is { ImoDigits: null, Name: null, CallSign: null, ShipType: null, LengthMetres: null, BeamMetres: null, DraughtMetres: null, Destination: null } ? null : made;
    }

    /// <summary>A text without padding; null when it says nothing.</summary>
    public static string? Text(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf((byte)'@');
        text = (end < 0 ? text : text[..end]).Trim((byte)' ');
        return ColumnWords.IsNone(text) ? null : Encoding.UTF8.GetString(text.Length > Longest ? text[..Longest] : text);
    }

    /// <summary>The digits after the letters <c>IMO</c>, if any.</summary>
    private static int? Imo(ReadOnlySpan<byte> text)
    {
        if (text.Length > 3 && (text[0] | 32) == 'i') text = text[3..].Trim((byte)' ');
        return NumberText.TryWhole(text, out var digits) && digits is > 0 and <= int.MaxValue ? (int)digits : null;
    }

    private static int? ShipType(ReadOnlySpan<byte> text)
    {
        if (NumberText.TryWhole(text, out var code)) return code is > 0 and <= 255 ? (int)code : null;
        return ColumnWords.ShipTypeOf(text);
    }

    private static double? Metres(ReadOnlySpan<byte> text) => NumberText.Fraction(text) is > 0 and < 1000 and var metres ? metres : null;

    private static double? Sum(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other) =>
        NumberText.Fraction(one) + NumberText.Fraction(other) is > 0 and < 1024 and var sum ? sum : null;
}
