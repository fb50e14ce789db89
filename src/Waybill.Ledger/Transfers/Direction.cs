using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Who sends to whom, as sorted identifiers apart by commas; empty for a side that is not told.</summary>
internal readonly record struct Direction(string From, string To)
{
    public static Direction Of(TransferClaim claim) => new(Key(claim.Consignor), Key(claim.Consignee));

    public bool IsWhole => From.Length > 0 && To.Length > 0;

    public bool IsUntold => From.Length == 0 && To.Length == 0;

    /// <summary>Whether the two contradict each other on no side that both tell.</summary>
    public bool Fits(Direction other) => SideFits(From, other.From) && SideFits(To, other.To);

    /// <summary>Whether they share a party on each side that this one tells. A side that the other does not tell is shared by none.</summary>
    public bool IsAbout(Direction other) =>
        !IsUntold && (From.Length == 0 || Shared(From, other.From)) && (To.Length == 0 || Shared(To, other.To));

    private static bool SideFits(string a, string b) => a.Length == 0 || b.Length == 0 || a == b;

    private static bool Shared(string a, string b) =>
        a == b || ((a.Contains(',') || b.Contains(',')) && a.Split(',').Intersect(b.Split(',')).Any());

    private static string Key(IReadOnlyList<Party> parties) =>
        parties.Count == 1 ? parties[0].Id.ToString()
        : string.Join(',', parties.Select(party => party.Id.ToString()).Distinct().Order(StringComparer.Ordinal));
}
