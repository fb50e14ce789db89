using Waybill.Model;

namespace Waybill.Reports;

/// <summary>What a reading got wrong.</summary>
public enum ScoreErrorKind
{
    /// <summary>A transfer of the gold that was not read.</summary>
    Missed,

    /// <summary>A transfer that was read and is not in the gold.</summary>
    Invented,

    /// <summary>A matched transfer with another value in one slot.</summary>
    Slot,
}

/// <summary>One error of a reading.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Document">Name of the document.</param>
/// <param name="Slot">The slot, for one that differs.</param>
/// <param name="Gold">The gold's claim, save for an invented one.</param>
/// <param name="Produced">The claim that was read, save for a missed one.</param>
public sealed record ScoreError(ScoreErrorKind Kind, string Document, string? Slot, TransferClaim? Gold, TransferClaim? Produced);
