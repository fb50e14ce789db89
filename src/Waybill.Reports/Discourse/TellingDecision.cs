using Waybill.Model;

namespace Waybill.Reports;

/// <summary>A claim as read, told or not, as an option.</summary>
internal sealed record TellingOption(FeatureBag[] Bags, TransferClaim? Claim, double Likelihood) : Option(Bags);

/// <summary>How likely the parts of a claim are, 0 to 1 each.</summary>
/// <param name="Transfer">That there is a transfer.</param>
/// <param name="Parties">That these are its parties.</param>
/// <param name="Goods">That these are its goods.</param>
internal readonly record struct Likelihoods(double Transfer, double Parties, double Goods)
{
    /// <summary>All together.</summary>
    public double Product => Transfer * Parties * Goods;
}

/// <summary>
/// Decides whether a claim is told, when all of it is known: how sure its parts are, and whether it adds to what its document
/// told before. The same source saying the same again makes no new claim.
/// </summary>
internal sealed class TellingDecision(SentenceView view, DiscourseState discourse, SentenceWords words, IDecider decider)
{
    /// <summary>Whether the claim is told.</summary>
    public bool Decide(Anchor anchor, RoleCandidate sender, RoleCandidate receiver, TransferClaim claim, Likelihoods likelihoods)
    {
        List<Option> options = [new TellingOption([], null, 0), new TellingOption([Of(anchor, sender, receiver, claim, likelihoods), words.For(DecisionKind.Telling, 0)], claim, likelihoods.Product)];
        return decider.Choose(DecisionKind.Telling, anchor, options) == 1;
    }

    private FeatureBag Of(Anchor anchor, RoleCandidate sender, RoleCandidate receiver, TransferClaim claim, Likelihoods likely)
    {
        const int T = 500;
        var f = decider.Bag(DecisionKind.Telling);
        var kind = (uint)anchor.Kind;
        var trigger = anchor.Trigger?.Key ?? 0;
        var (transfer, parties, goods, all) = (Step(likely.Transfer), Step(likely.Parties), Step(likely.Goods), Step(likely.Product));
        f.Add(T);
        f.Add(T + 1, all);
        f.Add(T + 2, transfer, parties);
        f.Add(T + 3, parties, goods);
        f.Add(T + 4, transfer, kind);
        f.Add(T + 5, parties, kind);
        f.Add(T + 6, all, kind);
        f.Add(T + 7, (uint)sender.Kind, (uint)receiver.Kind);
        f.Add(T + 8, (uint)sender.Kind, (uint)receiver.Kind, kind, Facts.Is(anchor.Trigger is not null));
        f.Add(T + 9, (uint)sender.Kind, trigger);
        f.Add(T + 10, (uint)receiver.Kind, trigger);
        f.Add(T + 11, (uint)claim.Stance, kind);
        f.Add(T + 12, (uint)claim.Stage, (uint)claim.Stance, trigger);
        f.Add(T + 13, (uint)claim.Section, kind);
        f.Add(T + 14, Facts.Hash(claim.Goods[0].Code.ToString()), kind);
        f.Add(T + 19, sender.Meaning, receiver.Meaning);
        f.Add(T + 20, sender.Meaning, receiver.Meaning, Facts.Hash(claim.Goods[0].Code.Family));
        f.Add(T + 15, Facts.Is(claim.Quantity is not null), Facts.Is(claim.Period is not null), kind);
        f.Add(T + 16, Facts.Count(claim.Attribution.Count), kind, (uint)claim.Stance);
        f.Add(T + 17, parties, (uint)sender.Kind);
        f.Add(T + 18, parties, (uint)receiver.Kind);
        Restates(f, anchor, sender, receiver, claim, all);
        return f;
    }

