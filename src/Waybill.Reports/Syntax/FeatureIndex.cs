using System.Runtime.CompilerServices;

namespace Waybill.Reports.Syntax;

/// <summary>
/// Finds a small value by a feature's 32-bit key. Keys stand in buckets of two, eight bytes each, so that the index of a language
/// fits the processor's cache. A bucket keeps only the lowest bits of a key: one unknown key in some hundreds is taken for a known one.
/// </summary>
/// <param name="bits">There are 2 to this power buckets; the highest bits of a key say which is its own.</param>
/// <param name="valueBits">How many bits a value has; the other bits of an entry tell keys apart.</param>
internal sealed class FeatureIndex(int bits, int valueBits)
{
    private readonly ulong[] _buckets = new ulong[1 << bits];
    private readonly int _shift = 32 - bits;
    private readonly long _limit = 1L << valueBits;

    /// <summary>Adds a key.</summary>
    /// <param name="key">The key, not added before.</param>
    /// <param name="value">Its value, not 0.</param>
    /// <exception cref="InvalidDataException">Its bucket is full.</exception>
    public void Add(uint key, uint value)
    {
        ref var bucket = ref _buckets[key >> _shift];
        var entry = (key << valueBits) | value;
        if ((uint)bucket == 0) bucket |= entry;
        else if (bucket >> 32 == 0) bucket |= (ulong)entry << 32;
        else throw new InvalidDataException("A bucket of a syntax model is too full.");
    }

    /// <summary>Fetches the buckets of many keys.</summary>
    public void Buckets(ReadOnlySpan<uint> keys, Span<ulong> buckets)
    {
        var all = _buckets;
        var shift = _shift;
        buckets = buckets[..keys.Length];
        for (var i = 0; i < keys.Length; i++) buckets[i] = all[keys[i] >> shift];
    }

    /// <summary>The value of a key in its bucket; 0 if it is unknown.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Value(ulong bucket, uint key)
    {
        var tag = key << valueBits;
        uint first = (uint)bucket ^ tag, second = (uint)(bucket >> 32) ^ tag;
        // Without a branch, which nothing could foretell.
        return (first & (uint)((first - _limit) >> 63)) | (second & (uint)((second - _limit) >> 63));
    }
}
