using System.Text.Json;

namespace Waybill.Cli.Tests;

public class ScoreVerbTests
{
    private static readonly string Gold = Path.Combine(Repository.Root, "eval", "dev", "fr.jsonl");

    [Fact]
    public void Gold_against_itself_is_perfect()
    {
        var result = WaybillProcess.Run("score", Gold, Gold, "--json");
        result.Exit.ShouldBe(0);
        using var report = JsonDocument.Parse(result.Lines.ShouldHaveSingleItem());
        report.RootElement.GetProperty("claims").GetProperty("f1").GetDouble().ShouldBe(1);
        report.RootElement.GetProperty("bad_spans").GetInt32().ShouldBe(0);
        report.RootElement.GetProperty("bad_quotes").GetInt32().ShouldBe(0);
    }

    [Fact]
    public void Without_what_was_produced_the_texts_are_read_anew()
    {
        using var folder = new TemporaryFolder();
        var made = folder.Write("made.jsonl", WaybillProcess.Run("read", Gold, "--json").Output);
        var anew = WaybillProcess.Run("score", Gold, "--json", "--quiet");
        anew.Exit.ShouldBe(0);
        anew.Output.ShouldBe(WaybillProcess.Run("score", Gold, made, "--json").Output);
    }

    [Fact]
    public void Errors_come_first_one_a_line()
    {
        using var folder = new TemporaryFolder();
        var first = File.ReadLines(Gold).First();
        var gold = folder.Write("gold.jsonl", first);
        var made = folder.Write("made.jsonl", first.Replace("\"stage\": \"delivered\"", "\"stage\": \"planned\"", StringComparison.Ordinal));
        made.ShouldNotBe(gold);
        var result = WaybillProcess.Run("score", gold, made, "--errors");
        result.Exit.ShouldBe(0);
        result.Lines[0].ShouldBe("SLOT     fr-001 stage: gold \"delivered\" made \"planned\"");
        result.Output.ShouldContain("precision");
        var json = WaybillProcess.Run("score", gold, made, "--errors", "--json");
        using var error = JsonDocument.Parse(json.Lines[0]);
        error.RootElement.GetProperty("slot").GetString().ShouldBe("stage");
        error.RootElement.GetProperty("produced").GetProperty("stage").GetString().ShouldBe("planned");
    }

    [Fact]
    public void A_line_that_is_no_reading_is_told()
    {
        using var folder = new TemporaryFolder();
        var made = folder.Write("made.jsonl", "rubbish\n");
        var result = WaybillProcess.Run("score", Gold, made, "--json");
        result.Exit.ShouldBe(1);
        result.FaultLines.ShouldHaveSingleItem().ShouldStartWith($"{made}:1: ");
        using var report = JsonDocument.Parse(result.Lines.ShouldHaveSingleItem());
        report.RootElement.GetProperty("missing").GetArrayLength().ShouldBe(18);
    }
}
