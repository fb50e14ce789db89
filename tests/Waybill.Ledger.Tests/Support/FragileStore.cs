using Waybill.Model;

namespace Waybill.Ledger.Tests;

/// <summary>A store that ends at a given write: it copies the ledger's files as they lie into another case, then throws.</summary>
internal sealed class FragileStore(TempCase? left, int end) : ILedgerStore
{
    private ILedgerStore _inner = null!;
    private TempCase _folder = null!;

    /// <summary>Writes asked for so far.</summary>
    public int Calls { get; private set; }

    public FragileStore Over(ILedgerStore inner, TempCase folder)
    {
        (_inner, _folder) = (inner, folder);
        return this;
    }

    public StoreIndex Index() => _inner.Index();

    public StoredLedger Load() => _inner.Load();

    public IReadOnlyList<Fault> RoomFaults() => _inner.RoomFaults();

    public Stream OpenCapture(Sha256 capture) => _inner.OpenCapture(capture);

    public ILedgerTransaction Begin() => new Transaction(this, _inner.Begin());

    public void Dispose() => _inner.Dispose();

    private void Count()
    {
        if (++Calls != end) return;
        foreach (var file in Directory.GetFiles(_folder.Root, "waybill.db*")) File.Copy(file, Path.Combine(left!.Root, Path.GetFileName(file)));
        throw new IOException("ended");
    }

    private sealed class Transaction(FragileStore store, ILedgerTransaction inner) : ILedgerTransaction
    {
        public void AddCapture(CaptureEntry capture) => After(() => inner.AddCapture(capture));

        public void AddPart(Sha256 capture, int ordinal, ReadOnlySpan<byte> bytes)
        {
            inner.AddPart(capture, ordinal, bytes);
            store.Count();
        }

        public void AddCustody(CustodyEntry entry) => After(() => inner.AddCustody(entry));

        public void SetPath(string path, Sha256? capture) => After(() => inner.SetPath(path, capture));

        public void ReplaceReadings(Sha256 capture, string readerVersion, IEnumerable<DocumentEntry> documents) =>
            After(() => inner.ReplaceReadings(capture, readerVersion, documents.Select(document =>
            {
                store.Count();
                return document;
            })));

        public void ReplaceMovements(StoredMovements movements) => After(() => inner.ReplaceMovements(movements));

        public void ReplaceScreening(StoredScreening screening) => After(() => inner.ReplaceScreening(screening));

        public void AddJudgement(Judgement judgement) => After(() => inner.AddJudgement(judgement));

        public void ReplaceFolderFaults(IReadOnlyList<Fault> faults) => After(() => inner.ReplaceFolderFaults(faults));

        public void Commit()
        {
            store.Count();
            inner.Commit();
            store.Count();
        }

        public void Dispose() => inner.Dispose();

        private void After(Action write)
        {
            write();
            store.Count();
        }
    }
}
