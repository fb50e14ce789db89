namespace Waybill.Reports.Syntax;

/// <summary>Feature templates of the tagger. Their order is part of the model format.</summary>
internal static class TaggerFeatures
{
    /// <summary>Writes the features of one word.</summary>
    /// <param name="s">The sentence; the words before <paramref name="i"/> are tagged.</param>
    /// <param name="i">Position of the word.</param>
    /// <returns>The features.</returns>
    public static ReadOnlySpan<uint> Of(Sentence s, int i)
    {
        var f = s.Features;
        var none = s.None;
        var traits = s.Traits;
        ref readonly var w = ref traits[i];
        ref readonly var p = ref traits[i > 0 ? i - 1 : none];
        ref readonly var pp = ref traits[i > 1 ? i - 2 : none];
        ref readonly var n = ref traits[i + 1 < s.Count ? i + 1 : none];
        ref readonly var nn = ref traits[i + 2 < s.Count ? i + 2 : none];
        uint t1 = s.Tags[i > 0 ? i - 1 : none], t2 = s.Tags[i > 1 ? i - 2 : none];
        var first = i == 0 ? 1u : 0u;
        var k = 0;
        f[k] = FeatureHash.Of(k++, w.Exact);
        f[k] = FeatureHash.Of(k++, w.Bare);
        f[k] = FeatureHash.Of(k++, w.Suffix1);
        f[k] = FeatureHash.Of(k++, w.Suffix2);
        f[k] = FeatureHash.Of(k++, w.Suffix3);
        f[k] = FeatureHash.Of(k++, w.Suffix4);
        f[k] = FeatureHash.Of(k++, w.Suffix5);
        f[k] = FeatureHash.Of(k++, w.BareSuffix);
        f[k] = FeatureHash.Of(k++, w.Prefix1);
        f[k] = FeatureHash.Of(k++, w.Prefix2);
        f[k] = FeatureHash.Of(k++, w.Prefix3);
        f[k] = FeatureHash.Of(k++, w.Stem);
        f[k] = FeatureHash.Of(k++, w.Shape, first);
        f[k] = FeatureHash.Of(k++, w.Shape, w.Suffix3);
        f[k] = FeatureHash.Of(k++, w.Shape, p.Shape, n.Shape);
        f[k] = FeatureHash.Of(k++, p.Exact);
        f[k] = FeatureHash.Of(k++, n.Exact);
        f[k] = FeatureHash.Of(k++, pp.Bare);
        f[k] = FeatureHash.Of(k++, nn.Bare);
        f[k] = FeatureHash.Of(k++, n.Suffix3);
        f[k] = FeatureHash.Of(k++, p.Suffix3);
        f[k] = FeatureHash.Of(k++, nn.Suffix3);
        f[k] = FeatureHash.Of(k++, t1);
        f[k] = FeatureHash.Of(k++, t2);
        f[k] = FeatureHash.Of(k++, t1, t2);
        f[k] = FeatureHash.Of(k++, t1, p.Bare);
        f[k] = FeatureHash.Of(k++, w.Shape, t1);
        f[k] = FeatureHash.Of(k++, t1, w.Shape, n.Shape);
        return f.AsSpan(0, k);
    }
}
