using System.Runtime.Intrinsics;

namespace Waybill.Reports.Syntax;

/// <summary>
/// Finds a 32-bit value by a feature's 32-bit key. Keys stand in buckets of four (half a cache line), and a look-up
/// compares all four at once without a branch, so that look-ups overlap.
/// </summary>
/// <param name="bits">There are 2 to this power buckets; the highest bits of a key say which is its own.</param>
internal sealed class FeatureIndex(int bits)
{
    private readonly Bucket[] _buckets = new Bucket[1 << bits];
    private readonly int _shift = 32 - bits;

    /// <summary>Adds a key.</summary>
    /// <param name="key">The key, not added before.</param>
    /// <param name="value">Its value, not 0.</param>
    /// <exception cref="InvalidDataException">Its bucket is full.</exception>
    public void Add(uint key, uint value)
    {
        ref var bucket = ref _buckets[key >> _shift];
        var place = 0;
        while (bucket.Values[place] != 0)
            if (++place == Vector128<uint>.Count) throw new InvalidDataException("A bucket of a syntax model is too full.");
        bucket.Keys = bucket.Keys.WithElement(place, key);
        bucket.Values = bucket.Values.WithElement(place, value);
    }

    /// <summary>The value of a key in one of four lanes, all else 0; all 0 if the key is unknown.</summary>
    public Vector128<uint> Find(uint key)
    {
        ref readonly var bucket = ref _buckets[key >> _shift];
        return Vector128.Equals(bucket.Keys, Vector128.Create(key)) & bucket.Values;
    }

    private struct Bucket
    {
        public Vector128<uint> Keys;
        public Vector128<uint> Values;
    }
}
