using System.Text.Json;

namespace Waybill.Cli.Tests;

public class JudgeVerbTests
{
    private const string Ships = "id,name,listed on,programme\n7,Grey Heron,2022-05-08,Port ban\n";

    private static string Case(TemporaryFolder folder, string list = Ships)
    {
        folder.Write("case/reports/one.txt", "North Korea shipped artillery ammunition to Russia aboard the Russian ship Grey Heron in September 2023, the White House said.\n");
        folder.Write("case/lists/ships-2022.csv", list);
        return Path.Combine(folder.Path, "case");
    }

    [Fact]
    public void A_judgement_survives_the_next_run_and_stands_beside_the_hit_until_it_is_withdrawn()
    {
        using var folder = new TemporaryFolder();
        var @case = Case(folder);
        var hit = Hit(@case);
        hit.GetProperty("stands").GetBoolean().ShouldBeTrue();
        hit.GetProperty("listed_then").GetString().ShouldBe("listed");
        var id = hit.GetProperty("hit").GetString()!;

        var judged = WaybillProcess.Run("judge", @case, id, "different", "--by", "A. Reader", "--note", "built in 2019");
        judged.Exit.ShouldBe(0);
        judged.Output.ShouldContain($"{id} different");

        folder.Write("case/lists/ships-2023.csv", Ships);
        hit = Hit(@case);
        hit.GetProperty("date").GetString().ShouldBe("2023");
        hit.GetProperty("stands").GetBoolean().ShouldBeFalse();
        (hit.GetProperty("judgement").GetProperty("verdict").GetString(), hit.GetProperty("judgement").GetProperty("by").GetString()).ShouldBe(("different", "A. Reader"));
        var page = File.ReadAllText(Path.Combine(@case, "brief.html"));
        page.ShouldContain("Judged to be another");
        page.ShouldContain("built in 2019");
        WaybillProcess.Run("judge", @case).Output.ShouldContain("judged different by A. Reader");

        WaybillProcess.Run("judge", @case, id, "withdrawn", "--by", "B. Reader").Exit.ShouldBe(0);
        Hit(@case).GetProperty("judgement").ValueKind.ShouldBe(JsonValueKind.Null);
        var history = WaybillProcess.Run("judge", @case, "--json", "--quiet").Lines;
        history.Length.ShouldBe(2);
        history[1].ShouldContain("\"verdict\":\"withdrawn\",\"by\":\"B. Reader\"");
    }

    [Fact]
    public void A_second_run_finds_the_same_and_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        var @case = Case(folder);
        var first = WaybillProcess.Run("brief", @case, "--json", "--quiet");
        var ledger = File.ReadAllBytes(Path.Combine(@case, "waybill.db"));
        WaybillProcess.Run("brief", @case, "--json", "--quiet").Output.ShouldBe(first.Output);
        File.ReadAllBytes(Path.Combine(@case, "waybill.db")).ShouldBe(ledger);
    }

    [Fact]
    public void The_table_of_a_case_tells_hits_and_the_lists_searched()
    {
        using var folder = new TemporaryFolder();
        var output = WaybillProcess.Run("brief", Case(folder)).Output;
        output.ShouldContain("= Grey Heron, ships of 2022, record 7 (line 2)");
        output.ShouldContain("in ships of 2022");
    }

    [Theory]
    [InlineData("H12345678", "different", "--by", "A", "no such hit")]
    [InlineData("H12345678", "withdrawn", "--by", "A", "no judgement to withdraw")]
    [InlineData("H12345678", "perhaps", "--by", "A", "is no verdict")]
    [InlineData("H12345678", "different", "--note", "A", "--by is missing")]
    public void Wrong_calls_are_told(string hit, string verdict, string option, string value, string told)
    {
        using var folder = new TemporaryFolder();
        var @case = Case(folder);
        WaybillProcess.Run("brief", @case, "--quiet");
        var result = WaybillProcess.Run("judge", @case, hit, verdict, option, value);
        result.Exit.ShouldBe(2);
        result.Error.ShouldContain(told);
    }

    [Fact]
    public void A_case_that_was_never_taken_in_cannot_be_judged()
    {
        using var folder = new TemporaryFolder();
        WaybillProcess.Run("judge", Case(folder)).Exit.ShouldBe(2);
    }

    private static JsonElement Hit(string @case)
    {
        var result = WaybillProcess.Run("brief", @case, "--json", "--quiet");
        result.Error.ShouldBeEmpty();
        return JsonDocument.Parse(result.Lines[0]).RootElement.GetProperty("screening")[0].GetProperty("hits")[0];
    }
}
