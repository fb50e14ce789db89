using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Bytes taken into a case: never changed afterwards.</summary>
/// <param name="Sha256">Digest of the bytes; a capture's name in the ledger.</param>
/// <param name="Path">Path below the case folder that they were first taken from, with <c>/</c>.</param>
/// <param name="Length">Number of bytes.</param>
/// <param name="TakenIn">When they were taken in (UTC).</param>
/// <param name="Custody">How they were obtained: one sentence in English.</param>
public sealed record CaptureRecord(Sha256 Sha256, string Path, long Length, DateTimeOffset TakenIn, string Custody);
