namespace Waybill.Model;

/// <summary>What a stated number says of the true one.</summary>
public enum QuantityQualifier
{
    /// <summary>Stated without hedge: min = max.</summary>
    Exact,

    /// <summary>Near the number: about, some, nearly, <i>environ</i>, <i>une dizaine</i>; min = max.</summary>
    About,

    /// <summary>The number or more: no max.</summary>
    AtLeast,

    /// <summary>The number or less: no min.</summary>
    AtMost,

    /// <summary>Between two numbers, never averaged.</summary>
    Range,
}

/// <summary>How much: a number or range of a unit.</summary>
public sealed record Quantity
{
    /// <summary>Makes a quantity.</summary>
    /// <param name="min">Lower bound, null for at most.</param>
    /// <param name="max">Upper bound, null for at least.</param>
    /// <param name="qualifier">What the number says of the true one.</param>
    /// <param name="unit">Singular English unit (<c>container</c>, <c>shell</c>, <c>tonne</c>, <c>usd</c>…).</param>
    /// <param name="span">Where the text states it.</param>
    /// <exception cref="ArgumentException">When bounds and qualifier disagree, or a bound is negative.</exception>
    public Quantity(decimal? min, decimal? max, QuantityQualifier qualifier, string unit, TextSpan span)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(unit);
        var fits = qualifier switch
        {
            QuantityQualifier.Exact or QuantityQualifier.About => min is not null && min == max,
            QuantityQualifier.AtLeast => min is not null && max is null,
            QuantityQualifier.AtMost => min is null && max is not null,
            _ => min < max,
        };
        if (!fits || min < 0 || max < 0) throw new ArgumentException($"bounds {min}–{max} do not fit the qualifier {qualifier}");
        (Min, Max, Qualifier, Unit, Span) = (min, max, qualifier, unit, span);
    }

    /// <summary>Lower bound; null when there is none.</summary>
    public decimal? Min { get; }

    /// <summary>Upper bound; null when there is none.</summary>
    public decimal? Max { get; }

    /// <summary>What the number says of the true one.</summary>
    public QuantityQualifier Qualifier { get; }

    /// <summary>Singular English unit.</summary>
    public string Unit { get; }

    /// <summary>Where the text states it.</summary>
    public TextSpan Span { get; }
}