    /// <summary>What was told before between the same parties, and what the claim adds to it.</summary>
    private void Restates(FeatureBag f, Anchor anchor, RoleCandidate sender, RoleCandidate receiver, TransferClaim claim, uint all)
    {
        const int T = 530;
        var kind = (uint)anchor.Kind;
        uint same = 0, here = 0, words = 0, news = 7, sourced = 0, back = 9, reversed = 0, pairs = 0;
        for (var i = 0; i < discourse.Claims.Count; i++)
        {
            var other = discourse.Claims[i];
            if (discourse.Pairs[i] == (receiver.Meaning, sender.Meaning)) reversed = 1;
            if (discourse.Pairs[i] != (sender.Meaning, receiver.Meaning)) continue;
            pairs++;
            var match = other.Goods.Any(a => claim.Goods.Any(b => a.Code == b.Code)) ? 2u : other.Goods.Any(a => claim.Goods.Any(b => a.Code.IsKin(b.Code))) ? 1u : 0;
            if (match == 0) continue;
            same = Math.Max(same, match);
            back = (uint)Math.Min(discourse.Claims.Count - i, 5);
            if (other.Quote.Span.Overlaps(view.Span)) here = Math.Max(here, match);
            if (SameSource(other, claim)) sourced = 1;
            if (other.Goods.Any(a => claim.Goods.Any(b => a.Span.Overlaps(b.Span)))) words = 1;
            news = Math.Min(news, Adds(other, claim));
        }
        f.Add(T + 1, same, here, kind);
        f.Add(T + 2, same, news, kind);
        f.Add(T + 3, same, here, news, sourced);
        f.Add(T + 4, same, sourced, (uint)claim.Stance);
        f.Add(T + 5, same, news, all);
        f.Add(T + 6, Facts.Count((int)pairs), Facts.Count(discourse.Claims.Count), kind);
        f.Add(T + 7, reversed, same, kind);
        f.Add(T + 8, same, back, Facts.Is(anchor.Trigger is not null), kind);
        f.Add(T + 9, same, here, all);
        f.Add(T + 10, Facts.Count(discourse.Claims.Count(other => other.Quote.Span.Overlaps(view.Span))), kind, same);
        f.Add(T + 13, words, here, kind);
        f.Add(T + 14, words, news, all);
        f.Add(T + 15, words, sourced, Facts.Is(anchor.Trigger is not null), kind);
        var (front, end) = (claim.Consignor.Count == 0 ? 5u : discourse.Title.PlaceOf(claim.Consignor[0].Id), claim.Consignee.Count == 0 ? 5u : discourse.Title.PlaceOf(claim.Consignee[0].Id));
        f.Add(T + 11, front, end);
        f.Add(T + 12, front, end, all);
    }

    /// <summary>What a claim adds to another: bit 1 a quantity, 2 a period, 4 places, carriers or another stage or stance.</summary>
    private static uint Adds(TransferClaim before, TransferClaim claim) =>
        Facts.Is(claim.Quantity is { } quantity && (before.Quantity is not { } old || old.Min != quantity.Min || old.Max != quantity.Max))
        | (Facts.Is(claim.Period is { } period && before.Period?.Days != period.Days) << 1)
        | (Facts.Is(claim.Stage != before.Stage || claim.Stance != before.Stance || claim.Loading.Any(place => before.Loading.All(other => other.Name != place.Name)) || claim.Discharge.Any(place => before.Discharge.All(other => other.Name != place.Name))) << 2);

    /// <summary>Whether two claims have the same origin, or both none.</summary>
    public static bool SameSource(TransferClaim a, TransferClaim b) =>
        a.Attribution.Count == 0 ? b.Attribution.Count == 0 : b.Attribution.Count > 0 && a.Attribution[0].Name == b.Attribution[0].Name && a.Attribution[0].For == b.Attribution[0].For;

    /// <summary>A likelihood in steps of two thirds of its log odds.</summary>
    private static uint Step(double likelihood) => (uint)(Math.Clamp(Math.Floor(Math.Log(likelihood / (1 - likelihood + 1e-9)) * 1.5), -6, 9) + 6);
}
