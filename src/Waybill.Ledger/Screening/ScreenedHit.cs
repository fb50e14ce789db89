using System.Text.Json.Serialization;
using Waybill.Lists;

namespace Waybill.Ledger;

/// <summary>A record of a list that may be about a subject of the case, with everything that speaks for and against it.</summary>
public sealed record ScreenedHit
{
    /// <summary>Stable identifier, <c>H</c> and 8 hexadecimal digits, drawn from subject, list and record: the same in every version of the list.</summary>
    public required string Id { get; init; }

    /// <summary>The list and its version.</summary>
    public required ListInfo List { get; init; }

    /// <summary>Number of the record in the list.</summary>
    public required string Record { get; init; }

    /// <summary>Where the record stands.</summary>
    public required ListRef At { get; init; }

    /// <summary>Leading name of the record.</summary>
    public required string Caption { get; init; }

    /// <summary>What the record is about.</summary>
    public required SubjectKind Kind { get; init; }

    /// <summary>0 to 1; ranks, and is no probability.</summary>
    public required double Score { get; init; }

    /// <summary>Whether the score reaches the threshold.</summary>
    public required bool Match { get; init; }

    /// <summary>How the subject stands to the record.</summary>
    public required Standing Standing { get; init; }

    /// <summary>Whether the record was in force on the days.</summary>
    public required ListedThen Then { get; init; }

    /// <summary>Programmes and dates of the designation.</summary>
    public required IReadOnlyList<Listing> Listings { get; init; }

    /// <summary>What agreed.</summary>
    public required IReadOnlyList<Compared> Agreed { get; init; }

    /// <summary>What disagreed.</summary>
    public required IReadOnlyList<Compared> Disagreed { get; init; }

    /// <summary>Fields that only one side has.</summary>
    public required IReadOnlyList<string> NotCompared { get; init; }

    /// <summary>Digest of what the record says, 12 hexadecimal digits: it changes when the record does.</summary>
    public required string RecordDigest { get; init; }

    /// <summary>When the ledger first had this hit.</summary>
    public required DateTimeOffset FirstFound { get; init; }

    /// <summary>What a person decided; null when nobody did, or withdrew it.</summary>
    [JsonIgnore]
    public Judgement? Judgement { get; init; }

    /// <summary>Whether the record says something else now than when it was judged.</summary>
    [JsonIgnore]
    public bool ChangedSince => Judgement?.IsOutdated(RecordDigest) ?? false;

    /// <summary>Whether it is a match that nobody judged to be another, or one that somebody judged to be the same.</summary>
    [JsonIgnore]
    public bool Stands => Judgement is { } judgement ? judgement.Verdict == Verdict.Same : Match;

    /// <summary>Whether a number that is given once, or a person, says that it is the same: a like name does not.</summary>
    [JsonIgnore]
    public bool Decided => Judgement?.Verdict == Verdict.Same || (Stands && Agreed.Any(one => one.Field is "imo" or "company-imo"));
}

/// <summary>Two identities that cannot both be right: no match, but to be looked into.</summary>
/// <param name="Id">Stable identifier, as of a hit.</param>
/// <param name="List">The list and its version.</param>
/// <param name="Record">Number of the record in the list.</param>
/// <param name="Caption">Leading name of the record.</param>
/// <param name="RecordDigest">Digest of what the record says.</param>
/// <param name="Shared">The number that both have.</param>
/// <param name="Differs">What tells them apart.</param>
/// <param name="Why">One sentence for a reader.</param>
public sealed record ScreenedConflict(string Id, ListInfo List, string Record, string Caption, string RecordDigest, Compared Shared, Compared Differs, string Why)
{
    /// <summary>What a person decided; null when nobody did, or withdrew it.</summary>
    [JsonIgnore]
    public Judgement? Judgement { get; init; }

    /// <summary>Whether the record says something else now than when it was judged.</summary>
    [JsonIgnore]
    public bool ChangedSince => Judgement?.IsOutdated(RecordDigest) ?? false;
}
