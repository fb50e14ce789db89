namespace Waybill.Ledger;

/// <summary>What a person decided about a hit.</summary>
public enum Verdict
{
    /// <summary>The subject is the one that the record is about.</summary>
    Same,

    /// <summary>It is another.</summary>
    Different,

    /// <summary>What was decided before no longer holds.</summary>
    Withdrawn,
}

/// <summary>A person's decision about a hit: dated, signed, and reversible by a later one. Judgements are added, never changed.</summary>
/// <param name="Hit">Identifier of the hit.</param>
/// <param name="Subject">Key of the subject, as <see cref="ScreenedSubject.Key"/>.</param>
/// <param name="List">Name of the list.</param>
/// <param name="Record">Number of the record in the list.</param>
/// <param name="RecordDigest">Digest of what the record said then.</param>
/// <param name="Verdict">The decision.</param>
/// <param name="By">Who signs it.</param>
/// <param name="At">When.</param>
/// <param name="Note">Reasons, in the person's words; null for none.</param>
public sealed record Judgement(
    string Hit, string Subject, string List, string Record, string RecordDigest, Verdict Verdict, string By, DateTimeOffset At, string? Note)
{
    /// <summary>Whether a record says something else now than when it was judged.</summary>
    /// <param name="recordDigest">Digest of what it says now.</param>
    public bool IsOutdated(string recordDigest) => RecordDigest != recordDigest;
}
