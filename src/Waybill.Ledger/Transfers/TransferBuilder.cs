using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Writes a waybill from a draft.</summary>
internal static class TransferBuilder
{
    private static readonly Comparer<ClaimFacts> ByAge = Comparer<ClaimFacts>.Create(ClaimFacts.ByAge);

    public static Transfer Build(string id, TransferDraft draft, OriginBook origins)
    {
        // The fields come from the claims that the cluster was formed of: stated ones; where nothing is stated, possible ones;
        // where all is denied, the denials.
        var own = draft.Cluster.Members.Order(ByAge).Select(fact => fact.Record).ToList();
        var all = draft.Cluster.Members.Concat(draft.Possible).Concat(draft.Against).Order(ByAge).Select(fact => fact.Record).ToList();
        var supporting = all.FindAll(claim => claim.Claim.Stance is Stance.Asserts or Stance.Alleges);
        var periods = FieldMerge.Periods(own);
        return new Transfer
        {
            Id = id,
            Consignor = FieldMerge.Parties(own, claim => claim.Consignor),
            Consignee = FieldMerge.Parties(own, claim => claim.Consignee),
            Goods = FieldMerge.Goods(own),
            Quantity = FieldMerge.Quantities(own),
            Carriers = FieldMerge.Carriers(own),
            Loading = FieldMerge.Places(own, claim => claim.Loading),
            Discharge = FieldMerge.Places(own, claim => claim.Discharge),
            Period = periods,
            Envelope = FieldMerge.Envelope(periods),
            Supporting = supporting,
            Possible = all.FindAll(claim => claim.Claim.Stance == Stance.Possible),
            Denials = all.FindAll(claim => claim.Claim.Stance == Stance.Denies),
            NoEvidence = all.FindAll(claim => claim.Claim.Stance == Stance.NoEvidence),
            Origins = origins.Count(supporting),
        };
    }
}
