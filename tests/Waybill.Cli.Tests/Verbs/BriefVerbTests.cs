using System.Text.Json;

namespace Waybill.Cli.Tests;

public class BriefVerbTests
{
    private const string Report =
        "---\ntitle: Shells\ndate: 2023-10-14\npublisher: The Gazette\nlanguage: en\n---\n"
        + "North Korea delivered 1,000 containers of munitions to Russia in September, the White House said on Friday.\n";

    [Fact]
    public void It_takes_in_prints_and_writes_the_brief_and_says_where()
    {
        using var folder = Case();
        var result = WaybillProcess.Run("brief", folder.Path);
        result.Exit.ShouldBe(0);
        var brief = Path.Combine(folder.Path, "brief.html");
        result.Lines[0].ShouldBe("The containers");
        result.Lines[^1].ShouldBe($"The brief is at {brief}");
        result.Error.ShouldContain("1 files taken in");
        File.ReadAllText(brief).ShouldContain("The containers");
        File.Exists(Path.Combine(folder.Path, "waybill.db")).ShouldBeTrue();
        Directory.GetFiles(folder.Path, "*.part").ShouldBeEmpty();
    }

    [Fact]
    public void A_second_run_does_nothing_new_and_writes_the_same_bytes()
    {
        using var folder = Case();
        var brief = Path.Combine(folder.Path, "brief.html");
        var first = WaybillProcess.Run("brief", folder.Path);
        var bytes = File.ReadAllBytes(brief);
        var second = WaybillProcess.Run("brief", folder.Path);
        second.Exit.ShouldBe(0);
        second.Output.ShouldBe(first.Output);
        second.Error.ShouldContain("0 files taken in, 1 known");
        File.ReadAllBytes(brief).ShouldBe(bytes);
    }

    [Fact]
    public void With_json_it_prints_the_transfers_and_nothing_else()
    {
        using var folder = Case();
        var brief = Path.Combine(folder.Path, "elsewhere.html");
        var result = WaybillProcess.Run("brief", folder.Path, "--json", "-o", brief);
        result.Exit.ShouldBe(0);
        foreach (var line in result.Lines)
        {
            using var transfer = JsonDocument.Parse(line);
            transfer.RootElement.GetProperty("supporting").ValueKind.ShouldBe(JsonValueKind.Array);
        }
        result.Error.ShouldContain($"The brief is at {brief}");
        File.Exists(brief).ShouldBeTrue();
    }

    [Fact]
    public void A_faulty_report_is_told_and_the_rest_is_done()
    {
        using var folder = Case();
        folder.Write("reports/empty.txt", []);
        var result = WaybillProcess.Run("brief", folder.Path, "--quiet");
        result.Exit.ShouldBe(1);
        result.ErrorLines.ShouldHaveSingleItem().ShouldContain("empty.txt");
        File.Exists(Path.Combine(folder.Path, "brief.html")).ShouldBeTrue();
        WaybillProcess.Run("brief", folder.Path, "--quiet").Exit.ShouldBe(1, "the fault is still there");
    }

    [Fact]
    public void A_brief_that_cannot_be_written_is_told_and_the_ledger_kept()
    {
        using var folder = Case();
        var result = WaybillProcess.Run("brief", folder.Path, "-o", Path.Combine(folder.Path, "no", "such", "folder.html"));
        result.Exit.ShouldBe(1);
        result.Error.ShouldContain("the brief cannot be written");
        result.Output.ShouldNotContain("The brief is at");
        WaybillProcess.Run("brief", folder.Path).Error.ShouldContain("0 files taken in, 1 known");
    }

    [Fact]
    public void A_ledger_that_is_none_is_told_and_left_alone()
    {
        using var folder = Case();
        var ledger = folder.Write("waybill.db", "this is no ledger, and whoever wrote it wants it back"u8.ToArray());
        var result = WaybillProcess.Run("brief", folder.Path);
        result.Exit.ShouldBe(1);
        result.Error.ShouldContain("waybill.db");
        File.ReadAllText(ledger).ShouldStartWith("this is no ledger");
    }

    [Fact]
    public void An_empty_case_has_a_brief_too()
    {
        using var folder = new TemporaryFolder();
        var result = WaybillProcess.Run("brief", folder.Path);
        result.Output.ShouldContain("no transfer found");
        File.Exists(Path.Combine(folder.Path, "brief.html")).ShouldBeTrue();
    }

    private static TemporaryFolder Case()
    {
        var folder = new TemporaryFolder();
        folder.Write("case.toml", "title = \"The containers\"\n");
        folder.Write("reports/note.md", Report);
        return folder;
    }
}
