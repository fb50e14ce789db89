using Microsoft.Data.Sqlite;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Writes to a SQLite ledger.</summary>
internal sealed class SqliteLedgerTransaction : ILedgerTransaction
{
    private readonly SqliteConnection _connection;
    private readonly string _path;
    private readonly SqliteTransaction _transaction;
    private readonly SqliteDocumentWriter _documents;

    public SqliteLedgerTransaction(SqliteConnection connection, string path)
    {
        (_connection, _path) = (connection, path);
        _transaction = connection.BeginTransaction(deferred: false);
        _documents = new SqliteDocumentWriter(connection);
    }

    public void AddCapture(CaptureEntry capture) => Guard(() => _connection.Run(
        "INSERT INTO captures (sha256, path, length, taken_in, reader_version) VALUES ($sha256, $path, $length, $takenIn, '')",
        ("$sha256", capture.Sha256.ToString()), ("$path", capture.Path), ("$length", capture.Length), ("$takenIn", SqliteMoments.Write(capture.TakenIn))));

    public void AddPart(Sha256 capture, int ordinal, ReadOnlySpan<byte> bytes)
    {
        var (packing, packed) = CapturePacking.Pack(bytes);
        var length = bytes.Length;
        Guard(() => _connection.Run(
            "INSERT INTO capture_parts (sha256, ordinal, packing, length, bytes) VALUES ($sha256, $ordinal, $packing, $length, $bytes)",
            ("$sha256", capture.ToString()), ("$ordinal", ordinal), ("$packing", packing), ("$length", length), ("$bytes", packed)));
    }

    public void AddCustody(CustodyEntry entry) => Guard(() => _connection.Run(
        "INSERT INTO custody (sha256, at, act, path) VALUES ($sha256, $at, $act, $path)",
        ("$sha256", entry.Capture.ToString()), ("$at", SqliteMoments.Write(entry.At)), ("$act", ClaimNames.Of(entry.Act)), ("$path", entry.Path)));

    public void SetPath(string path, Sha256? capture) => Guard(() =>
    {
        if (capture is { } sha256)
            _connection.Run("INSERT INTO paths (path, sha256) VALUES ($path, $sha256) ON CONFLICT (path) DO UPDATE SET sha256 = excluded.sha256", ("$path", path), ("$sha256", sha256.ToString()));
        else
            _connection.Run("DELETE FROM paths WHERE path = $path", ("$path", path));
    });

    public void ReplaceReadings(Sha256 capture, string readerVersion, IEnumerable<DocumentEntry> documents) => Guard(() =>
    {
        var sha256 = capture.ToString();
        foreach (var table in (string[])["claims", "readings", "documents", "faults"])
            _connection.Run($"DELETE FROM {table} WHERE sha256 = $sha256", ("$sha256", sha256));
        _connection.Run("UPDATE captures SET reader_version = $version WHERE sha256 = $sha256", ("$version", readerVersion), ("$sha256", sha256));
        _documents.Write(capture, readerVersion, documents);
    });

    public void ReplaceMovements(StoredMovements movements) => Guard(() => SqliteMovements.Replace(_connection, movements));

    public void ReplaceScreening(StoredScreening screening) => Guard(() => SqliteScreening.Replace(_connection, screening));

    public void AddJudgement(Judgement judgement) => Guard(() => SqliteScreening.Add(_connection, judgement));

    public void ReplaceFolderFaults(IReadOnlyList<Fault> faults) => Guard(() =>
    {
        _connection.Run("DELETE FROM folder_faults");
        _connection.InsertFaults("folder_faults", faults);
    });

    public void Commit() => Guard(_transaction.Commit);

    public void Dispose()
    {
        _documents.Dispose();
        _transaction.Dispose();
    }

    private void Guard(Action work)
    {
        try
        {
            work();
        }
        catch (SqliteException error)
        {
            throw SqliteErrors.Explain(error, _path);
        }
    }
}
