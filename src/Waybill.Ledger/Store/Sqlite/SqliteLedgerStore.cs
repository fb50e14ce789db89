using Microsoft.Data.Sqlite;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>
/// A ledger in one SQLite file. It keeps the rollback journal of SQLite (no write-ahead log): at rest there is one file, and
/// a process killed while it writes leaves a journal from which the next to open it undoes the unfinished transaction.
/// </summary>
internal sealed class SqliteLedgerStore : ILedgerStore
{
    private readonly SqliteConnection _connection;
    private readonly string _path;

    private SqliteLedgerStore(SqliteConnection connection, string path) => (_connection, _path) = (connection, path);

    /// <summary>Opens a ledger, or starts one.</summary>
    /// <param name="path">The file.</param>
    /// <param name="patience">How long to wait for another process that writes.</param>
    /// <exception cref="LedgerException">When it cannot be used.</exception>
    public static SqliteLedgerStore Open(string path, TimeSpan patience)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadWriteCreate,
            Pooling = false,
            ForeignKeys = true,
            DefaultTimeout = Math.Max(1, (int)patience.TotalSeconds),
        }.ToString());
        try
        {
            connection.Open();
            connection.Run("PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000");
            SqliteSchema.Bring(connection, path);
            return new SqliteLedgerStore(connection, path);
        }
        catch (SqliteException error)
        {
            connection.Dispose();
            throw SqliteErrors.Explain(error, path);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public StoreIndex Index() => Guard(() => new StoreIndex(
        _connection.Rows("SELECT sha256, path, reader_version FROM captures", row => (Digest(row, 0), new CaptureState(row.GetString(1), row.GetString(2))))
            .ToDictionary(pair => pair.Item1, pair => pair.Item2),
        Paths(),
        CaptureFaults(),
        FolderFaults())
    {
        MovementKey = SqliteMovements.Key(_connection),
        ScreeningKey = SqliteScreening.Key(_connection),
    });

    public StoredLedger Load() => Guard(() =>
    {
        using var snapshot = _connection.BeginTransaction(deferred: true);
        return new StoredLedger(
            _connection.Rows("SELECT sha256, path, length, taken_in FROM captures ORDER BY path, sha256",
                row => new CaptureEntry(Digest(row, 0), row.GetString(1), row.GetInt64(2), SqliteMoments.Read(row, 3))),
            _connection.Rows("SELECT sha256, at, act, path FROM custody ORDER BY id",
                row => new CustodyEntry(Digest(row, 0), SqliteMoments.Read(row, 1), ClaimNames.Parse<CustodyAct>(row.GetString(2)), row.GetString(3))),
            Paths(),
            SqliteReadings.Load(_connection),
            CaptureFaults(),
            FolderFaults())
        {
            Movements = SqliteMovements.Load(_connection),
            Screening = SqliteScreening.Load(_connection),
            Judgements = SqliteScreening.Judgements(_connection),
        };
    });

    public IReadOnlyList<Fault> RoomFaults() => Guard<IReadOnlyList<Fault>>(() => [.. SqliteMovements.Faults(_connection), .. SqliteScreening.Faults(_connection)]);

    public Stream OpenCapture(Sha256 capture) => new CapturePartStream(ordinal => Guard(() => Part(capture, ordinal)));

    public ILedgerTransaction Begin() => Guard(() => new SqliteLedgerTransaction(_connection, _path));

    public void Dispose() => _connection.Dispose();

    private byte[]? Part(Sha256 capture, int ordinal)
    {
        using var command = _connection.Prepare("SELECT packing, length, bytes FROM capture_parts WHERE sha256 = $sha256 AND ordinal = $ordinal", "$sha256", "$ordinal");
        command.Parameters[0].Value = capture.ToString();
        command.Parameters[1].Value = ordinal;
        using var row = command.ExecuteReader();
        return row.Read() ? CapturePacking.Unpack(row.GetString(0), (byte[])row.GetValue(2), row.GetInt32(1)) : null;
    }

    private Dictionary<string, Sha256> Paths() =>
        _connection.Rows("SELECT path, sha256 FROM paths", row => (row.GetString(0), Digest(row, 1))).ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    private List<CaptureFault> CaptureFaults() =>
        _connection.Rows("SELECT sha256, source, line, message FROM faults ORDER BY sha256, ordinal", row => new CaptureFault(Digest(row, 0), FaultOf(row, 1)));

    private IReadOnlyList<Fault> FolderFaults() => _connection.Faults("folder_faults");

    private T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException error)
        {
            throw SqliteErrors.Explain(error, _path);
        }
        catch (Exception error) when (Cause(error) is InvalidDataException or FormatException or System.Text.Json.JsonException)
        {
            throw new LedgerException(new Fault(Path.GetFileName(_path), null, $"the ledger holds what no Waybill writes ({Cause(error).Message}): nothing was touched; restore a copy, or move it away to start a new one"), error);
        }
    }

    private static Exception Cause(Exception error) => error is AggregateException { InnerException: { } inner } ? inner : error;

    private static Sha256 Digest(SqliteDataReader row, int column) => Sha256.Parse(row.GetString(column));

    private static Fault FaultOf(SqliteDataReader row, int column) =>
        new(row.GetString(column), row.IsDBNull(column + 1) ? null : row.GetInt32(column + 1), row.GetString(column + 2));
}
