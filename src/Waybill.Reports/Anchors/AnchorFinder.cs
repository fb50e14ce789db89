using Waybill.Model;
using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>Finds the anchors of a sentence.</summary>
internal sealed class AnchorFinder(SentenceView view, SentenceParts parts, DiscourseState discourse)
{
    /// <summary>How many claims back words may point to goods.</summary>
    private const int Remembered = 4;

    /// <summary>How many anchors of a sentence are looked at: what has more is a table or a wreck.</summary>
    private const int Most = 40;

    /// <summary>How many sentences back two claims may stand of which "neither" speaks.</summary>
    private const int PairReach = 3;

    /// <summary>How far behind "in exchange for" goods may stand.</summary>
    private const int PriceReach = 2;

    private readonly List<GoodsItem> _inherited = Inherited(view, parts, discourse);
    private readonly TriggerFinder _triggers = new(view, parts.Acts);

    /// <summary>Every anchor in order of its words, those of a price behind the others.</summary>
    public List<Anchor> Find()
    {
        var anchors = new List<Anchor>();
        var objects = new ObjectFinder(view, parts);
        foreach (var group in CargoGroups.Of(view, parts.Cargo.FindAll(cargo => !cargo.IsWorth)))
        {
            var anchor = OfCargo(group);
            anchors.Add(anchor);
            if (anchor.Kind is AnchorKind.Goods && anchor.Quantity is not null && anchor.Trigger is not null)
                foreach (var words in objects.Beside(anchor.Head))
                    anchors.Add(new Anchor(AnchorKind.Anaphor, view, [words], words.First) { Trigger = anchor.Trigger, Inherited = _inherited });
        }
        var craft = Craft(anchors).ToList();
        foreach (var trigger in _triggers.All)
        {
            // Arming and training name their goods in the verb.
            if (trigger.Entry.Goods is { } code && !anchors.Exists(anchor => IsArmedWith(anchor, trigger)))
                anchors.Add(new Anchor(AnchorKind.Goods, view, [new CargoMention(trigger.Match.First, trigger.Match.End, code, null)], trigger.Token) { Trigger = trigger });
            else if (anchors.Exists(anchor => anchor.Trigger == trigger || anchor.Second == trigger)) continue;
            else if (objects.Of(trigger) is { } words)
            {
                // "Rifles that it had shipped": the pronoun is the goods before it, which have an anchor.
                if (view.HasCue(words.First, CueKind.Relative) && parts.Cargo.Exists(cargo => cargo.End == words.First)) continue;
                anchors.Add(new Anchor(AnchorKind.Anaphor, view, [words], words.First) { Trigger = trigger, Inherited = _inherited });
            }
            else if (!craft.Exists(anchor => anchor.Trigger == trigger))
                anchors.Add(new Anchor(AnchorKind.Bare, view, [], trigger.Token) { Trigger = trigger, Inherited = _inherited });
        }
        anchors.AddRange(Members(anchors).ToList());
        craft.RemoveAll(anchor => anchors.Exists(other => other.First < anchor.End && anchor.First < other.End));
        anchors.AddRange(craft);
        // "He speaks of forty trucks; nobody could confirm it": what is doubted may stand in the same sentence.
        var told = discourse.Last is not null || anchors.Exists(anchor => anchor.Kind is AnchorKind.Goods);
        if (told)
            foreach (var act in parts.Acts)
                if (act.Frame is FrameKind.Deny or FrameKind.Doubt or FrameKind.Condemn && act.At >= 0) anchors.Add(new Anchor(AnchorKind.Rebuttal, view, [], act.At) { Inherited = _inherited });
        if (told && anchors.TrueForAll(anchor => anchor.Kind is not AnchorKind.Rebuttal) && view.RejectedAt >= 0)
            anchors.Add(new Anchor(AnchorKind.Rebuttal, view, [], view.RejectedAt) { Inherited = _inherited });
        if (anchors.TrueForAll(anchor => anchor.Kind is not (AnchorKind.Rebuttal or AnchorKind.Goods)))
        {
            if (discourse.Last is not null && view.Cues(CueKind.Undone) is [var undone, ..]) anchors.Add(new Anchor(AnchorKind.Undone, view, [], undone.First) { Inherited = _inherited });
            if (discourse.MayAnswer(view)) anchors.Add(new Anchor(AnchorKind.Reply, view, [], view.ReplyAt) { Inherited = _inherited });
        }
        // "I could confirm neither": as much is said of the claim before the last.
        if (discourse.Claims.Count > 1 && discourse.Sentence - discourse.LastClaimIn <= PairReach && anchors.Find(anchor => anchor.Kind is AnchorKind.Rebuttal) is { } last && view.HasCue(CueKind.Pair))
            anchors.Add(new Anchor(AnchorKind.SecondRebuttal, view, [], last.Head) { Inherited = _inherited });
        anchors.Sort((a, b) => a.First.CompareTo(b.First));
        if (anchors.Count > Most) anchors.RemoveRange(Most, anchors.Count - Most);
        // Who gives something in exchange is told by who gets what it is exchanged for, though that may come behind: "in return for wheat, Iran delivered drones".
        return [.. anchors.OrderBy(IsPrice)];
    }

