using Waybill.Model;
using Waybill.Reports;

namespace Waybill.DecisionTrainer;

/// <summary>Tells which anchor stands for an annotated claim, and which options agree with it.</summary>
internal static class Alignment
{
    /// <summary>How many characters may part goods from the time right behind them.</summary>
    private const int Beside = 8;

    /// <summary>How well an anchor fits a claim; 0 for not at all.</summary>
    public static double Fit(Anchor anchor, TransferClaim claim)
    {
        var own = anchor.Kind == AnchorKind.Goods ? anchor.Cargo.Select(cargo => (cargo.Code, Span: anchor.View.SpanOf(cargo.First, cargo.End))).ToList() : [];
        var fit = 0.0;
        if (anchor.Kind == AnchorKind.Goods)
        {
            var codes = anchor.Cargo.SelectMany(cargo => cargo.Others.Append(cargo.Code)).ToList();
            if (!codes.Exists(code => claim.Goods.Any(goods => goods.Code.IsKin(code))) && !own.Exists(item => claim.Goods.Any(goods => goods.Span.Overlaps(item.Span)))) return 0;
            if (own.Exists(item => claim.Goods.Any(goods => goods.Code == item.Code))) fit += 2;
            if (own.Exists(item => claim.Goods.Any(goods => goods.Span.Overlaps(item.Span)))) fit += 6;
            else if (claim.Goods.Any(goods => goods.Span.Overlaps(anchor.View.Span))) return 0;
        }
        else
        {
            var words = anchor.View.SpanOf(Math.Max(0, anchor.First), anchor.End);
            // "Iran supplies Russia": the goods may be told by the verb alone.
            if (!IsOfWhatWasTold(anchor) && claim.Goods.Any(goods => goods.Span.Overlaps(words))) fit += 5;
            else if (!anchor.Inherited.Any(item => claim.Goods.Any(goods => goods.Code.IsKin(item.Code)))) return 0;
            fit += 1;
            var rebuts = claim.Stance is Stance.Denies or Stance.NoEvidence;
            if (IsOfWhatWasTold(anchor) && anchor.Kind is not AnchorKind.Reply) fit += rebuts ? 2 : -0.5;
        }
        if (anchor.Quantity is { } quantity) fit += claim.Quantity is { } told && told.Span.Overlaps(quantity.Span) ? 2 : -1;
        else if (claim.Quantity is { } wanted && wanted.Span.Overlaps(anchor.View.Span)) fit -= 0.5;
        if (anchor.Trigger is null) fit -= 0.3;
        // "Two, the first in 2016": the time behind its words tells one of several from the whole.
        if (claim.Period is { } period && period.Span.Start - anchor.View.SpanOf(Math.Max(0, anchor.First), anchor.End).End is >= 0 and <= Beside) fit += 0.7;
        return fit;
    }

    /// <summary>Whether an anchor is of goods that were told before, whatever its own words name.</summary>
    private static bool IsOfWhatWasTold(Anchor anchor) => anchor.Kind is AnchorKind.Rebuttal or AnchorKind.SecondRebuttal or AnchorKind.Undone or AnchorKind.Reply;

    /// <summary>Indices of the options that agree with a claim; empty where none does.</summary>
    public static int[] Right(Anchor anchor, IReadOnlyList<Option> options, TransferClaim claim)
    {
        if (options[^1] is SlotOption<Carrier> { Value: { } carrier }) return [Carries(carrier, claim) ? 1 : 0];
        if (options[0] is PlaceOption { Place.Span: var span }) return [(int)RoleOf(span, claim)];
        var fits = new int[options.Count];
        for (var i = 0; i < fits.Length; i++) fits[i] = Agreement(options[i], claim);
        var best = fits.Max();
        return best <= 0 ? [] : [.. Enumerable.Range(0, fits.Length).Where(i => fits[i] == best)];
    }

    /// <summary>The first option that has one side right where none has both; the first of all otherwise.</summary>
    public static int Nearest(IReadOnlyList<Option> options, TransferClaim claim)
    {
        for (var i = 0; i < options.Count; i++)
            if (options[i] is RoleOption role && (Same(role.Sender, claim.Consignor) || Same(role.Receiver, claim.Consignee))) return i;
        return 0;
    }

    private static int Agreement(Option option, TransferClaim claim) => option switch
    {
        RoleOption role => Same(role.Sender, claim.Consignor) && Same(role.Receiver, claim.Consignee) ? 1 + Stands(role.Sender, claim.Consignor) + Stands(role.Receiver, claim.Consignee) : 0,
        ClassOption<Stage> stage => stage.Value == claim.Stage ? 1 : 0,
        ClassOption<Stance> stance => stance.Value == claim.Stance ? 1 : 0,
        TimeOption time => time.Value is null ? claim.Period is null ? 1 : 0 : claim.Period is not { } period ? 0 : (time.Value.Days == period.Days ? 2 : 0) + (time.Value.Span.Overlaps(period.Span) ? 1 : 0),
        SlotOption<Quantity> count => count.Value is not { } value ? claim.Quantity is null ? 1 : 0 : claim.Quantity is { } told && told.Min == value.Min && told.Max == value.Max ? 1 + (told.Span.Overlaps(value.Span) ? 1 : 0) : 0,
        CodeOption code => claim.Goods.Any(goods => goods.Code == code.Code && goods.Span.Overlaps(code.Span)) ? 2 : claim.Goods.Any(goods => goods.Code == code.Code) ? 1 : 0,
        ChainOption chain => chain.Links.Count == claim.Attribution.Count && chain.Links.Zip(claim.Attribution).All(pair => pair.First.Link.Span.Overlaps(pair.Second.Span)) ? 1 : 0,
        _ => 0,
    };

    private static bool Carries(Carrier carrier, TransferClaim claim) =>
        claim.Carriers.Any(told => told.Kind == carrier.Kind && (told.Span.Overlaps(carrier.Span) || (told.Name is not null && told.Name == carrier.Name)));

    private static PlaceRole RoleOf(TextSpan span, TransferClaim claim) =>
        claim.Loading.Any(told => told.Span.Overlaps(span)) ? PlaceRole.Loading : claim.Discharge.Any(told => told.Span.Overlaps(span)) ? PlaceRole.Discharge : PlaceRole.None;

    /// <summary>Whether two lists name the same parties.</summary>
    public static bool Same(IReadOnlyList<Party> made, IReadOnlyList<Party> told) =>
        made.Count == told.Count && made.All(a => told.Any(b => a.Id == b.Id
            || (!b.Id.IsState && !a.Id.IsState && (string.Equals(a.Name, b.Name, StringComparison.OrdinalIgnoreCase) || (a.Span is { } x && b.Span is { } y && x.Overlaps(y))))));

    private static bool Same(RoleCandidate candidate, IReadOnlyList<Party> parties) =>
        Same([.. candidate.Parties.Select(party => party.ToParty())], parties);

    private static int Stands(RoleCandidate candidate, IReadOnlyList<Party> parties) =>
        candidate.Mention is not null && candidate.Parties.Any(made => made.Span is { } a && parties.Any(party => party.Span is { } b && a.Overlaps(b))) ? 2
        : candidate.Mention is null && candidate.Parties.Any(made => made.Span is { } c && parties.Any(party => party.Span is { } d && c.Overlaps(d))) ? 1 : 0;
}
