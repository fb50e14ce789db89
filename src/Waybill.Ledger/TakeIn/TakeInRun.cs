using Waybill.Model;
using Waybill.Reports;

namespace Waybill.Ledger;

/// <summary>
/// One run over a case folder. Files are inspected several at a time and written in the order of their paths. A capture with all
/// that was read from it is written in one transaction; small ones share transactions, so that the disk is not waited for
/// at each. Whatever ends the run, the ledger holds whole captures, and the next run does the rest.
/// </summary>
internal sealed class TakeInRun : IDisposable
{
    /// <summary>Captures and bytes after which a transaction is committed.</summary>
    private const int BatchCaptures = 64;

    private const long BatchBytes = 16 * 1024 * 1024;

    private readonly ILedgerStore _store;
    private readonly CaseFolder _folder;
    private readonly DocumentReader _reader;
    private readonly CaseLedgerOptions _options;
    private readonly StoreIndex _index;
    private readonly Dictionary<Sha256, string> _readers;
    private readonly Dictionary<string, Sha256> _paths;
    private ILedgerTransaction? _batch;
    private int _batchCaptures, _new, _known, _readAgain, _documents;
    private long _batchBytes;

    public TakeInRun(ILedgerStore store, CaseFolder folder, DocumentReader reader, CaseLedgerOptions options)
    {
        (_store, _folder, _reader, _options) = (store, folder, reader, options);
        _index = store.Index();
        _readers = _index.Captures.ToDictionary(pair => pair.Key, pair => pair.Value.ReaderVersion);
        _paths = _index.Paths.ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>Runs. On cancellation what is complete is committed first.</summary>
    /// <exception cref="OperationCanceledException">When it was cancelled.</exception>
    public TakeInResult Run(IReadOnlyList<Fault> caseFaults, IProgress<TakeInProgress>? progress, CancellationToken cancellation)
    {
        var faults = new List<Fault>(caseFaults);
        var listingFaults = new List<Fault>();
        var paths = _folder.Reports(listingFaults);
        faults.AddRange(listingFaults);
        try
        {
            var (inspector, done) = (new FileInspector(_folder, _index, _reader, _options), 0);
            foreach (var outcome in OrderedParallel.Select(paths, inspector.Inspect, _options.Parallelism, cancellation))
            {
                var files = done++;
                if (outcome is FileRefused refused) faults.Add(refused.Fault);
                else Write(outcome, faults, () => progress?.Report(new TakeInProgress(files, paths.Count, outcome.Path, _documents)), cancellation);
                progress?.Report(new TakeInProgress(done, paths.Count, outcome.Path, _documents));
            }
            ReadOldAgain(cancellation);
        }
        catch (OperationCanceledException)
        {
            CommitBatch();
            throw;
        }
        var missing = NoteMissing(paths, listingFaults);
        if (!faults.SequenceEqual(_index.FolderFaults)) Batch().ReplaceFolderFaults(faults);
        CommitBatch();
        return new TakeInResult(_new, _known, _readAgain, _documents, missing, faults);
    }

    public void Dispose() => _batch?.Dispose();

    private void Write(FileOutcome outcome, List<Fault> faults, Action reportDocument, CancellationToken cancellation)
    {
        switch (outcome)
        {
            case FileKnown known:
                _known++;
                NotePath(known.Path, known.Capture);
                break;
            case FileRead read when !IsDone(read.Capture):
                var batch = Batch();
                if (AddCapture(batch, read.Capture, read.Path, read.Bytes.Length)) AddParts(batch, read.Capture, new MemoryStream(read.Bytes));
                batch.ReplaceReadings(read.Capture, _reader.Version, Counted(read.Documents, null));
                Finish(read.Capture, read.Path, read.Bytes.Length);
                break;
            case FileLarge large when !IsDone(large.Capture):
                WriteLarge(large, faults, reportDocument, cancellation);
                break;
            case FileRead or FileLarge:
                // The same bytes as those of a file before it in this run.
                _known++;
                NotePath(outcome.Path, outcome is FileRead twice ? twice.Capture : ((FileLarge)outcome).Capture);
                break;
        }
    }

    private void WriteLarge(FileLarge large, List<Fault> faults, Action reportDocument, CancellationToken cancellation)
    {
        CommitBatch();
        try
        {
            var isNew = AddCapture(Batch(), large.Capture, large.Path, large.Length);
            using (var file = new FileStream(_folder.Full(large.Path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete))
            {
                if (isNew && AddParts(Batch(), large.Capture, file) != large.Capture) throw new IOException("changed while it was read");
            }
            Reread(large.Capture, large.Path, reportDocument, cancellation);
            Finish(large.Capture, large.Path, large.Length);
            CommitBatch();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or OperationCanceledException)
        {
            UndoBatch();
            if (error is OperationCanceledException) throw;
            faults.Add(new Fault(large.Path, null, "changed or vanished while it was read: not taken in, run again"));
        }
    }

    /// <summary>Reads a capture from its bytes in the ledger, document by document.</summary>
    private void Reread(Sha256 capture, string name, Action? reportDocument, CancellationToken cancellation)
    {
        using var bytes = _store.OpenCapture(capture);
        var taken = ReportIntake.Read(bytes, _index.Captures.TryGetValue(capture, out var state) ? state.Path : name, _options.Intake);
        var documents = OrderedParallel.Select(taken, one => _reader.ReadOne(one, capture, name), _options.Parallelism, cancellation);
        Batch().ReplaceReadings(capture, _reader.Version, Counted(documents, reportDocument));
    }

    /// <summary>Reads captures that the folder no longer holds and that another version of the reader read.</summary>
    private void ReadOldAgain(CancellationToken cancellation)
    {
        foreach (var (capture, state) in _index.Captures.OrderBy(pair => pair.Key.ToString(), StringComparer.Ordinal))
        {
            if (IsDone(capture)) continue;
            CommitBatch();
            try
            {
                Reread(capture, state.Path, null, cancellation);
            }
            catch (OperationCanceledException)
            {
                UndoBatch();
                throw;
            }
            _readers[capture] = _reader.Version;
            _readAgain++;
        }
    }

    private List<string> NoteMissing(IReadOnlyList<string> present, List<Fault> listingFaults)
    {
        var here = present.ToHashSet(StringComparer.Ordinal);
        var missing = _paths.Keys
            .Where(path => !here.Contains(path) && !listingFaults.Exists(fault => fault.Source == "." || path.StartsWith(fault.Source + "/", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal).ToList();
        foreach (var path in missing)
        {
            Batch().AddCustody(new CustodyEntry(_paths[path], Now, CustodyAct.Gone, path));
            Batch().SetPath(path, null);
        }
        return missing;
    }

    private bool IsDone(Sha256 capture) => _readers.TryGetValue(capture, out var version) && version == _reader.Version;

    private bool AddCapture(ILedgerTransaction batch, Sha256 capture, string path, long length)
    {
        if (_readers.ContainsKey(capture)) return false;
        batch.AddCapture(new CaptureEntry(capture, path, length, Now));
        return true;
    }

    private static Sha256 AddParts(ILedgerTransaction batch, Sha256 capture, Stream bytes)
    {
        using var digest = System.Security.Cryptography.IncrementalHash.CreateHash(System.Security.Cryptography.HashAlgorithmName.SHA256);
        var part = new byte[(int)Math.Min(CapturePacking.PartLength, Math.Max(1, bytes.Length))];
        for (var ordinal = 0; bytes.ReadAtLeast(part, part.Length, throwOnEndOfStream: false) is var length and > 0; ordinal++)
        {
            digest.AppendData(part, 0, length);
            batch.AddPart(capture, ordinal, part.AsSpan(0, length));
        }
        return Sha256.Parse(Convert.ToHexStringLower(digest.GetHashAndReset()));
    }

    private void Finish(Sha256 capture, string path, long length)
    {
        if (_readers.ContainsKey(capture)) _readAgain++;
        else _new++;
        NotePath(path, capture);
        _readers[capture] = _reader.Version;
        _batchBytes += length;
        if (++_batchCaptures >= BatchCaptures || _batchBytes >= BatchBytes) CommitBatch();
    }

    private void NotePath(string path, Sha256 capture)
    {
        var known = _paths.TryGetValue(path, out var before);
        if (known && before == capture) return;
        if (known) Batch().AddCustody(new CustodyEntry(before, Now, CustodyAct.Replaced, path));
        Batch().AddCustody(new CustodyEntry(capture, Now, _readers.ContainsKey(capture) ? CustodyAct.Found : CustodyAct.TakenIn, path));
        Batch().SetPath(path, capture);
        _paths[path] = capture;
    }

    private IEnumerable<DocumentEntry> Counted(IEnumerable<DocumentEntry> documents, Action? report)
    {
        foreach (var document in documents)
        {
            if (++_documents % 256 == 0) report?.Invoke();
            yield return document;
        }
    }

    private DateTimeOffset Now => _options.TimeProvider.GetUtcNow();

    private ILedgerTransaction Batch() => _batch ??= _store.Begin();

    private void CommitBatch()
    {
        _batch?.Commit();
        UndoBatch();
    }

    private void UndoBatch()
    {
        _batch?.Dispose();
        (_batch, _batchCaptures, _batchBytes) = (null, 0, 0);
    }
}
