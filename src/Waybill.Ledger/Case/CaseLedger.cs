using Waybill.Model;
using Waybill.Reports;

namespace Waybill.Ledger;

/// <summary>The ledger of one case: a folder of reports and the file <c>waybill.db</c> in it.</summary>
/// <remarks>For one thread at a time. One process writes at a time; another that tries is told so.</remarks>
public sealed class CaseLedger : IDisposable
{
    private readonly CaseFolder _folder;
    private readonly CaseLedgerOptions _options;
    private readonly ILedgerStore _store;
    private readonly IReadOnlyList<Fault> _faults;

    internal CaseLedger(CaseFolder folder, ILedgerStore store, CaseLedgerOptions options)
    {
        (_folder, _store, _options) = (folder, store, options);
        (Case, _faults) = CaseFile.Read(folder);
    }

    /// <summary>What <c>case.toml</c> says; defaults where it says nothing, or something wrong.</summary>
    public CaseInfo Case { get; }

    /// <summary>Full path of the ledger's file.</summary>
    public string LedgerPath => _folder.LedgerPath;

    /// <summary>Whether a folder holds a ledger; what is in it is not looked at.</summary>
    /// <param name="folder">Path of the case folder.</param>
    public static bool Exists(string folder) => File.Exists(CaseFolder.At(folder).LedgerPath);

    /// <summary>Opens the ledger of a case, or starts one.</summary>
    /// <param name="folder">Path of the case folder.</param>
    /// <param name="options">Clock, thresholds and limits; null for the defaults.</param>
    /// <exception cref="LedgerException">
    /// When the folder is not there, or its ledger is locked by another process, of a newer schema, damaged, or cannot be written
    /// where there is none yet. Nothing is touched then.
    /// </exception>
    public static CaseLedger Open(string folder, CaseLedgerOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        options ??= CaseLedgerOptions.Default;
        var place = CaseFolder.At(folder);
        if (!Directory.Exists(place.Root)) throw new LedgerException(new Fault(folder, null, "is no folder: a case is a folder of reports"));
        return new CaseLedger(place, SqliteLedgerStore.Open(place.LedgerPath, options.Patience), options);
    }

    /// <summary>
    /// Takes in what is new in the folder: bytes that the ledger does not hold, and captures that another version of the reader read.
    /// A second run over the same folder writes nothing. What is wrong with a file is a fault, and the rest is done.
    /// </summary>
    /// <param name="reader">Reads the documents.</param>
    /// <param name="progress">Told after each file, on the calling thread or as it prefers.</param>
    /// <param name="cancellation">Ends the run early; what is complete is kept.</param>
    /// <exception cref="LedgerException">When the ledger cannot be written: disk full, read-only, locked. What was committed is kept.</exception>
    /// <exception cref="OperationCanceledException">When it was cancelled.</exception>
    public TakeInResult TakeIn(ReportReader reader, IProgress<TakeInProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return TakeIn(DocumentReader.Of(reader), progress, cancellation);
    }

    /// <summary>All that the ledger holds, the claims grouped into transfers. The same ledger gives the same content.</summary>
    /// <exception cref="LedgerException">When the ledger cannot be read.</exception>
    public CaseContent Content() => ContentBuilder.Build(Case, _store.Load(), _options.Grouping);

    /// <summary>Adds a judgement about a hit or an identity conflict; a later one takes the place of an earlier, which is kept.</summary>
    /// <param name="hit">Identifier of the hit, as <see cref="ScreenedHit.Id"/>.</param>
    /// <param name="verdict">The decision.</param>
    /// <param name="by">Who signs it.</param>
    /// <param name="note">Reasons; null for none.</param>
    /// <returns>The judgement; null when the ledger has no such hit, or there is nothing to withdraw.</returns>
    /// <exception cref="LedgerException">When the ledger cannot be read or written.</exception>
    public Judgement? Judge(string hit, Verdict verdict, string by, string? note = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(hit);
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        var ledger = _store.Load();
        if (JudgementBook.Judge(ledger.Screening, ledger.Judgements, hit, verdict, by, _options.TimeProvider.GetUtcNow(), note) is not { } judgement) return null;
        using var transaction = _store.Begin();
        transaction.AddJudgement(judgement);
        transaction.Commit();
        return judgement;
    }

    /// <inheritdoc/>
    public void Dispose() => _store.Dispose();

    internal TakeInResult TakeIn(DocumentReader reader, IProgress<TakeInProgress>? progress = null, CancellationToken cancellation = default)
    {
        TakeInResult result;
        using (var run = new TakeInRun(_store, _folder, reader, _options)) result = run.Run(_faults, progress, cancellation);
        MovementRun.Run(_store, _folder, ScratchFolder.Spilling(_folder.Root, _options.PositionBytes), progress, cancellation);
        ScreeningRun.Run(_store, _folder, _options, progress, cancellation);
        var index = _store.Index();
        return result with { Faults = [.. CaseFaults.Of(index.FolderFaults, index.Faults, index.Paths), .. _store.RoomFaults()] };
    }
}
