using Waybill.Model;

namespace Waybill.Reports;

/// <summary>What sort of number it is.</summary>
internal enum NumberKind : byte
{
    /// <summary>So many of something.</summary>
    Cardinal,

    /// <summary>Per cent: the value is 4 for 4 %.</summary>
    Percent,

    /// <summary>A part of a whole: a third, <i>la moitié</i>.</summary>
    Fraction,

    /// <summary>A rank, never a quantity.</summary>
    Ordinal,

    /// <summary>A name or measure that holds digits: 152 mm, Su-30, No. 7; never a quantity.</summary>
    Label,

    /// <summary>A figure of arithmetic: below zero, or a power. Never a quantity.</summary>
    Figure,
}

/// <summary>A number that a text states, with its hedge.</summary>
/// <param name="First">First token, the qualifier before it included.</param>
/// <param name="End">Token behind the last one of the number.</param>
/// <param name="Core">First token of the number itself.</param>
/// <param name="Min">Lower bound; null for at most.</param>
/// <param name="Max">Upper bound; null for at least.</param>
/// <param name="Qualifier">What the number says of the true one.</param>
/// <param name="Kind">What sort it is; only a cardinal is a quantity.</param>
/// <param name="IsRate">Whether a "per day", "a week" belongs to it: an estimate, no quantity.</param>
internal readonly record struct NumberMention(
    int First, int End, int Core, decimal? Min, decimal? Max, QuantityQualifier Qualifier, NumberKind Kind, bool IsRate)
{
    /// <summary>Whether it counts something once.</summary>
    public bool IsQuantity => Kind == NumberKind.Cardinal && !IsRate;

    /// <summary>The number itself: the lower bound, or the upper where there is no lower.</summary>
    public decimal Value => Min ?? Max ?? 0;
}
