namespace Waybill.Reports;

/// <summary>Gives each of those who are listed its own of as many quantities: "Russia and China notified deliveries of 19,229 and 11,590 tons respectively".</summary>
internal sealed class Respective
{
    private readonly List<PartyMention> _listed;
    private readonly List<Anchor> _shares;

    private Respective(List<PartyMention> listed, List<Anchor> shares) => (_listed, _shares) = (listed, shares);

    /// <summary>The shares of a sentence; null where it has no word for "each his own", or not one list as long as there are quantities.</summary>
    public static Respective? Of(SentenceView view, SentenceParts parts, List<Anchor> anchors)
    {
        if (!view.HasCue(CueKind.Respectively)) return null;
        var shares = anchors.FindAll(anchor => anchor.Quantity is not null);
        var lists = PartyRuns.Of(view, parts.Parties.FindAll(party => party is { Entry: not null, Form: PartyForm.Name })).Where(list => list.Count == shares.Count).ToList();
        return lists is [var list] ? new Respective(list, [.. shares.OrderBy(anchor => anchor.First)]) : null;
    }

    /// <summary>Those of the list to whom an anchor does not belong; none for an anchor that is no share.</summary>
    public IEnumerable<PartyMention> Others(Anchor anchor) => _shares.IndexOf(anchor) is >= 0 and var place ? _listed.Where((_, i) => i != place) : [];
}
