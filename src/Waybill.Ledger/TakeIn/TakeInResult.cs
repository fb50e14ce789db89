using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>What a run of taking in did.</summary>
/// <param name="New">Captures taken in for the first time.</param>
/// <param name="Known">Files whose bytes were in the ledger already.</param>
/// <param name="ReadAgain">Captures read again, because the reader is of another version.</param>
/// <param name="Documents">Documents read in this run.</param>
/// <param name="Missing">Paths that the ledger knows and the folder no longer holds; their captures are kept.</param>
/// <param name="Faults">What is wrong with the case's input, of this run and of captures known before.</param>
public sealed record TakeInResult(int New, int Known, int ReadAgain, int Documents, IReadOnlyList<string> Missing, IReadOnlyList<Fault> Faults);
