using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>What the ledger knows already.</summary>
/// <param name="Captures">Captures with the version of the reader that read them.</param>
/// <param name="Paths">Which capture lies at which path below the case.</param>
/// <param name="Faults">What was wrong with captures.</param>
/// <param name="FolderFaults">Faults of the folder itself.</param>
internal sealed record StoreIndex(
    IReadOnlyDictionary<Sha256, CaptureState> Captures,
    IReadOnlyDictionary<string, Sha256> Paths,
    IReadOnlyList<CaptureFault> Faults,
    IReadOnlyList<Fault> FolderFaults)
{
    /// <summary>What the movement events were found in; empty when there are none.</summary>
    public string MovementKey { get; init; } = "";

    /// <summary>What the lists were searched for, and which lists; empty when there are none.</summary>
    public string ScreeningKey { get; init; } = "";
}

/// <summary>Something wrong with a capture, or with a document of it.</summary>
internal sealed record CaptureFault(Sha256 Capture, Fault Fault);

/// <summary>A capture as the index knows it.</summary>
/// <param name="Path">Path that it was first taken from.</param>
/// <param name="ReaderVersion">Version of the reader that read it.</param>
internal sealed record CaptureState(string Path, string ReaderVersion);

/// <summary>A row of the captures.</summary>
internal sealed record CaptureEntry(Sha256 Sha256, string Path, long Length, DateTimeOffset TakenIn);

/// <summary>One entry of the chain of custody; never changed.</summary>
internal sealed record CustodyEntry(Sha256 Capture, DateTimeOffset At, CustodyAct Act, string Path);

/// <summary>What became of one document of a capture.</summary>
/// <param name="Reading">What was read; null when the document could not be.</param>
/// <param name="Faults">What was wrong with it.</param>
internal sealed record DocumentEntry(Reading? Reading, IReadOnlyList<Fault> Faults);

/// <summary>A reading and where it stands.</summary>
/// <param name="Capture">The bytes it was read from.</param>
/// <param name="Ordinal">Place of the document in the capture, from 0.</param>
/// <param name="Reading">What was read.</param>
internal sealed record StoredReading(Sha256 Capture, int Ordinal, Reading Reading);

/// <summary>All that a ledger holds but the bytes; every list in the order of its key.</summary>
internal sealed record StoredLedger(
    IReadOnlyList<CaptureEntry> Captures,
    IReadOnlyList<CustodyEntry> Custody,
    IReadOnlyDictionary<string, Sha256> Paths,
    IReadOnlyList<StoredReading> Readings,
    IReadOnlyList<CaptureFault> Faults,
    IReadOnlyList<Fault> FolderFaults)
{
    /// <summary>What the ships did.</summary>
    public StoredMovements Movements { get; init; } = StoredMovements.None;

    /// <summary>What the lists have.</summary>
    public StoredScreening Screening { get; init; } = StoredScreening.None;

    /// <summary>Every judgement, the oldest first.</summary>
    public IReadOnlyList<Judgement> Judgements { get; init; } = [];
}
