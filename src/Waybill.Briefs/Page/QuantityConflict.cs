using Waybill.Ledger;
using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>Tells quantities that cannot both be true.</summary>
internal static class QuantityConflict
{
    // "About a thousand" and "1,080" do not contradict each other; "about a thousand" and "1,500" do.
    private const decimal Leeway = 0.1m;

    /// <summary>Whether two of the quantities have one unit and share no number; <c>about</c> reaches a tenth to both sides.</summary>
    public static bool Among(IReadOnlyList<Claimed<Quantity>> quantities)
    {
        for (var i = 0; i < quantities.Count; i++)
            for (var j = i + 1; j < quantities.Count; j++)
                if (Between(quantities[i].Value, quantities[j].Value))
                    return true;
        return false;
    }

    /// <summary>Whether two quantities of one unit share no number.</summary>
    public static bool Between(Quantity a, Quantity b) =>
        a.Unit == b.Unit && (Upper(a) < Lower(b) || Upper(b) < Lower(a));

    private static decimal? Lower(Quantity q) => q.Qualifier == QuantityQualifier.About ? q.Min * (1 - Leeway) : q.Min;

    private static decimal? Upper(Quantity q) => q.Qualifier == QuantityQualifier.About ? q.Max * (1 + Leeway) : q.Max;
}
