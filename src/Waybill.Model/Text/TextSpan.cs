using System.Globalization;

namespace Waybill.Model;

/// <summary>A half-open range <c>[Start, End)</c> of a document's text, in UTF-16 code units.</summary>
/// <remarks>Never empty: a value that stands nowhere in the text has no span at all.</remarks>
public readonly record struct TextSpan : IComparable<TextSpan>, ISpanParsable<TextSpan>
{
    /// <summary>Makes a span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When start is negative or end does not lie behind it.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(end, start);
        Start = start;
        End = end;
    }

    /// <summary>Index of the first code unit.</summary>
    public int Start { get; }

    /// <summary>Index behind the last code unit.</summary>
    public int End { get; }

    /// <summary>Number of code units, at least 1.</summary>
    public int Length => End - Start;

    /// <summary>Whether the two share a code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether the other lies wholly inside this one.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The smallest span that holds both.</summary>
    public TextSpan Union(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The words of the text that the span cuts out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When the text is shorter than the span needs.</exception>
    public string Of(string text) => text[Start..End];

    /// <inheritdoc/>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>The form <c>start..end</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Start}..{End}");

    /// <summary>Reads the form <c>start..end</c>.</summary>
    public static TextSpan Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var span) ? span : throw new FormatException($"'{s}' is no text span: start..end");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static TextSpan Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TextSpan result)
    {
        result = default;
        var dots = s.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0 || !int.TryParse(s[..dots], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            || !int.TryParse(s[(dots + 2)..], NumberStyles.None, CultureInfo.InvariantCulture, out var end) || end <= start)
            return false;
        result = new TextSpan(start, end);
        return true;
    }

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out TextSpan result) => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Orders by start, then end.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Orders by start, then end.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Orders by start, then end.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Orders by start, then end.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
