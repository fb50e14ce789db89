using Waybill.Model;

namespace Waybill.Reports;

/// <summary>A sentence whose transfers have been read: what the detectors of events and figures go by.</summary>
internal sealed record Scene(SentenceView View, SentenceParts Parts, DiscourseState Discourse, IReadOnlyList<TransferClaim> Transfers)
{
    /// <summary>The sentence as a quote.</summary>
    public Quote Quote => Quote.From(View.Text, View.Span);

    /// <summary>
    /// Who says what a token is part of: the chain of the transfer told next to it, else the speech act that covers it.
    /// Empty where the document speaks for itself.
    /// </summary>
    public IReadOnlyList<AttributionLink> ToldBy(int token)
    {
        var at = View.Tokens[token].Start;
        if (Transfers.MinBy(claim => claim.Goods.Min(goods => Math.Abs(goods.Span.Start - at))) is { } nearest) return nearest.Attribution;
        return Parts.Acts.Find(act => act.Covers(token)) is { } covering ? Links(covering) : [];
    }

    /// <summary>Who says that an act of saying took place: the other act that covers its verb, or those who carried it on.</summary>
    public IReadOnlyList<AttributionLink> ToldOf(SpeechAct act) =>
        Parts.Acts.Find(other => other != act && other.Covers(act.At) && !act.Covers(other.At)) is { } outer ? Links(outer) : [.. act.Relays.Select(relay => relay.ToLink(View))];

    /// <summary>The goods named nearest to some tokens; money is none.</summary>
    public CargoMention? GoodsNear(int first, int end) =>
        Parts.Cargo.Where(cargo => cargo.Code.Family != "money").MinBy(cargo => Math.Min(Math.Abs(cargo.First - end), Math.Abs(first - cargo.End)));

    /// <summary>Whether the sentence, or the one claimed in before it, speaks of goods.</summary>
    public bool IsAboutGoods => Discourse.Last is not null || Parts.Cargo.Exists(cargo => cargo.Code.Family != "money");

    /// <summary>What a figure is about, in the words of the text: the goods next to it, else those of the last transfer.</summary>
    public string About(int first, int end) =>
        GoodsNear(first, end) is { } goods ? View.Words(Math.Min(goods.PhraseFirst, goods.First), goods.End)
        : Discourse.Last is { Goods: [var item, ..] } ? item.Name
        : View.Words(first, end);

    /// <summary>The first cue of a kind that lies between two tokens, or null.</summary>
    public (int First, int End, string Value)? CueWithin(CueKind kind, int from, int to)
    {
        foreach (var (first, end, cue) in View.Cues(kind))
            if (first >= from && end <= to) return (first, end, cue.Value);
        return null;
    }

    /// <summary>The cue of a kind that stands nearest to some tokens, or null where none does within reach.</summary>
    public (int First, int End, string Value)? CueNear(CueKind kind, int first, int end, int reach)
    {
        (int First, int End, string Value)? best = null;
        var least = reach + 1;
        foreach (var (from, to, cue) in View.Cues(kind))
        {
            var gap = from >= end ? from - end : first >= to ? first - to : 0;
            if (gap >= least) continue;
            least = gap;
            best = (from, to, cue.Value);
        }
        return best;
    }

    /// <summary>Whether a time takes up a token: a number there counts days, not goods.</summary>
    public bool IsTime(NumberMention number) => View.Times.Exists(time => time.First < number.End && number.First < time.End);

    private IReadOnlyList<AttributionLink> Links(SpeechAct act) =>
        Discourse.ChainOf(act, View) ?? Discourse.LastSpeakers;
}
