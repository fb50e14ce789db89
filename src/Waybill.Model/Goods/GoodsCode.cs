namespace Waybill.Model;

/// <summary>A code of the goods taxonomy: a dotted path such as <c>ammunition.artillery</c>.</summary>
public readonly record struct GoodsCode : ISpanParsable<GoodsCode>
{
    private readonly string? _value;

    private GoodsCode(string value) => _value = value;

    /// <summary>Every code of the taxonomy.</summary>
    public static IReadOnlyList<string> Known { get; } =
    [
        "arms", "ammunition", "ammunition.artillery", "ammunition.rocket", "ammunition.small-arms", "missile", "missile.ballistic",
        "missile.cruise", "missile.air-defence", "missile.anti-tank", "uav", "armour", "artillery", "aircraft", "warship",
        "small-arms", "explosive", "component", "dual-use", "technology", "technology.nuclear", "technology.missile",
        "technology.space", "technology.military", "training", "personnel.troops", "personnel.workers", "oil", "coal", "mineral",
        "food", "money", "support", "luxury", "vehicle", "cargo",
    ];

    /// <summary>The part before the first dot: the family of goods.</summary>
    public string Family => Value.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0 ? Value[..dot] : Value;

    private string Value => _value ?? "";

    /// <summary>Whether the two are equal or one is a prefix of the other (<c>missile</c>, <c>missile.cruise</c>).</summary>
    public bool IsKin(GoodsCode other) =>
        Value == other.Value || Value.StartsWith(other.Value + ".", StringComparison.Ordinal) || other.Value.StartsWith(Value + ".", StringComparison.Ordinal);

    /// <summary>The dotted path.</summary>
    public override string ToString() => Value;

    /// <summary>Reads a code of the taxonomy.</summary>
    /// <exception cref="FormatException">When the taxonomy has no such code.</exception>
    public static GoodsCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var code) ? code : throw new FormatException($"'{s}' is no code of the goods taxonomy");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static GoodsCode Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out GoodsCode result)
    {
        result = default;
        foreach (var code in Known)
        {
            if (!s.SequenceEqual(code)) continue;
            result = new GoodsCode(code);
            return true;
        }
        return false;
    }

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out GoodsCode result) => TryParse(s.AsSpan(), provider, out result);
}
