using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>All that the ledger of one case holds, as a brief or an export needs it.</summary>
/// <param name="Case">What the case says of itself.</param>
/// <param name="Captures">The bytes taken in, ordered by path.</param>
/// <param name="Readings">What was read from them, ordered by publication and name.</param>
/// <param name="Transfers">The claims, grouped into transfers, those with most origins first.</param>
/// <param name="Faults">What was wrong with the case's input.</param>
public sealed record CaseContent(
    CaseInfo Case,
    IReadOnlyList<CaptureRecord> Captures,
    IReadOnlyList<Reading> Readings,
    IReadOnlyList<Transfer> Transfers,
    IReadOnlyList<Fault> Faults)
{
    /// <summary>How captures were obtained, step by step, oldest first: what <see cref="CaptureRecord.Custody"/> says in a sentence.</summary>
    public IReadOnlyDictionary<Sha256, IReadOnlyList<CustodyStep>> Custody { get; init; } = new Dictionary<Sha256, IReadOnlyList<CustodyStep>>();

    /// <summary>What the ships did, and what that means for the transfers.</summary>
    public CaseMovements Movements { get; init; } = CaseMovements.None;

    /// <summary>What the lists of the case say about its parties and ships.</summary>
    public CaseScreening Screening { get; init; } = CaseScreening.None;
}
