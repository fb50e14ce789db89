using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>A quantity as a range of true numbers of one unit that it leaves possible.</summary>
internal readonly record struct Amount(string Unit, decimal Low, decimal High)
{
    public static Amount? Of(Quantity? quantity, GroupingOptions options)
    {
        if (quantity is null) return null;
        var tolerance = quantity.Qualifier == QuantityQualifier.About ? options.AboutTolerance : options.ExactTolerance;
        var low = quantity.Min is { } min ? min - Share(min, tolerance) : 0;
        var high = quantity.Max is { } max ? max + Share(max, tolerance) : decimal.MaxValue;
        return new Amount(quantity.Unit, low, high);
    }

    /// <summary>Whether both ends are told: a number, not only a bound.</summary>
    public bool IsNumber => Low > 0 && High < decimal.MaxValue;

    public bool Meets(Amount other) => Low <= other.High && other.Low <= High;

    public Amount Common(Amount other) => this with { Low = Math.Max(Low, other.Low), High = Math.Min(High, other.High) };

    private static decimal Share(decimal number, decimal tolerance) => number > decimal.MaxValue / 2 ? 0 : number * tolerance;
}