    /// <summary>Ships, aircraft and vehicles without a name on a page that tells of some sold or given: "the first ship is to be in Haiphong" tells of goods, not of a carrier.</summary>
    private IEnumerable<Anchor> Craft(List<Anchor> anchors)
    {
        foreach (var craft in parts.Carriers)
        {
            if (craft.Name is not null || !_inherited.Exists(goods => IsOf(goods.Code.Family, craft.Kind)) || anchors.Exists(anchor => anchor.First < craft.End && craft.First < anchor.End)) continue;
            var head = view.Syntax?.HeadIn(craft.First, craft.End) ?? craft.First;
            yield return PointingBack(craft.First, craft.End, head);
        }
    }

    /// <summary>Single ones of some goods, by their rank: "two corvettes, the first in 2016 and the second a year later".</summary>
    private IEnumerable<Anchor> Members(List<Anchor> anchors)
    {
        if (_inherited.Count == 0) yield break;
        foreach (var number in view.Numbers)
        {
            var (first, end) = (number.First, number.End);
            if (number.Kind != NumberKind.Ordinal || !view.HasCue(first - 1, CueKind.Determiner) || IsOfNoun(end) || view.Times.Exists(time => time.First < end && first < time.End)
                || anchors.Exists(anchor => anchor.First < end && first < anchor.End)) continue;
            yield return PointingBack(first, end, first);
        }
    }

    /// <summary>An anchor of words that stand for goods told before.</summary>
    private Anchor PointingBack(int first, int end, int head) => new(AnchorKind.Anaphor, view, [new CargoMention(first, end, CargoMention.Unknown, null) { IsAnaphor = true }], head)
    {
        Trigger = _triggers.Above(head) ?? _triggers.Below(head) ?? _triggers.Nearest(first, end),
        Inherited = _inherited,
    };

    /// <summary>Whether a rank before a token is of the noun that follows, or of a number of them.</summary>
    private bool IsOfNoun(int token) =>
        token < view.Length && !view.Times.Exists(time => time.First == token) && (view.Tokens[token].Kind == TokenKind.Number || view.Syntax?.UposOf(token) is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Num || view.Numbers.Exists(number => number.First == token && number.Kind is NumberKind.Cardinal));

    private static bool IsOf(string family, CarrierKind kind) => kind switch
    {
        CarrierKind.Vessel => family is "warship",
        CarrierKind.Aircraft => family is "aircraft",
        CarrierKind.Vehicle => family is "vehicle" or "armour",
        _ => false,
    };

    /// <summary>Whether a verb of arming says what with: "arming them with tanks", <i>arme la Libye en drones</i>.</summary>
    private bool IsArmedWith(Anchor anchor, Trigger trigger) =>
        anchor.Trigger == trigger && trigger.Entry is { Frame: FrameKind.Equip, Goods.Family: "arms" } && anchor is { Kind: AnchorKind.Goods, Cargo: [var first, ..] }
        && view.PrepositionBefore(first.PhraseFirst)?.Kind is CueKind.With or CueKind.In or CueKind.Of;

    /// <summary>Whether the goods stand behind "in exchange for".</summary>
    private bool IsPrice(Anchor anchor)
    {
        foreach (var (_, end, _) in view.Cues(CueKind.Exchange))
            if (anchor.First >= end && anchor.First - end <= PriceReach) return true;
        return false;
    }

    /// <summary>Goods that words of the sentence may point back to: those of the latest claims, those named a few sentences before, and its own.</summary>
    private static List<GoodsItem> Inherited(SentenceView view, SentenceParts parts, DiscourseState discourse)
    {
        var goods = new List<GoodsItem>();
        for (var i = discourse.Claims.Count - 1; i >= Math.Max(0, discourse.Claims.Count - Remembered); i--) goods.AddRange(discourse.Claims[i].Goods);
        goods.AddRange(discourse.Spoken);
        goods.AddRange(parts.NamedGoods(view));
        return goods;
    }

    private Anchor OfCargo(List<CargoMention> group)
    {
        var first = group[0];
        var head = view.Syntax?.HeadIn(first.First, first.End) ?? first.First;
        var above = _triggers.Above(head) ?? (first.PhraseFirst < first.First && view.Syntax is { } syntax ? _triggers.Above(syntax.HeadIn(first.PhraseFirst, first.End)) : null);
        var below = _triggers.Below(head);
        if (below == above) below = null;
        if (below is not null && above is not null && _triggers.IsParted(head, above)) (above, below) = (below, above);
        var trigger = above ?? below ?? _triggers.Nearest(group[0].PhraseFirst, group[^1].End);
        var kind = first.IsAnaphor ? first.Quantity is null ? AnchorKind.Anaphor : AnchorKind.Count : AnchorKind.Goods;
        return new Anchor(kind, view, group, head)
        {
            Trigger = trigger,
            Second = trigger == below ? null : below,
            Inherited = kind is AnchorKind.Goods ? [] : _inherited,
        };
    }
}
