using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Waybill.Reports.Syntax;

/// <summary>
/// A linear classifier of many classes: a row of signed bytes a feature, a column a class. Read only once built, so it
/// may be shared between threads.
/// </summary>
internal sealed class RowTable
{
    /// <summary>Most classes that a table may have.</summary>
    public const int MaximumColumns = 128;

    private const int Chunk = 16;
    private readonly FeatureIndex _index;
    private readonly sbyte[] _rows;
    private readonly int _stride;
    private int _count;

    /// <summary>An empty table.</summary>
    /// <param name="columns">How many classes.</param>
    /// <param name="bits">Size of the index.</param>
    /// <param name="capacity">How many features will be added at most.</param>
    public RowTable(int columns, int bits, int capacity)
    {
        Columns = columns;
        _index = new FeatureIndex(bits, ModelFormat.RowValueBits);
        _stride = (columns + Chunk - 1) / Chunk * Chunk;
        _rows = new sbyte[(capacity + 1) * _stride];
    }

    /// <summary>How many classes there are.</summary>
    public int Columns { get; }

    /// <summary>Adds a feature.</summary>
    /// <param name="key">The feature.</param>
    /// <returns>Its row of weights, to be filled.</returns>
    public Span<sbyte> Add(uint key)
    {
        _index.Add(key, (uint)++_count);
        return _rows.AsSpan(_count * _stride, Columns);
    }

    /// <summary>Adds up the rows of the features that the table knows.</summary>
    /// <param name="features">Keys of the features; at most 128.</param>
    /// <param name="scores">Takes the score of each class; <see cref="MaximumColumns"/> long.</param>
    public void Score(ReadOnlySpan<uint> features, Span<short> scores)
    {
        Span<ulong> buckets = stackalloc ulong[features.Length];
        _index.Buckets(features, buckets);
        Span<uint> rows = stackalloc uint[features.Length];
        var found = 0;
        for (var i = 0; i < features.Length; i++)
        {
            var row = _index.Value(buckets[i], features[i]);
            rows[found] = row * (uint)_stride;
            found += row != 0 ? 1 : 0;
        }
        rows = rows[..found];
        ref var origin = ref MemoryMarshal.GetArrayDataReference(_rows);
        ref var target = ref MemoryMarshal.GetReference(scores[.._stride]);
        for (var column = 0; column < _stride; column += Chunk)
        {
            var low = Vector128<short>.Zero;
            var high = Vector128<short>.Zero;
            foreach (var row in rows)
            {
                var (first, second) = Vector128.Widen(Vector128.LoadUnsafe(ref origin, (nuint)(row + column)));
                low += first;
                high += second;
            }
            low.StoreUnsafe(ref target, (nuint)column);
            high.StoreUnsafe(ref target, (nuint)column + 8);
        }
    }
}
