using System.Text.Json;

namespace Waybill.Cli.Tests;

public class ReadVerbTests
{
    private const string Report = "North Korea has shipped 1,000 containers of munitions to Russia, the White House said.\n";

    [Fact]
    public void A_file_is_one_line_of_json()
    {
        using var folder = new TemporaryFolder();
        var result = WaybillProcess.Run("read", folder.Write("note.txt", Report), "--json", "--published", "2023-10-14", "--publisher", "The Gazette", "--language", "en");
        result.Exit.ShouldBe(0);
        result.FaultLines.ShouldBeEmpty();
        result.Error.ShouldNotContain("transfers found", customMessage: "one document needs no count");
        using var reading = JsonDocument.Parse(result.Lines.ShouldHaveSingleItem());
        var root = reading.RootElement;
        root.GetProperty("document").GetString().ShouldBe("note");
        root.GetProperty("published").GetString().ShouldBe("2023-10-14");
        root.GetProperty("publisher").GetProperty("name").GetString().ShouldBe("The Gazette");
        root.GetProperty("language").GetString().ShouldBe("en");
        root.GetProperty("text").GetString()!.ShouldContain("1,000 containers");
        root.GetProperty("sha256").GetString()!.Length.ShouldBe(64);
    }

    [Fact]
    public void Without_json_it_is_a_table_for_a_reader()
    {
        using var folder = new TemporaryFolder();
        var result = WaybillProcess.Run("read", folder.Write("note.txt", string.Concat(Enumerable.Repeat(Report, 5)) + "\u001b[31m"), "--published", "2023-10-14");
        result.Exit.ShouldBe(0);
        result.Output.ShouldContain("note · 2023-10-14");
        result.Output.ShouldNotContain("\u001b");
    }

    [Fact]
    public void A_folder_is_gone_through_to_the_bottom_in_the_order_of_the_names()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "c.md", "a/z.txt", "b.txt", "a/y.txt", "picture.png", "B.txt" }) folder.Write(name, Report);
        var result = WaybillProcess.Run("read", folder.Path, "--json", "--quiet");
        Documents(result).ShouldBe(["B", "y", "z", "b", "c"]);
        result.Exit.ShouldBe(0);
        result.Error.ShouldBeEmpty();
    }

    [Fact]
    public void Lines_keep_their_order_and_a_broken_one_is_told_with_its_number()
    {
        using var folder = new TemporaryFolder();
        var lines = Enumerable.Range(1, 500).Select(i => i == 250 ? "{\"text\":" : $$"""{"document":"d{{i}}","text":"{{string.Concat(Enumerable.Repeat("Nothing was sent. ", i % 7 * 40))}}x"}""");
        var path = folder.Write("many.jsonl", string.Join('\n', lines));
        var result = WaybillProcess.Run("read", path, "--json");
        result.Exit.ShouldBe(1);
        Documents(result).ShouldBe(Enumerable.Range(1, 500).Where(i => i != 250).Select(i => $"d{i}"));
        result.FaultLines.ShouldHaveSingleItem().ShouldStartWith($"{path}:250: ");
        result.ErrorLines[^1].ShouldBe("waybill: 499 documents read, 0 transfers found");
    }

    [Fact]
    public void A_pipe_is_read()
    {
        var text = WaybillProcess.RunWith(System.Text.Encoding.UTF8.GetBytes(Report), "read", "-", "--json");
        text.Exit.ShouldBe(0);
        text.Lines.ShouldHaveSingleItem().ShouldContain("1,000 containers");

        var lines = WaybillProcess.RunWith("{\"document\":\"a\",\"text\":\"x\"}\n{\"document\":\"b\",\"text\":\"y\"}\n"u8.ToArray(), "read", "-", "--json", "--quiet");
        Documents(lines).ShouldBe(["a", "b"]);
        lines.Error.ShouldBeEmpty();
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        var path = Path.Combine(Repository.Root, "eval", "dev");
        var first = WaybillProcess.Run("read", path, "--json");
        first.Lines.Length.ShouldBeGreaterThan(30);
        WaybillProcess.Run("read", path, "--json").Output.ShouldBe(first.Output);
    }

    [Fact]
    public void An_interrupt_ends_it_and_keeps_what_was_done()
    {
        WaybillProcess.SkipWithoutInterrupts();
        using var process = WaybillProcess.Start(["read", "-", "--json"]);
        // More than is looked at to tell the kind of input, then silence.
        for (var i = 0; i < 40; i++) process.StandardInput.WriteLine($$"""{"document":"d{{i}}","text":"{{new string('x', 200)}}"}""");
        process.StandardInput.Flush();
        process.StandardOutput.ReadLine().ShouldNotBeNull().ShouldContain("\"d0\"");
        WaybillProcess.Interrupt(process);
    }

    private static IEnumerable<string> Documents(ProcessResult result) => result.Lines.Select(line =>
    {
        using var reading = JsonDocument.Parse(line);
        return reading.RootElement.GetProperty("document").GetString()!;
    });
}
