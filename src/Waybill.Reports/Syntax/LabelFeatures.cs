namespace Waybill.Reports.Syntax;

/// <summary>Feature templates for the label of an arc just chosen. Their order is part of the model format.</summary>
internal static class LabelFeatures
{
    /// <summary>Writes the features of an arc.</summary>
    /// <param name="s">The state; the arc is not yet in the tree.</param>
    /// <param name="dependent">The word that hangs.</param>
    /// <param name="head">What it hangs under.</param>
    public static ReadOnlySpan<uint> Of(ParseState s, int dependent, int head)
    {
        var f = s.Sentence.Features;
        var traits = s.Sentence.Traits;
        var tags = s.Sentence.Tags;
        ref readonly var d = ref traits[dependent];
        ref readonly var h = ref traits[head];
        ref readonly var kd = ref s.Links[dependent];
        ref readonly var kh = ref s.Links[head];
        var toRight = dependent > head ? 1u : 0u;
        uint dt = tags[dependent], ht = tags[head], hc = s.Sentence.Coarse[head];
        uint dw = d.Bare, dm = d.Stem;
        uint dl = traits[kd.Left].Bare, dlt = tags[kd.Left], dla = s.Links[kd.Left].Label;
        uint drt = tags[kd.Right], dra = s.Links[kd.Right].Label;
        uint dil = traits[kd.InnerLeft].Bare;
        uint before = tags[dependent > 0 ? dependent - 1 : s.Sentence.None], after = tags[dependent + 1 < s.Sentence.Count ? dependent + 1 : s.Sentence.None];
        uint headAfter = tags[head + 1 < s.Sentence.Count ? head + 1 : s.Sentence.None];
        uint left = TransitionFeatures.Set(kh.LeftLabels);
        uint own = TransitionFeatures.Set(kd.LeftLabels), ownRight = TransitionFeatures.Set(kd.RightLabels);
        uint sister = toRight != 0 ? s.Links[kh.Right].Label : s.Links[kh.Left].Label;
        var distance = toRight != 0 ? TransitionFeatures.Distance(head, dependent) : TransitionFeatures.Distance(dependent, head);
        var k = 0;
        f[k] = FeatureHash.Of(k++, dw, toRight);
        f[k] = FeatureHash.Of(k++, dt, toRight);
        f[k] = FeatureHash.Of(k++, ht, toRight);
        f[k] = FeatureHash.Of(k++, dt, ht, distance, toRight);
        f[k] = FeatureHash.Of(k++, dt, ht, dlt, toRight);
        f[k] = FeatureHash.Of(k++, dt, ht, dl, toRight);
        f[k] = FeatureHash.Of(k++, dw, dl, toRight);
        f[k] = FeatureHash.Of(k++, dt, hc, dla, dra);
        f[k] = FeatureHash.Of(k++, dt, hc, own, toRight);
        f[k] = FeatureHash.Of(k++, dt, hc, ownRight, toRight);
        f[k] = FeatureHash.Of(k++, dt, ht, left, toRight);
        f[k] = FeatureHash.Of(k++, dt, hc, sister, toRight);
        f[k] = FeatureHash.Of(k++, dt, ht, drt, toRight);
        f[k] = FeatureHash.Of(k++, dt, ht, before, after);
        f[k] = FeatureHash.Of(k++, dt, ht, headAfter, toRight);
        f[k] = FeatureHash.Of(k++, h.Suffix3, dt, toRight);
        f[k] = FeatureHash.Of(k++, d.Shape, dt, ht, toRight);
        f[k] = FeatureHash.Of(k++, d.Shape, h.Shape, dt, toRight);
        f[k] = FeatureHash.Of(k++, dil, dl, dt, hc);
        f[k] = FeatureHash.Of(k++, dm, own, hc, toRight);
        return f.AsSpan(0, k);
    }
}
