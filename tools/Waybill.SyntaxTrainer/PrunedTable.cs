using Waybill.Reports.Syntax;

namespace Waybill.SyntaxTrainer;

/// <summary>A table as it is shipped: the features with the largest weights, rounded to signed bytes, sorted by key.</summary>
internal sealed class PrunedTable
{
    /// <param name="columns">How many classes.</param>
    /// <param name="rows">The averaged weights.</param>
    /// <param name="limit">How many features may stay.</param>
    /// <param name="bits">Size of the index; of a full bucket the features with the smallest weights go.</param>
    /// <param name="valueBits">Bits of an entry that its value takes; of keys that share the others in a bucket one stays.</param>
    /// <param name="largest">Largest weight.</param>
    /// <param name="quantile">Share of the weights that are kept without clipping.</param>
    public PrunedTable(int columns, List<(uint Key, float[] Row)> rows, int limit, int bits, int valueBits, int largest, double quantile)
    {
        Columns = columns;
        Bits = bits;
        var kept = rows.OrderByDescending(row => row.Row.Max(Math.Abs)).ThenBy(row => row.Key).Take(limit)
            .GroupBy(row => row.Key >> (32 - bits)).SelectMany(bucket => bucket.DistinctBy(row => row.Key << valueBits).Take(ModelFormat.BucketSize)).OrderBy(row => row.Key).ToList();
        var sizes = kept.SelectMany(row => row.Row).Where(weight => weight != 0).Select(Math.Abs).Order().ToList();
        var scale = largest / sizes[(int)(sizes.Count * quantile)];
        Rows = [.. kept.Select(row => (row.Key, Array.ConvertAll(row.Row, weight => (sbyte)Math.Clamp(MathF.Round(weight * scale), -largest, largest))))
            .Where(row => row.Item2.Any(weight => weight != 0))];
    }

    public int Columns { get; }

    public int Bits { get; }

    public List<(uint Key, sbyte[] Row)> Rows { get; }
}
