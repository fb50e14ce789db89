namespace Waybill.Reports;

/// <summary>Other goods of the sentence before and behind those of an anchor: they part it into what belongs to each.</summary>
internal readonly struct GoodsBeside
{
    private readonly Anchor _anchor;
    private readonly int _before;
    private readonly int _behind;

    private GoodsBeside(Anchor anchor, int before, int behind, uint trigger) => (_anchor, _before, _behind, Trigger) = (anchor, before, behind, trigger);

    /// <summary>Where the anchor's verb stands: 0 next to it, 1 with other goods between them, 2 behind it, 3 for none.</summary>
    public uint Trigger { get; }

    /// <summary>The goods beside those of an anchor.</summary>
    public static GoodsBeside Of(SentenceParts parts, Anchor anchor)
    {
        var (before, behind) = (-1, int.MaxValue);
        foreach (var cargo in parts.Cargo)
        {
            if (cargo.End <= anchor.First) before = Math.Max(before, cargo.End);
            else if (cargo.PhraseFirst >= anchor.End) behind = Math.Min(behind, cargo.PhraseFirst);
        }
        var trigger = anchor.Trigger is not { } verb ? 3u : verb.Token >= anchor.End ? 2u : before > verb.Token ? 1u : 0u;
        return new GoodsBeside(anchor, before, behind, trigger);
    }

    /// <summary>Where words stand: 0 before all goods, 1 before other goods that stand before the anchor, 2 between those and it, 3 behind it, 4 between it and other goods, 5 behind those, 6 in its midst.</summary>
    public uint RegionOf(PartyMention mention) =>
        mention.End <= _anchor.First ? _before < 0 ? 0u : mention.First >= _before ? 2u : 1u
        : mention.First >= _anchor.End ? _behind == int.MaxValue ? 3u : mention.First < _behind ? 4u : 5u
        : 6;
}
