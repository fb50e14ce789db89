using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Turns the frames of a sentence into claims: resolves who is meant, fills in what the document told before, and drops what is no transfer.</summary>
internal sealed class ClaimMaker(DiscourseState discourse)
{
    /// <summary>The claims of one sentence.</summary>
    public IEnumerable<TransferClaim> Make(SentenceView view, SentenceParts parts, List<Frame> frames)
    {
        foreach (var frame in frames)
        {
            var chain = ChainBuilder.Of(view, parts, frame.Trigger.First, discourse);
            var speaker = chain.Count > 0 ? chain[0].For : null;
            var consignor = Resolve(view, frame.Consignor, speaker, null);
            var consignee = Resolve(view, frame.Consignee, speaker, consignor.Count > 0 ? consignor[0] : null);
            Split(frame, ref consignor, ref consignee);
            // A government that announces or notifies a delivery to another is the one that sends.
            if (consignor.Count == 0 && consignee.Count == 1 && frame.Entry.Form == VerbForm.Noun && speaker is { IsState: true } announcer && announcer != consignee[0].Id && frame.Stance == Stance.Asserts && chain[0].Kind == SourceKind.Government)
                consignor = [discourse.First(announcer, announcer.ToString())];
            (consignor, consignee) = Complete(frame, consignor, consignee);
            if (consignor.Count == 0 && consignee.Count == 0 && frame.Entry.Frame != FrameKind.Seize) continue;
            if (consignor.Any(party => consignee.Any(other => other.Id == party.Id))) continue;
            foreach (var group in Groups(frame.Cargo))
            {
                var goods = Goods(view, group, consignor, consignee);
                if (goods.Count == 0) continue;
                var claim = new TransferClaim
                {
                    Consignor = [.. consignor.Select(party => party.ToParty())],
                    Consignee = [.. consignee.Select(party => party.ToParty())],
                    Goods = goods,
                    Quantity = group.Select(cargo => cargo.Quantity).FirstOrDefault(quantity => quantity is not null),
                    Carriers = [.. frame.Carriers.Select(carrier => carrier.ToCarrier(view))],
                    Loading = [.. frame.Loading.Select(place => place.ToPlace(view))],
                    Discharge = [.. frame.Discharge.Select(place => place.ToPlace(view))],
                    Period = frame.Time is { Days: { } days } time ? new Period(days, view.SpanOf(time.First, time.End)) : null,
                    Stage = frame.Stage,
                    Stance = frame.Stance,
                    Attribution = chain,
                    Section = view.Sentence.Section,
                    Quote = Quote.From(view.Text, view.Span),
                };
                if (Repeats(claim)) continue;
                discourse.Claims.Add(claim);
                yield return claim;
            }
        }
    }

    private IReadOnlyList<PartyRef> Resolve(SentenceView view, List<PartyMention> mentions, PartyId? speaker, PartyRef? other) =>
        [.. mentions.SelectMany(mention => discourse.Resolve(view, mention, speaker, other)).DistinctBy(party => party.Id)];

    /// <summary>"The two countries" names both sides at once: the first of them sends as before.</summary>
    private static void Split(Frame frame, ref IReadOnlyList<PartyRef> consignor, ref IReadOnlyList<PartyRef> consignee)
    {
        if (consignor.Count == 2 && frame.Consignor.Exists(mention => mention.Form == PartyForm.Both)) (consignor, consignee) = ([consignor[0]], [consignor[1]]);
        else if (consignee.Count == 2 && consignor.Count == 1 && frame.Consignee.Exists(mention => mention.Form == PartyForm.Both)) consignee = [.. consignee.Where(party => true)];
    }

    /// <summary>Fills a role that the sentence leaves open: from the ports, then from what the document told of the other role.</summary>
    private (IReadOnlyList<PartyRef> Consignor, IReadOnlyList<PartyRef> Consignee) Complete(Frame frame, IReadOnlyList<PartyRef> consignor, IReadOnlyList<PartyRef> consignee)
    {
        if (consignor.Count == 0 && StateOf(frame.Loading) is { } origin && consignee.All(party => party.Id != origin.Id)) consignor = [origin];
        if (consignee.Count == 0 && StateOf(frame.Discharge) is { } goal && consignor.All(party => party.Id != goal.Id)) consignee = [goal];
        if (discourse.Last is not { } last) return (consignor, consignee);
        if (consignor.Count == 0 && consignee.Count == 0)
        {
            var anaphor = frame.Cargo.Exists(cargo => cargo.IsAnaphor) || frame.Cargo.Exists(cargo => last.Goods.Any(goods => goods.Code.IsKin(cargo.Code)));
            return anaphor || frame.Entry.Frame == FrameKind.Seize ? (Before(last.Consignor), Before(last.Consignee)) : (consignor, consignee);
        }
        if (consignee.Count == 0) consignee = Opposite(consignor[0], sends: true);
        else if (consignor.Count == 0) consignor = Opposite(consignee[0], sends: false);
        return (consignor, consignee);
    }

