using System.Runtime.Intrinsics;

namespace Waybill.Reports.Syntax;

/// <summary>
/// A linear classifier of up to four classes. Its weights are signed bytes and stand in the index itself. Read only once
/// built, so it may be shared between threads.
/// </summary>
/// <param name="bits">Size of the index.</param>
internal sealed class MoveTable(int bits)
{
    private readonly FeatureIndex _index = new(bits);

    /// <summary>Adds a feature.</summary>
    /// <param name="key">The feature.</param>
    /// <param name="weights">One weight a class, not all 0.</param>
    public void Add(uint key, ReadOnlySpan<sbyte> weights)
    {
        uint packed = 0;
        for (var i = 0; i < weights.Length; i++) packed |= (uint)(byte)weights[i] << (8 * i);
        _index.Add(key, packed);
    }

    /// <summary>Adds up the weights of the features that the table knows.</summary>
    /// <param name="features">Keys of the features; at most 128.</param>
    /// <param name="scores">Takes four scores.</param>
    public void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        var low = Vector128<short>.Zero;
        var high = Vector128<short>.Zero;
        foreach (var key in features)
        {
            var (first, second) = Vector128.Widen(_index.Find(key).AsSByte());
            low += first;
            high += second;
        }
        var sum = low + high;
        for (var i = 0; i < 4; i++) scores[i] = sum[i] + sum[i + 4];
    }
}
