using Waybill.Model;

namespace Waybill.Reports;

/// <summary>What a document has spoken of so far: who pronouns, "the country" and "these weapons" stand for.</summary>
internal sealed class DiscourseState
{
    private readonly List<PartyRef> _subjects = [];
    private readonly Dictionary<PartyId, PartyRef> _first = [];

    /// <summary>Claims made so far.</summary>
    public List<TransferClaim> Claims { get; } = [];

    /// <summary>Ships named so far.</summary>
    public Dictionary<string, CarrierMention> Ships { get; } = new(StringComparer.Ordinal);

    /// <summary>States that the document names anywhere, and how often.</summary>
    public Dictionary<PartyId, int> SpokenOf { get; } = [];

    /// <summary>The last named source.</summary>
    public AttributionLink? LastSpeaker { get; set; }

    /// <summary>Somebody interviewed, who says whatever names no other source.</summary>
    public AttributionLink? Interviewed { get; set; }

    /// <summary>The last claim; null before the first.</summary>
    public TransferClaim? Last => Claims.Count == 0 ? null : Claims[^1];

    /// <summary>Notes the named parties of a sentence, in order.</summary>
    public void Note(SentenceView view, List<PartyMention> parties)
    {
        foreach (var party in parties)
        {
            if (party.Entry is not { } entry || party.Form == PartyForm.Stranger) continue;
            var reference = new PartyRef(entry.Id, entry.Name, view.SpanOf(party.First, party.End));
            _first.TryAdd(entry.Id, reference);
            if (party.Form == PartyForm.Name && party.Marker == Marker.None) _subjects.Add(reference);
        }
    }

    /// <summary>Where a party was first named; the party itself when it was not.</summary>
    public PartyRef First(PartyId id, string name) => _first.GetValueOrDefault(id) ?? new PartyRef(id, name, null);

    /// <summary>Who a mention means; empty when that cannot be told.</summary>
    /// <param name="view">Its sentence.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="speakerFor">State that the speaker of the words around speaks for.</param>
    /// <param name="other">The party in the other role, which it cannot be.</param>
    public IReadOnlyList<PartyRef> Resolve(SentenceView view, PartyMention mention, PartyId? speakerFor, PartyRef? other)
    {
        var span = view.SpanOf(mention.First, mention.End);
        if (mention.Entry is { } entry) return [new PartyRef(entry.Id, entry.Name, span)];
        switch (mention.Form)
        {
            case PartyForm.First when speakerFor is { } state:
                return [new PartyRef(state, First(state, state.ToString()).Name, span)];
            case PartyForm.Pronoun or PartyForm.Country:
                return One(Subject(other, people: false), span);
            case PartyForm.Plural:
                return One(Subject(other, people: true), span);
            case PartyForm.Dative:
                return One(Counterpart(other) ?? Last?.Consignee.Select(Of).FirstOrDefault(party => party.Id != other?.Id), span);
            case PartyForm.Partner:
                return One(Counterpart(other), span);
            case PartyForm.Regime:
                return One(Topic(other), span);
            case PartyForm.Group:
                return One(Group(), span);
            case PartyForm.Both when Last is { } last:
                return [.. last.Consignor.Concat(last.Consignee).Select(party => new PartyRef(party.Id, party.Name, span))];
            default:
                return [];
        }
    }

    /// <summary>Who most lately stood on the other side of a party.</summary>
    public PartyRef? Counterpart(PartyRef? party)
    {
        if (party is null) return null;
        for (var i = Claims.Count - 1; i >= 0; i--)
        {
            if (Claims[i].Consignor.Any(other => other.Id == party.Id) && Claims[i].Consignee is [var consignee, ..]) return Of(consignee);
            if (Claims[i].Consignee.Any(other => other.Id == party.Id) && Claims[i].Consignor is [var consignor, ..]) return Of(consignor);
        }
        var named = _first.Values.Where(other => other.Id != party.Id && other.Id.IsState).ToList();
        return named.Count == 1 ? named[0] : null;
    }

    private static IReadOnlyList<PartyRef> One(PartyRef? party, TextSpan span) => party is null ? [] : [party with { Span = span }];

    private static PartyRef Of(Party party) => new(party.Id, party.Name, party.Span);

    private PartyRef? Subject(PartyRef? other, bool people)
    {
        for (var i = _subjects.Count - 1; i >= 0; i--)
            if (_subjects[i].Id != other?.Id && (!people || !_subjects[i].Id.IsBody)) return _subjects[i];
        return null;
    }

    /// <summary>The state that the document names most, other than one.</summary>
    private PartyRef? Topic(PartyRef? other)
    {
        var best = SpokenOf.Where(state => state.Key != other?.Id).OrderByDescending(state => state.Value).ThenBy(state => state.Key.ToString(), StringComparer.Ordinal).Select(state => state.Key).FirstOrDefault();
        return best == default ? null : First(best, best.ToString());
    }

    private PartyRef? Group()
    {
        foreach (var party in _first.Values.Reverse())
            if (!party.Id.IsState && !party.Id.IsBody) return party;
        return null;
    }
}
