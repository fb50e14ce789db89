namespace Waybill.Reports.Syntax;

/// <summary>
/// Feature templates for the choice of the next move, after Zhang and Nivre (2011) carried over to the arc-hybrid
/// system. Their order is part of the model format.
/// </summary>
internal static class TransitionFeatures
{
    /// <summary>Writes the features of the present state.</summary>
    public static ReadOnlySpan<uint> Of(ParseState s)
    {
        var f = s.Sentence.Features;
        var traits = s.Sentence.Traits;
        var tags = s.Sentence.Tags;
        var coarse = s.Sentence.Coarse;
        var links = s.Links;
        int s0 = s.StackAt(0), s1 = s.StackAt(1), s2 = s.StackAt(2), b0 = s.FrontAt(0), b1 = s.FrontAt(1), b2 = s.FrontAt(2);
        ref readonly var k0 = ref links[s0];
        ref readonly var k1 = ref links[s1];
        ref readonly var kb = ref links[b0];
        uint s0w = traits[s0].Bare, s1w = traits[s1].Bare, b0w = traits[b0].Bare, b1w = traits[b1].Bare;
        uint s0m = traits[s0].Stem, s1m = traits[s1].Stem;
        uint s0t = tags[s0], s1t = tags[s1], s2t = tags[s2], b0t = tags[b0], b1t = tags[b1], b2t = tags[b2];
        uint s0c = coarse[s0], s1c = coarse[s1], b0c = coarse[b0], b1c = coarse[b1];
        uint s0l = tags[k0.Left], s0r = tags[k0.Right], s1l = tags[k1.Left], b0l = tags[kb.Left];
        uint s0ll = tags[k0.InnerLeft], b0ll = tags[kb.InnerLeft], s0rr = tags[k0.InnerRight];
        uint s0a = links[k0.Left].Label, s0b = links[k0.Right].Label, s1b = links[k1.Right].Label, b0a = links[kb.Left].Label;
        uint s0case = traits[k0.Left].Bare, b0case = traits[kb.Left].Bare;
        var near = Distance(s0, b0);
        var far = Distance(s1, s0);
        uint v0 = Few(k0.LeftCount), u0 = Few(k0.RightCount), u1 = Few(k1.RightCount), vb = Few(kb.LeftCount);
        var k = 0;
        f[k] = FeatureHash.Of(k++, s0w, s0t);
        f[k] = FeatureHash.Of(k++, s0w);
        f[k] = FeatureHash.Of(k++, s0t);
        f[k] = FeatureHash.Of(k++, s1w, s1t);
        f[k] = FeatureHash.Of(k++, s1w);
        f[k] = FeatureHash.Of(k++, s1t);
        f[k] = FeatureHash.Of(k++, b0w, b0t);
        f[k] = FeatureHash.Of(k++, b0w);
        f[k] = FeatureHash.Of(k++, b0t);
        f[k] = FeatureHash.Of(k++, b1w, b1t);
        f[k] = FeatureHash.Of(k++, b1t);
        f[k] = FeatureHash.Of(k++, traits[b2].Bare, b2t);
        f[k] = FeatureHash.Of(k++, traits[s2].Bare, s2t);
        f[k] = FeatureHash.Of(k++, s2t, s1t);
        f[k] = FeatureHash.Of(k++, s0t, b0t);
        f[k] = FeatureHash.Of(k++, s1t, s0t);
        f[k] = FeatureHash.Of(k++, s1t, b0t);
        f[k] = FeatureHash.Of(k++, s1m, b0t);
        f[k] = FeatureHash.Of(k++, b0t, b1t);
        f[k] = FeatureHash.Of(k++, b0w, b1t);
        f[k] = FeatureHash.Of(k++, b0t, b1w);
        f[k] = FeatureHash.Of(k++, s0t, b1t, b0c);
        f[k] = FeatureHash.Of(k++, s0t, b0t, b1t);
        f[k] = FeatureHash.Of(k++, b0t, b1t, b2t);
        f[k] = FeatureHash.Of(k++, s1t, s0t, b0t);
        f[k] = FeatureHash.Of(k++, s2t, s1t, s0t);
        f[k] = FeatureHash.Of(k++, s1c, s0c, b0c, b1c);
        f[k] = FeatureHash.Of(k++, s0t, s0l, b0t);
        f[k] = FeatureHash.Of(k++, s0t, s0r, b0t);
        f[k] = FeatureHash.Of(k++, s0t, b0t, b0l);
        f[k] = FeatureHash.Of(k++, s0t, b0t, b0l, b0ll);
        f[k] = FeatureHash.Of(k++, s0t, s0l, s0ll, b0t);
        f[k] = FeatureHash.Of(k++, s0t, s0r, s0rr, b0t);
        f[k] = FeatureHash.Of(k++, s1t, s1l, s0t);
        f[k] = FeatureHash.Of(k++, s1t, s0t, s0l);
        f[k] = FeatureHash.Of(k++, s1t, s0t, s0r);
        f[k] = FeatureHash.Of(k++, s1t, s0t, s0case);
        f[k] = FeatureHash.Of(k++, s1c, s0w, s0case);
        f[k] = FeatureHash.Of(k++, b0case, b0t, s0t);
        f[k] = FeatureHash.Of(k++, b0case, b0c, s0m);
        f[k] = FeatureHash.Of(k++, s0t, b0t, near);
        f[k] = FeatureHash.Of(k++, s0w, near);
        f[k] = FeatureHash.Of(k++, b0w, near);
        f[k] = FeatureHash.Of(k++, s1t, s0t, far);
        f[k] = FeatureHash.Of(k++, s0w, far);
        f[k] = FeatureHash.Of(k++, s0t, s0a, s0b);
        f[k] = FeatureHash.Of(k++, s0w, v0);
        f[k] = FeatureHash.Of(k++, s0t, b0t, v0, u0);
        f[k] = FeatureHash.Of(k++, s1w, u1);
        f[k] = FeatureHash.Of(k++, s1t, s0t, u1);
        f[k] = FeatureHash.Of(k++, b0t, vb, s0t);
        f[k] = FeatureHash.Of(k++, s0t, b0t, b0a);
        f[k] = FeatureHash.Of(k++, s1t, s0t, s1b);
        f[k] = FeatureHash.Of(k++, s0t, Set(k0.LeftLabels), b0t);
        f[k] = FeatureHash.Of(k++, s0t, Set(k0.RightLabels), b0t);
        f[k] = FeatureHash.Of(k++, s1t, Set(k1.LeftLabels), s0t);
        f[k] = FeatureHash.Of(k++, b0t, Set(kb.LeftLabels), s0t);
        f[k] = FeatureHash.Of(k++, s0w, Set(k0.LeftLabels | k0.RightLabels));
        return f.AsSpan(0, k);
    }

    /// <summary>Distance of two words in seven steps; 0 if one is missing.</summary>
    internal static uint Distance(int left, int right) => (right - left) switch
    {
        <= 0 => 0,
        <= 4 => (uint)(right - left),
        <= 6 => 5,
        <= 10 => 6,
        _ => 7,
    };

    /// <summary>A set of labels as a value.</summary>
    internal static uint Set(ulong labels) => (uint)(labels ^ (labels >> 27));

    private static uint Few(ushort count) => Math.Min(count, (ushort)4);
}
