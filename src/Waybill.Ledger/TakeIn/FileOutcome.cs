using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>What is known of a file before anything is written.</summary>
/// <param name="Path">Path below the case.</param>
internal abstract record FileOutcome(string Path);

/// <summary>The file could not be taken in.</summary>
internal sealed record FileRefused(string Path, Fault Fault) : FileOutcome(Path);

/// <summary>The ledger holds its bytes, read by this version of the reader.</summary>
internal sealed record FileKnown(string Path, Sha256 Capture) : FileOutcome(Path);

/// <summary>A file small enough to hold, with what was read from it.</summary>
internal sealed record FileRead(string Path, Sha256 Capture, byte[] Bytes, IReadOnlyList<DocumentEntry> Documents) : FileOutcome(Path);

/// <summary>A file of many documents too large to hold: it is read while it is written.</summary>
internal sealed record FileLarge(string Path, Sha256 Capture, long Length) : FileOutcome(Path);
