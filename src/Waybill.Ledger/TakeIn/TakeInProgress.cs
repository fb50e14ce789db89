namespace Waybill.Ledger;

/// <summary>How far taking in has come.</summary>
/// <param name="Done">Files done.</param>
/// <param name="Total">Files in all.</param>
/// <param name="Path">The file just done or in hand, below the case folder.</param>
/// <param name="Documents">Documents read so far in this run.</param>
public readonly record struct TakeInProgress(int Done, int Total, string Path, int Documents);
