using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>
/// Tells which claims rest on one origin. Where it is in doubt whether two sources are independent they count as one: a
/// transfer that shows too few origins misleads nobody, one that shows too many does.
/// </summary>
internal sealed class OriginBook
{
    private readonly Dictionary<string, PartyId> _speaksFor;
    private readonly Dictionary<ClaimRecord, string?> _keys = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    private OriginBook(Dictionary<string, PartyId> speaksFor) => _speaksFor = speaksFor;

    /// <summary>Learns from all claims of a case for whom a name speaks, where they say it in one way only.</summary>
    public static OriginBook Of(IEnumerable<ClaimRecord> claims)
    {
        var told = new Dictionary<string, HashSet<PartyId>>(StringComparer.Ordinal);
        foreach (var claim in claims)
            if (claim.Claim.Attribution is [{ For: { } party, Kind: not SourceKind.Unnamed } link, ..])
            {
                var name = OriginAliases.KeyOf(link.Name);
                if (!told.TryGetValue(name, out var parties)) told[name] = parties = [];
                parties.Add(party);
            }
        return new OriginBook(told.Where(pair => pair.Value.Count == 1).ToDictionary(pair => pair.Key, pair => pair.Value.Single(), StringComparer.Ordinal));
    }

    /// <summary>Key that claims of one origin share; null when its independence is unknown.</summary>
    public string? KeyOf(ClaimRecord claim)
    {
        if (!_keys.TryGetValue(claim, out var key)) _keys[claim] = key = Find(claim);
        return key;
    }

    /// <summary>Counts the origins of claims that support one transfer.</summary>
    public OriginCount Count(IReadOnlyList<ClaimRecord> supporting)
    {
        var keys = supporting.Select(KeyOf).ToList();
        var named = keys.Where(key => key is not null).ToHashSet();
        for (var i = 0; i < keys.Count; i++)
            if (keys[i] is null && supporting[i] is { Claim.Attribution: [], Publisher: { } publisher } && named.Contains(ByName(publisher)))
                keys[i] = ByName(publisher);

        var origins = Enumerable.Range(0, keys.Count).Where(i => keys[i] is not null).GroupBy(i => keys[i], i => supporting[i])
            .Select(group => Describe(group.ToList()))
            .OrderByDescending(origin => origin.Claims.Count).ThenBy(origin => origin.Name, StringComparer.Ordinal)
            .ToList();
        return new OriginCount(origins, Enumerable.Range(0, keys.Count).Where(i => keys[i] is null).Select(i => supporting[i].Id).ToList());
    }

    private string? Find(ClaimRecord claim) => claim.Claim.Attribution switch
    {
        [] => KeyOfPublisher(claim.Publisher),
        [{ Kind: SourceKind.Imagery or SourceKind.Document } evidence, ..] => KeyOfEvidence(claim, evidence),
        [var origin, ..] => KeyOf(origin),
    };

    private string? KeyOf(AttributionLink link) => link.Kind switch
    {
        SourceKind.Government or SourceKind.Official or SourceKind.Military or SourceKind.Intelligence or SourceKind.Unnamed or SourceKind.Document
            when ForOf(link) is { } party && HasOneVoice(party) => $"party:{party}",
        SourceKind.Legislature when ForOf(link) is { } party => $"legislature:{party}",
        SourceKind.ExpertPanel when ForOf(link) is { } party => $"panel:{party}",
        SourceKind.Unnamed => null,
        _ => OriginAliases.Find(link.Name) is { For: { } party, Publishes: true } && HasOneVoice(party) ? $"party:{party}" : ByName(link.Name),
    };

    /// <summary>Pictures and papers are known through who shows them: the next link, else the publisher of the page.</summary>
    private string? KeyOfEvidence(ClaimRecord claim, AttributionLink evidence)
    {
        if (ForOf(evidence) is { } party && HasOneVoice(party)) return $"party:{party}";
        if (claim.Claim.Attribution.Count > 1) return KeyOf(claim.Claim.Attribution[1]);
        return claim.Publisher is { } publisher ? KeyOfPublisher(publisher) ?? ByName(publisher) : null;
    }

    private string? KeyOfPublisher(string? publisher)
    {
        if (publisher is null || OriginAliases.Find(publisher) is not { Publishes: true } known) return null;
        return known.For is { } party && HasOneVoice(party) ? $"party:{party}" : ByName(publisher);
    }

    private Origin Describe(List<ClaimRecord> claims)
    {
        var names = claims.Select(NameOf).Distinct(StringComparer.Ordinal).DistinctBy(PlainName.Of).ToList();
        var name = names.Count <= 3 ? string.Join(", ", names) : string.Join(", ", names.Take(3)) + " …";
        var first = claims.FirstOrDefault(claim => claim.Claim.Attribution.Count > 0)?.Claim.Attribution[0];
        var known = first is null ? OriginAliases.Find(claims[0].Publisher!) : null;
        return new Origin(name, first?.Kind ?? known?.Kind ?? SourceKind.Media, first is null ? known?.For : ForOf(first), claims.Select(claim => claim.Id).ToList());
    }

    private static string NameOf(ClaimRecord claim)
    {
        if (claim.Claim.Attribution is not [var origin, ..]) return OriginAliases.Find(claim.Publisher!)?.Name ?? claim.Publisher!;
        var name = OriginAliases.Find(origin.Name)?.Name ?? origin.Name;
        if (origin.Kind is not (SourceKind.Imagery or SourceKind.Document)) return name;
        var shownBy = claim.Claim.Attribution.Count > 1 ? claim.Claim.Attribution[1].Name : claim.Publisher;
        return shownBy is null ? name : $"{name} ({OriginAliases.Find(shownBy)?.Name ?? shownBy})";
    }

    private PartyId? ForOf(AttributionLink link) =>
        link.For ?? (link.Kind != SourceKind.Unnamed && _speaksFor.TryGetValue(OriginAliases.KeyOf(link.Name), out var party) ? party : null);

    /// <summary>Whether those who speak for it share what they know: states, the EU and armed groups do, unions of states do not.</summary>
    private static bool HasOneVoice(PartyId party) => !party.IsBody || party.ToString() == "EU";

    private string ByName(string name)
    {
        if (!_names.TryGetValue(name, out var key)) _names[name] = key = $"name:{OriginAliases.KeyOf(name)}";
        return key;
    }
}
