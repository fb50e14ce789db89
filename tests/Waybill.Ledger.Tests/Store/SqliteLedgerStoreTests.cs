using Microsoft.Data.Sqlite;

namespace Waybill.Ledger.Tests;

public sealed class SqliteLedgerStoreTests : LedgerStoreSuite
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("waybill-store-");

    private string Path => System.IO.Path.Combine(_folder.FullName, "waybill.db");

    private protected override ILedgerStore Open() => SqliteLedgerStore.Open(Path, TimeSpan.FromSeconds(1));

    public override void Dispose()
    {
        _folder.Delete(recursive: true);
        base.Dispose();
    }

    [Fact]
    public void A_newer_schema_is_refused_and_left_as_it_is()
    {
        Open().Dispose();
        Sql("UPDATE schema_version SET version = 99");
        var before = File.ReadAllBytes(Path);

        Should.Throw<LedgerException>(Open).Message.ShouldBe("waybill.db: the ledger was written by a newer Waybill (schema 99, this one knows 3): nothing was touched; use the newer one");
        File.ReadAllBytes(Path).ShouldBe(before);
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_left_as_it_is()
    {
        Sql("CREATE TABLE mine (x)");
        var before = File.ReadAllBytes(Path);
        Should.Throw<LedgerException>(Open).Message.ShouldContain("another program");
        File.ReadAllBytes(Path).ShouldBe(before);
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused_and_left_as_it_is()
    {
        File.WriteAllText(Path, string.Concat(Enumerable.Repeat("no database at all ", 100)));
        Should.Throw<LedgerException>(Open).Message.ShouldContain("no SQLite file");
        File.ReadAllText(Path).ShouldStartWith("no database at all");
    }

    [Fact]
    public void An_empty_file_becomes_a_ledger()
    {
        File.WriteAllText(Path, "");
        using var store = Open();
        store.Load().Captures.ShouldBeEmpty();
    }

    [Fact]
    public void A_ledger_locked_by_another_process_is_said_so()
    {
        Open().Dispose();
        using var other = Connect();
        using var lockCommand = other.CreateCommand();
        lockCommand.CommandText = "BEGIN EXCLUSIVE";
        lockCommand.ExecuteNonQuery();
        Should.Throw<LedgerException>(Open).Message.ShouldContain("in use by another process");
    }

    [Fact]
    public void Custody_is_append_only()
    {
        A_transaction_of("reports/a.txt");
        Should.Throw<SqliteException>(() => Sql("UPDATE custody SET path = 'elsewhere'")).Message.ShouldContain("append-only");
        Should.Throw<SqliteException>(() => Sql("DELETE FROM custody")).Message.ShouldContain("append-only");
    }

    [Fact]
    public void A_folder_that_is_not_there_cannot_hold_a_ledger() =>
        Should.Throw<LedgerException>(() => SqliteLedgerStore.Open(System.IO.Path.Combine(_folder.FullName, "none", "waybill.db"), TimeSpan.FromSeconds(1)))
            .Message.ShouldContain("cannot be opened or created");

    [Theory]
    [InlineData(5, "in use by another process")]
    [InlineData(8, "read-only")]
    [InlineData(10, "refused to read or write")]
    [InlineData(11, "damaged")]
    [InlineData(13, "disk is full")]
    public void What_goes_wrong_is_said_in_words(int code, string words) => SqliteErrors.Message(code, code).ShouldContain(words);

    private void A_transaction_of(string path)
    {
        using var store = Open();
        using var transaction = store.Begin();
        var capture = Model.Sha256.Of([1]);
        transaction.AddCapture(new CaptureEntry(capture, path, 1, TempCase.Start));
        transaction.AddCustody(new CustodyEntry(capture, TempCase.Start, CustodyAct.TakenIn, path));
        transaction.Commit();
    }

    private void Sql(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
