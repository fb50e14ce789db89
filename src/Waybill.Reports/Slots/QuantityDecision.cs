using Waybill.Model;

namespace Waybill.Reports;

/// <summary>
/// Decides which count of the sentence is of the goods: their own ("64 tanks"), or one that stands apart ("rifles, all Indian: 20,000").
/// A count of their own may be none ("the first of 100 launchers").
/// </summary>
internal sealed class QuantityDecision(SentenceView view, SentenceParts parts, DiscourseState discourse, IDecider decider)
{
    /// <summary>The unit of what has none of its own.</summary>
    private const string Bare = "unit";

    /// <summary>How much an anchor moves, or null where the sentence does not say.</summary>
    /// <param name="anchor">The anchor.</param>
    /// <param name="goods">What its goods were decided to be.</param>
    /// <param name="sender">Who sends.</param>
    /// <param name="receiver">Who receives.</param>
    public Quantity? Decide(Anchor anchor, IReadOnlyList<GoodsItem> goods, RoleCandidate sender, RoleCandidate receiver)
    {
        var own = anchor.Cargo.Find(cargo => cargo.Quantity is not null);
        var trains = goods[0].Code.Family == "training";
        var lends = goods[0].Code.Family is "money" or "support";
        var people = goods[0].Code.Family == "personnel";
        var apart = parts.Cargo.Where(cargo => cargo.Quantity is not null && (cargo.IsCount || ((trains || (people && IsOf(anchor, cargo))) && cargo.Code.Family == "personnel") || (lends && cargo.Code.Family == "money")) && !anchor.Cargo.Contains(cargo)).ToList();
        if (trains) apart.AddRange(parts.People(view));
        if (own is null && apart.Count == 0) return null;
        var options = new List<Option> { new SlotOption<Quantity>([None(anchor, own, apart.Count)], null) };
        if (own is not null) options.Add(new SlotOption<Quantity>([Of(anchor, own, apart.Count)], Counted(own, null, goods)));
        var unit = anchor.Cargo.Find(cargo => cargo.Unit is not null)?.Unit;
        foreach (var count in apart) options.Add(new SlotOption<Quantity>([Of(anchor, count, apart.Count)], Counted(count, unit, goods)));
        return InOwnMoney(((SlotOption<Quantity>)options[decider.Choose(DecisionKind.Quantity, anchor, options)]).Value, sender, receiver);
    }

    /// <summary>Whether a word for people of its own kind tells how many an anchor's are: "a contingent of 300 soldiers".</summary>
    private bool IsOf(Anchor anchor, CargoMention people) => people.PhraseFirst > anchor.Head && people.PhraseFirst - anchor.Head <= 2 && view.HasCue(anchor.Head + 1, CueKind.Of);

    /// <summary>An amount in plain dollars in those of the state whose page it is, where that state pays or is paid.</summary>
    private Quantity? InOwnMoney(Quantity? quantity, RoleCandidate sender, RoleCandidate receiver) =>
        quantity is not null && view.All<UnitEntry>().Any(unit => unit.Entry.IsPlainDollar && unit.Entry.Unit == quantity.Unit && view.SpanOf(unit.Match.First, unit.Match.End).Overlaps(quantity.Span))
            ? In(quantity, Dollars.Of(sender.Parties.Concat(receiver.Parties).Select(party => party.Id), discourse.Home))
            : quantity;

    private FeatureBag None(Anchor anchor, CargoMention? own, int apart)
    {
        var f = decider.Bag(DecisionKind.Quantity);
        f.Add(1, (uint)anchor.Kind, Facts.Is(own is not null), Facts.Count(apart));
        f.Add(2, Facts.Family(anchor), Facts.Is(own is not null), Facts.Count(apart));
        f.Add(3, Facts.Trigger(anchor), Facts.Is(own is not null));
        f.Add(4, Facts.Word(view, anchor.Head), Facts.Is(own is not null));
        f.Add(5, Facts.Neighbour(view, anchor.First - 1), Facts.Is(own is not null));
        return f;
    }

