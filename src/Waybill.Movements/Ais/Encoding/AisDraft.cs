using System.Globalization;

namespace Waybill.Movements.Ais;

/// <summary>A message as values that can be set and turned back into bits.</summary>
public sealed class AisDraft
{
    private readonly long[] _integers;
    private readonly string[] _texts;
    private int _count;
    private string _rest = "";

    /// <summary>A message in which every field says "not available", or 0 where there is no code for it.</summary>
    /// <param name="layout">Key of the layout: <c>1</c>, <c>24-A</c>, <c>8/1/31</c>.</param>
    /// <param name="mmsi">MMSI of the sender, 0 to 1073741823.</param>
    /// <exception cref="ArgumentException">When there is no such layout.</exception>
    public AisDraft(string layout, int mmsi)
    {
        if (!AisLayouts.All.TryGetValue(layout, out var found)) throw new ArgumentException($"there is no layout '{layout}'", nameof(layout));
        (Layout, Mmsi) = (found, mmsi);
        Type = int.Parse(layout.AsSpan(0, layout.AsSpan().IndexOfAny('-', '/') is > 0 and var end ? end : layout.Length), CultureInfo.InvariantCulture);
        var fields = found.Fields;
        _count = fields.Count;
        _integers = [.. fields.Select(field => field.None ?? 0)];
        _texts = [.. fields.Select(field => field.Kind == AisFieldKind.Text ? new string('@', field.Width / 6) : "")];
        SetFixed(layout);
    }

    private AisDraft(in AisMessage message)
    {
        (Layout, Type, Repeat, Mmsi) = (message.Layout, message.Type, message.Repeat, message.Mmsi);
        _count = message.FieldCount;
        _integers = new long[Layout.Fields.Count];
        _texts = new string[_integers.Length];
        for (var i = 0; i < _count; i++)
        {
            var field = Layout.Fields[i];
            if (field.Kind is AisFieldKind.Text) _texts[i] = message.Letters(field);
            else if (field.Kind is AisFieldKind.Data) _texts[i] = message.Bits.Digits(message.StartOf(field), message.WidthOf(field));
            else _integers[i] = message.Raw(field);
        }
        _rest = message.Bits.Digits(message.RestStart, message.Bits.Length - message.RestStart);
    }

    /// <summary>The fields.</summary>
    public AisLayout Layout { get; }

    /// <summary>Message type, 1 to 27.</summary>
    public int Type { get; }

    /// <summary>Repeat indicator, 0 to 3.</summary>
    public int Repeat { get; init; }

    /// <summary>MMSI of the sender.</summary>
    public int Mmsi { get; }

    /// <summary>A decoded message.</summary>
    public static AisDraft Of(in AisMessage message) => new(message);

    /// <summary>Sets an integer as it is sent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When the field has too few bits for it.</exception>
    public AisDraft Set(string field, long raw)
    {
        var at = IndexOf(field);
        var (width, signed) = (Layout.Fields[at].Width, Layout.Fields[at].Kind is AisFieldKind.SignedNumber or AisFieldKind.Turn);
        var (least, most) = signed ? (-(1L << (width - 1)), (1L << (width - 1)) - 1) : (0, (1L << width) - 1);
        if (raw < least || raw > most) throw new ArgumentOutOfRangeException(nameof(raw), raw, $"'{field}' takes {least} to {most}");
        _integers[at] = raw;
        return this;
    }

    /// <summary>Sets a value in the unit of the field: knots, degrees, metres.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When the field has too few bits for it.</exception>
    public AisDraft SetScaled(string field, double value)
    {
        var layout = Layout.Fields[IndexOf(field)];
        return Set(field, (long)Math.Round((value * layout.Divisor) - layout.Offset));
    }

    /// <summary>Sets a text; letters that the alphabet lacks become blanks, what is too long is cut.</summary>
    public AisDraft SetText(string field, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = IndexOf(field);
        var width = Layout.Fields[at].Width / 6;
        var letters = string.Concat(text.ToUpperInvariant().Select(letter => SixBitText.Code(letter) < 0 ? ' ' : letter));
        _texts[at] = width == 0 ? letters : letters.Length > width ? letters[..width] : letters.PadRight(width, '@');
        return this;
    }

    /// <summary>Sets bits, written as 0 and 1.</summary>
    public AisDraft SetBits(string field, string digits)
    {
        _texts[IndexOf(field)] = digits;
        return this;
    }

    /// <summary>The integer of a field, as sent.</summary>
    public long this[string field] => _integers[IndexOf(field)];

    /// <summary>Whether the message is long enough to hold a field.</summary>
    public bool Has(string field) => IndexOf(field) < _count;

    /// <summary>The letters of a text as sent, or the bits of data as 0 and 1.</summary>
    public string TextOf(string field) => _texts[IndexOf(field)];

    /// <summary>Appends all bits.</summary>
    internal void Write(BitWriter bits)
    {
        bits.Number(Type, 6);
        bits.Number(Repeat, 2);
        bits.Number(Mmsi, 30);
        for (var i = 0; i < _count; i++)
        {
            var field = Layout.Fields[i];
            if (field.Kind == AisFieldKind.Data) bits.Digits(_texts[i]);
            else if (field.Kind != AisFieldKind.Text) bits.Number(_integers[i], field.Width);
            else foreach (var letter in _texts[i]) bits.Number(SixBitText.Code(letter) & 63, 6);
        }
        bits.Digits(_rest);
    }

    /// <summary>Sets what tells the variants of a type apart.</summary>
    private void SetFixed(string layout)
    {
        if (layout.StartsWith("24-B", StringComparison.Ordinal)) Set("part_num", 1);
        if (layout.Contains("addressed", StringComparison.Ordinal)) Set("addressed", 1);
        if (layout.Contains("structured", StringComparison.Ordinal)) Set("structured", 1);
        if (layout.Split('/') is [_, var dac, var fid]) Set("dac", int.Parse(dac, CultureInfo.InvariantCulture)).Set("fid", int.Parse(fid, CultureInfo.InvariantCulture));
    }

    private int IndexOf(string field) => Layout.IndexOf(field) is >= 0 and var at ? at : throw new ArgumentException($"layout {Layout.Key} has no field '{field}'", nameof(field));
}
