using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Tells how many points a produced claim is worth as a match of a gold claim, within one document.</summary>
internal sealed class ClaimPairing(IReadOnlyList<TransferClaim> gold, IReadOnlyList<TransferClaim> made)
{
    /// <summary>Worth of agreement where the quotes lie apart: it only breaks ties, it never reaches the threshold.</summary>
    private const double Apart = 1e-3;

    private readonly HashSet<(PartyId Gold, PartyId Made)> _aliases = Aliases(gold, made);

    public double Points(TransferClaim gold, TransferClaim made)
    {
        if (!SameParties(gold.Consignor, made.Consignor) || !SameParties(gold.Consignee, made.Consignee)) return 0;
        var points = GoodsPoints(gold.Goods, made.Goods);
        return gold.Quote.Span.Overlaps(made.Quote.Span) ? points : points * Apart;
    }

    /// <summary>Ids of parties other than states that somewhere in the document stand on the same words or bear the same name.</summary>
    private static HashSet<(PartyId Gold, PartyId Made)> Aliases(IReadOnlyList<TransferClaim> gold, IReadOnlyList<TransferClaim> made)
    {
        var others = Others(made).ToList();
        return [.. from a in Others(gold)
                   from b in others
                   where (a.Span is { } x && b.Span is { } y && x.Overlaps(y)) || (a.Name.Length > 0 && string.Equals(a.Name, b.Name, StringComparison.OrdinalIgnoreCase))
                   select (a.Id, b.Id)];
    }

    private static IEnumerable<Party> Others(IReadOnlyList<TransferClaim> claims) =>
        claims.SelectMany(claim => claim.Consignor.Concat(claim.Consignee)).Where(party => !party.Id.IsState && !party.Id.IsBody);

    private bool SameParties(IReadOnlyList<Party> gold, IReadOnlyList<Party> made)
    {
        var left = made.Select(party => party.Id).Distinct().ToList();
        var wanted = gold.Select(party => party.Id).Distinct().ToList();
        if (wanted.Count != left.Count) return false;
        foreach (var id in wanted)
        {
            var found = left.FindIndex(other => other == id || _aliases.Contains((id, other)));
            if (found < 0) return false;
            left.RemoveAt(found);
        }
        return true;
    }

    private static double GoodsPoints(IReadOnlyList<GoodsItem> gold, IReadOnlyList<GoodsItem> made)
    {
        var best = 0.0;
        foreach (var x in gold)
        {
            foreach (var y in made)
            {
                if (x.Code == y.Code) return 1;
                if (x.Code.IsKin(y.Code)) best = 0.5;
            }
        }
        return best;
    }
}