    private FeatureBag Of(Anchor anchor, CargoMention count, int apart)
    {
        var f = decider.Bag(DecisionKind.Quantity);
        f.Query = EncoderQuery.Of(anchor, count);
        var own = Facts.Is(anchor.Cargo.Contains(count));
        var unit = Facts.Hash(count.Quantity!.Unit);
        var behind = Facts.Is(count.PhraseFirst > anchor.Head);
        f.Add(11, own, (uint)anchor.Kind, Facts.Count(apart));
        f.Add(12, own, unit, Facts.Family(anchor));
        f.Add(13, own, unit, Facts.Is(count.UnitIsOpen));
        f.Add(14, own, Facts.Neighbour(view, count.PhraseFirst - 1));
        f.Add(15, own, Facts.Neighbour(view, count.PhraseFirst - 2), Facts.Neighbour(view, count.PhraseFirst - 1));
        f.Add(16, own, Facts.Neighbour(view, count.End), behind);
        f.Add(17, own, (uint)count.Quantity.Qualifier);
        f.Add(18, own, Facts.Trigger(anchor));
        if (own != 0) return f;
        var (from, to) = behind != 0 ? (anchor.End, count.PhraseFirst) : (count.End, anchor.First);
        f.Add(20, Facts.Distance(count.PhraseFirst - anchor.Head), Facts.Parting(view, from, to));
        f.Add(21, behind, Facts.Parting(view, from, to), Facts.Verbs(view, from, to), Facts.Is(count.UnitIsOpen));
        f.Add(22, behind, Facts.Count(parts.Cargo.Count(cargo => !cargo.IsAnaphor && cargo.First >= from && cargo.End <= to)));
        f.Add(23, Facts.Neighbour(view, count.End), Facts.Neighbour(view, count.End + 1));
        f.Add(24, behind, Facts.Count(parts.Cargo.Count(cargo => cargo.Quantity is not null && cargo != count && cargo.First >= from && cargo.End <= to)));
        f.Add(25, behind, unit, Facts.Parting(view, from, to));
        f.Add(26, Facts.Is(count.PhraseFirst == anchor.End + 1 && view.IsMark(anchor.End, ',', ':', '(', '–', '—')), Facts.Is(count.End < view.Length && view.Tokens[count.End].Kind == TokenKind.Mark), Facts.Is(count.UnitIsOpen));
        if (view.Syntax is not { } syntax) return f;
        var head = syntax.HeadIn(count.PhraseFirst, count.End);
        f.Add(27, SyntaxPath.Between(view, head, anchor.Head));
        f.Add(28, (uint)syntax.RelationOf(head), Facts.Is(syntax.IsBelow(head, anchor.Head, 3)));
        f.Add(29, Facts.Word(view, syntax.HeadOf(head)), (uint)syntax.RelationOf(head));
        return f;
    }

    /// <summary>A count; a bare number counts in the unit of the goods that it is of, or of those that it points back to.</summary>
    private Quantity Counted(CargoMention count, string? unit, IReadOnlyList<GoodsItem> goods)
    {
        var quantity = count.Quantity!;
        var code = goods[0].Code;
        if (!count.UnitIsOpen && quantity.Unit == "aircraft" && Borne(code) is { } borne) return In(quantity, borne);
        if (!count.UnitIsOpen && quantity.Unit != Bare) return quantity;
        if (count.UnitIsOpen && OfDeliveries(count, code) is { } deliveries) unit = deliveries;
        else if (count.UnitIsOpen) unit ??= discourse.Claims.FindLast(claim => claim.Quantity is not null && claim.Goods.Any(item => goods.Any(other => other.Code == item.Code)))?.Quantity?.Unit;
        if (unit is null or Bare) unit = UnitOf(code);
        return In(quantity, unit);
    }

    /// <summary>What aircraft count whose goods are no planes: drones are units, and what planes bring comes in shipments.</summary>
    private static string? Borne(GoodsCode code) => code.Family switch
    {
        "uav" => Bare,
        "aircraft" or "component" or "dual-use" => null,
        _ => "shipment",
    };

    private static Quantity In(Quantity quantity, string unit) => new(quantity.Min, quantity.Max, quantity.Qualifier, unit, quantity.Span);

    /// <summary>The unit of a number that counts deliveries or what brings them, "three times", "two tankers" of oil; null for one that counts the goods.</summary>
    private string? OfDeliveries(CargoMention count, GoodsCode code)
    {
        for (var i = count.First; i < count.End; i++)
            if (view.HasCue(i, CueKind.Occasion)) return "shipment";
        if (code.Family is "vehicle" or "warship" or "aircraft" or "armour") return null;
        return parts.Carriers.Find(carrier => carrier.First >= count.PhraseFirst && carrier.First < count.End) is { } carrier ? CarrierEntry.LoadOf(carrier.Kind) : null;
    }

    /// <summary>What a bare number of some goods counts (docs/annotation.md).</summary>
    private static string UnitOf(GoodsCode code) => code.Family switch
    {
        "aircraft" => "aircraft",
        "armour" or "vehicle" => "vehicle",
        "personnel" or "training" => "person",
        _ => Bare,
    };
}
