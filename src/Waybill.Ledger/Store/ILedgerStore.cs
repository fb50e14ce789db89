using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Where a ledger is kept. One process writes at a time; what is not committed is as if it had never been written.</summary>
/// <remarks>Every member throws <see cref="LedgerException"/> when the store cannot be used.</remarks>
internal interface ILedgerStore : IDisposable
{
    /// <summary>What is there already, for telling new work from done.</summary>
    StoreIndex Index();

    /// <summary>All that the ledger holds but the bytes.</summary>
    StoredLedger Load();

    /// <summary>What was wrong with files of positions, detections, sightings and lists.</summary>
    IReadOnlyList<Fault> RoomFaults();

    /// <summary>The bytes of a capture, from the first on. Inside a transaction it also sees what that has written.</summary>
    Stream OpenCapture(Sha256 capture);

    /// <summary>Begins to write; only one transaction at a time.</summary>
    ILedgerTransaction Begin();
}

/// <summary>Writes that become part of the ledger together, or not at all.</summary>
internal interface ILedgerTransaction : IDisposable
{
    /// <summary>Adds a capture; its bytes follow in parts.</summary>
    void AddCapture(CaptureEntry capture);

    /// <summary>Adds a part of a capture's bytes, in order from 0.</summary>
    void AddPart(Sha256 capture, int ordinal, ReadOnlySpan<byte> bytes);

    /// <summary>Appends to the chain of custody.</summary>
    void AddCustody(CustodyEntry entry);

    /// <summary>Notes which capture lies at a path now; null when nothing does.</summary>
    void SetPath(string path, Sha256? capture);

    /// <summary>Replaces all that was read from a capture.</summary>
    void ReplaceReadings(Sha256 capture, string readerVersion, IEnumerable<DocumentEntry> documents);

    /// <summary>Replaces all that is kept of positions, detections and sightings.</summary>
    void ReplaceMovements(StoredMovements movements);

    /// <summary>Replaces all that is kept of lists and of what was found in them; judgements stay.</summary>
    void ReplaceScreening(StoredScreening screening);

    /// <summary>Appends to the judgements.</summary>
    void AddJudgement(Judgement judgement);

    /// <summary>Replaces the faults of the folder itself: what could not be read at all.</summary>
    void ReplaceFolderFaults(IReadOnlyList<Fault> faults);

    /// <summary>Makes it part of the ledger. Without it everything is undone on disposal.</summary>
    void Commit();
}
