namespace Waybill.Reports.Syntax;

/// <summary>
/// A linear classifier of three classes. Its weights are signed numbers of seven bits and stand in the index itself. Read only
/// once built, so it may be shared between threads.
/// </summary>
/// <param name="bits">Size of the index.</param>
internal sealed class MoveTable(int bits)
{
    /// <summary>Largest weight; the smallest is its opposite.</summary>
    public const int MaximumWeight = 63;

    private const int WeightBits = 7;
    private readonly FeatureIndex _index = new(bits, ModelFormat.MoveValueBits);

    /// <summary>Adds a feature.</summary>
    /// <param name="key">The feature.</param>
    /// <param name="weights">One weight a class, not all 0, none beyond <see cref="MaximumWeight"/>.</param>
    public void Add(uint key, ReadOnlySpan<sbyte> weights)
    {
        uint packed = 0;
        for (var i = 0; i < weights.Length; i++) packed |= ((uint)weights[i] & ((1 << WeightBits) - 1)) << (WeightBits * i);
        _index.Add(key, packed);
    }

    /// <summary>Adds up the weights of the features that the table knows.</summary>
    /// <param name="features">Keys of the features.</param>
    /// <param name="scores">Takes three scores.</param>
    public void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        // The buckets first, each a miss of the cache that waits for no other; then what stands in them.
        Span<ulong> buckets = stackalloc ulong[features.Length];
        _index.Buckets(features, buckets);
        int first = 0, second = 0, third = 0;
        for (var i = 0; i < features.Length; i++)
        {
            var packed = (int)_index.Value(buckets[i], features[i]);
            first += packed << 25 >> 25;
            second += packed << 18 >> 25;
            third += packed << 11 >> 25;
        }
        scores[0] = first;
        scores[1] = second;
        scores[2] = third;
    }
}