    private PartyRef? StateOf(List<PlaceMention> places) =>
        places.Select(place => place.Entry.Country).FirstOrDefault(country => country is not null) is { } state ? discourse.First(state, state.ToString()) : null;

    private IReadOnlyList<PartyRef> Before(IReadOnlyList<Party> parties) => [.. parties.Select(party => discourse.First(party.Id, party.Name))];

    /// <summary>Who stood on the other side when the document last had the party in this role, or in the other.</summary>
    private IReadOnlyList<PartyRef> Opposite(PartyRef party, bool sends)
    {
        for (var i = discourse.Claims.Count - 1; i >= 0; i--)
        {
            var (role, other) = sends ? (discourse.Claims[i].Consignor, discourse.Claims[i].Consignee) : (discourse.Claims[i].Consignee, discourse.Claims[i].Consignor);
            if (role.Any(known => known.Id == party.Id) && other.Count > 0) return Before(other);
            if (other.Any(known => known.Id == party.Id) && role.Count > 0) return Before(role);
        }
        return [];
    }

    /// <summary>Goods with quantities of their own are claims apart; those with one quantity or none are one.</summary>
    private static List<List<CargoMention>> Groups(List<CargoMention> cargo)
    {
        if (cargo.Count(item => item.Quantity is not null) < 2) return [cargo];
        var groups = new List<List<CargoMention>>();
        foreach (var item in cargo)
        {
            if (item.Quantity is not null || groups.Count == 0) groups.Add([item]);
            else groups[^1].Add(item);
        }
        return groups;
    }

    private IReadOnlyList<GoodsItem> Goods(SentenceView view, List<CargoMention> group, IReadOnlyList<PartyRef> consignor, IReadOnlyList<PartyRef> consignee)
    {
        var items = new List<GoodsItem>();
        foreach (var cargo in group)
        {
            if (!cargo.IsAnaphor)
            {
                items.Add(cargo.ToItem(view));
                continue;
            }
            var before = discourse.Claims.FindLast(claim => claim.Consignor.Any(party => consignor.Any(other => other.Id == party.Id)) || claim.Consignee.Any(party => consignee.Any(other => other.Id == party.Id))) ?? discourse.Last;
            if (before is not null) items.AddRange(before.Goods.Select(goods => new GoodsItem(goods.Code, view.Words(cargo.First, cargo.End), view.SpanOf(cargo.First, cargo.End))));
            else if (cargo.Quantity is not null) items.Add(cargo.ToItem(view));
        }
        return [.. items.DistinctBy(item => (item.Code, item.Span))];
    }

    /// <summary>Whether the same source said the same before and this adds no value.</summary>
    private bool Repeats(TransferClaim claim) => discourse.Claims.Exists(before =>
        Same(before.Consignor, claim.Consignor) && Same(before.Consignee, claim.Consignee)
        && claim.Goods.All(goods => before.Goods.Any(other => other.Code.IsKin(goods.Code)))
        && before.Stance == claim.Stance && before.Section == claim.Section
        && (before.Quote.Span == claim.Quote.Span ? claim.Quantity is null || claim.Quantity == before.Quantity
            : before.Stage == claim.Stage && claim.Quantity is null && claim.Period is null && claim.Loading.Count == 0 && claim.Discharge.Count == 0 && claim.Carriers.Count == 0
                && OriginOf(before) == OriginOf(claim)));

    private static string? OriginOf(TransferClaim claim) => claim.Attribution.Count > 0 ? claim.Attribution[0].Name : null;

    private static bool Same(IReadOnlyList<Party> a, IReadOnlyList<Party> b) => a.Count == b.Count && a.All(party => b.Any(other => other.Id == party.Id));
}
