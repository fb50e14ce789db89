using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Identifiers of transfers, drawn from the identifier of the oldest claim of each.</summary>
internal static class TransferIds
{
    /// <summary><c>T</c> and 8 hexadecimal digits for each claim; one whose digits are taken draws again, in the order of the claims' identifiers.</summary>
    public static IReadOnlyDictionary<string, string> For(IEnumerable<string> claimIds)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var claim in claimIds.Distinct().Order(StringComparer.Ordinal))
        {
            var id = "T" + claim[..8];
            for (var digest = claim; !taken.Add(id); id = "T" + digest[..8])
                digest = Sha256.Of(System.Text.Encoding.UTF8.GetBytes(digest)).ToString();
            ids[claim] = id;
        }
        return ids;
    }
}
