using System.Text.Json.Serialization;
using Waybill.Lists;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>As what a subject stands where it is named.</summary>
public enum SubjectRole
{
    /// <summary>Sends the goods of a transfer.</summary>
    Consignor,

    /// <summary>Receives them.</summary>
    Consignee,

    /// <summary>Carries them.</summary>
    Carrier,

    /// <summary>A ship of a movement event.</summary>
    Ship,

    /// <summary>Takes part in an event that a report tells.</summary>
    Participant,
}

/// <summary>Where a subject is named.</summary>
/// <param name="Owner">Identifier of the transfer (<c>T…</c>), the movement event (<c>M…</c>) or the event of a report (<c>E…</c>).</param>
/// <param name="Role">As what.</param>
/// <param name="Claims">Claims of the transfer that name it.</param>
public sealed record SubjectUse(string Owner, SubjectRole Role, IReadOnlyList<string> Claims);

/// <summary>A party or ship of the case, and what the lists of some days have about it.</summary>
public sealed record ScreenedSubject
{
    /// <summary>Stable key: <c>vessel/imo/9187629</c>, <c>vessel/mmsi/572469210</c>, <c>vessel/angara</c>, <c>party/blue-crane-shipping</c>.</summary>
    public required string Key { get; init; }

    /// <summary>What it is; unknown for parties.</summary>
    public required SubjectKind Kind { get; init; }

    /// <summary>Its names as the case has them.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>IMO number of a ship, when told.</summary>
    public ImoNumber? Imo { get; init; }

    /// <summary>MMSIs of a ship, when told.</summary>
    public IReadOnlyList<string> Mmsi { get; init; } = [];

    /// <summary>Flags that the case tells, ISO 3166-1 alpha-3.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>First and last of the days whose lists count; null when nothing dates it and the newest versions do.</summary>
    public DateInterval? Days { get; init; }

    /// <summary>Where it is named on those days.</summary>
    public required IReadOnlyList<SubjectUse> Uses { get; init; }

    /// <summary>The lists that were searched, in the versions that count for those days.</summary>
    public required IReadOnlyList<ListInfo> Searched { get; init; }

    /// <summary>Records that may be about it, the highest score first.</summary>
    public IReadOnlyList<ScreenedHit> Hits { get; init; } = [];

    /// <summary>Identities that cannot both be right.</summary>
    public IReadOnlyList<ScreenedConflict> Conflicts { get; init; } = [];

    /// <summary>What could not be searched, and why.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What to call it.</summary>
    [JsonIgnore]
    public string Name => Names is [var name, ..] ? name : Imo?.ToString() ?? (Mmsi is [var mmsi, ..] ? $"MMSI {mmsi}" : Key);

    /// <summary>Whether these lists, in these versions, have nothing like it; what was judged to be another counts as nothing.</summary>
    [JsonIgnore]
    public bool Clear => !Hits.Any(hit => hit.Stands) && !Conflicts.Any(conflict => conflict.Judgement?.Verdict != Verdict.Different);
}
