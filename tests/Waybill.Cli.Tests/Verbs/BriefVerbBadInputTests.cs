using System.Text;
using Microsoft.Data.Sqlite;
using Waybill.Reports.Tests;

namespace Waybill.Cli.Tests;

/// <summary>Whatever lies in a case, and whatever became of its ledger: a clear message, the rest done, exit code 1, nothing lost.</summary>
public class BriefVerbBadInputTests
{
    private const string Good = "La Corée du Nord a expédié 300 conteneurs de munitions à la Russie en septembre, selon Séoul.\n";

    [Fact]
    public void Every_faulty_file_is_told_and_the_rest_is_done()
    {
        using var folder = Case();
        var bad = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["reports/bad/binary.txt"] = [0x7F, (byte)'E', (byte)'L', (byte)'F', .. Enumerable.Range(0, 5000).Select(i => (byte)(i * 7))],
            ["reports/bad/broken.pdf"] = "%PDF-1.7 and no more"u8.ToArray(),
            ["reports/bad/broken.txt"] = [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Good, 20))), 0xC3, (byte)' '],
            ["reports/bad/date.md"] = Encoding.UTF8.GetBytes($"---\ndate: 2023-02-30\n---\nAutre {Good}"),
            ["reports/bad/deep.html"] = Encoding.UTF8.GetBytes($"<html><body>{string.Concat(Enumerable.Repeat("<div>", 100_000))}<p>Page {Good}"),
            ["reports/bad/empty.txt"] = [],
            ["reports/bad/json.jsonl"] = Encoding.UTF8.GetBytes($"{{\"text\":\"Ligne {Good.TrimEnd()}\"}}\n{{\"text\":"),
            ["reports/bad/latin1.txt"] = Encoding.Latin1.GetBytes($"Ailleurs {Good}"),
            ["reports/bad/picture.png"] = [0x89, (byte)'P', (byte)'N', (byte)'G'],
            ["reports/bad/secret.pdf"] = Pdfs.Encrypted(),
        };
        foreach (var (name, bytes) in bad) folder.Write(name, bytes);
        folder.Grow("reports/bad/large.txt", 200_000_000);
        folder.Write("reports/utf16.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes($"Encore {Good}")]);
        folder.Write("reports/twice.txt", Good);

        var result = WaybillProcess.Run("brief", folder.Path, "--quiet", "--json");
        result.Exit.ShouldBe(1);
        result.ErrorLines.Select(line => line.Split(':')[0]).Order(StringComparer.Ordinal).ShouldBe([.. bad.Keys.Append("reports/bad/large.txt").Order(StringComparer.Ordinal)]);
        result.ErrorLines.ShouldContain(line => line.StartsWith("reports/bad/json.jsonl:2: ", StringComparison.Ordinal));
        result.Lines.ShouldNotBeEmpty();
        File.ReadAllText(Path.Combine(folder.Path, "brief.html")).ShouldContain("Encore");

        Directory.Delete(Path.Combine(folder.Path, "reports", "bad"), recursive: true);
        WaybillProcess.Run("brief", folder.Path, "--quiet").Exit.ShouldBe(0, "the faulty files are gone");
    }

    [Fact]
    public void A_folder_without_read_permission_is_told_and_what_is_known_of_it_is_kept()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "permissions are others there");
        using var folder = Case();
        var closed = Path.GetDirectoryName(folder.Write("reports/closed/note.txt", $"Encore {Good}"))!;
        WaybillProcess.RunUnprivileged(folder, "brief", folder.Path, "--quiet").Exit.ShouldBe(0);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(closed, UnixFileMode.None);
        try
        {
            var result = WaybillProcess.RunUnprivileged(folder, "brief", folder.Path, "--quiet");
            result.Exit.ShouldBe(1);
            result.ErrorLines.ShouldHaveSingleItem().ShouldStartWith("reports/closed: cannot be listed");
            File.ReadAllText(Path.Combine(folder.Path, "brief.html")).ShouldContain("Encore");
        }
        finally
        {
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void A_ledger_that_another_process_writes_is_told_and_left_alone()
    {
        using var folder = Case();
        WaybillProcess.Run("brief", folder.Path, "--quiet").Exit.ShouldBe(0);
        folder.Write("reports/later.txt", $"Plus tard, {Good}");
        using (var other = Ledger(folder))
        {
            Run(other, "BEGIN EXCLUSIVE");
            var result = WaybillProcess.Run("brief", folder.Path, "--quiet");
            result.Exit.ShouldBe(1);
            result.ErrorLines.ShouldHaveSingleItem().ShouldStartWith("waybill.db: the ledger is in use by another process");
        }
        WaybillProcess.Run("brief", folder.Path).Error.ShouldContain("1 files taken in, 1 known");
    }

    [Fact]
    public void A_ledger_of_a_newer_schema_is_told_and_left_alone()
    {
        using var folder = Case();
        WaybillProcess.Run("brief", folder.Path, "--quiet").Exit.ShouldBe(0);
        using (var other = Ledger(folder)) Run(other, "UPDATE schema_version SET version = 9999");
        var bytes = File.ReadAllBytes(LedgerPath(folder));
        var result = WaybillProcess.Run("brief", folder.Path, "--quiet");
        result.Exit.ShouldBe(1);
        result.ErrorLines.ShouldHaveSingleItem().ShouldStartWith("waybill.db: the ledger was written by a newer Waybill (schema 9999");
        File.ReadAllBytes(LedgerPath(folder)).ShouldBe(bytes);
    }

    [Fact]
    public void A_ledger_that_holds_what_no_ledger_does_is_told()
    {
        using var folder = Case();
        WaybillProcess.Run("brief", folder.Path, "--quiet").Exit.ShouldBe(0);
        using (var other = Ledger(folder)) Run(other, "UPDATE readings SET json = '{\"document\":'");
        var result = WaybillProcess.Run("brief", folder.Path, "--quiet");
        result.Exit.ShouldBe(1);
        result.ErrorLines.ShouldHaveSingleItem().ShouldStartWith("waybill.db: ");
    }

    [Fact]
    public void A_full_disk_is_told_and_the_next_run_does_the_rest()
    {
        using var folder = Case();
        for (var i = 0; i < 40; i++) folder.Write($"reports/r{i}.txt", string.Concat(Enumerable.Range(0, 200).Select(j => $"{i * j % 977} {Good}")));
        using var disk = new TemporaryFolder();
        // The case on a disk of its own that is too small for its ledger, then one that is not.
        var result = WaybillProcess.Shell(
            $"""
            exec unshare --map-root-user --mount sh -s -- "$@" <<'END'
            mount -t tmpfs -o size=1200k tmpfs '{disk.Path}' || exit 90
            cd '{disk.Path}' && ln -s '{folder.Path}/reports' reports
            "$@"
            status=$?
            mount -t tmpfs -o remount,size=60m tmpfs '{disk.Path}' || exit 90
            "$@" || exit 91
            ls
            exit $status
            END
            """,
            "brief", ".");
        Assert.SkipWhen(OperatingSystem.IsWindows() || result.Exit is 90 or 127 || result.Error.Contains("unshare", StringComparison.Ordinal), "no disk can be mounted here");
        result.Exit.ShouldBe(1);
        result.FaultLines.ShouldHaveSingleItem().ShouldBe("waybill.db: the disk is full: what was committed before is kept, run again when there is room");
        result.Error.ShouldContain("known");
        result.Lines.TakeLast(3).ShouldBe(["brief.html", "reports", "waybill.db"]);
    }

    private static TemporaryFolder Case()
    {
        var folder = new TemporaryFolder();
        folder.Write("reports/note.txt", Good);
        return folder;
    }

    private static string LedgerPath(TemporaryFolder folder) => Path.Combine(folder.Path, "waybill.db");

    private static SqliteConnection Ledger(TemporaryFolder folder)
    {
        var connection = new SqliteConnection($"Data Source={LedgerPath(folder)};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
