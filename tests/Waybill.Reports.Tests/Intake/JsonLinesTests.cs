using System.Text;

namespace Waybill.Reports.Tests;

public sealed class JsonLinesTests
{
    [Fact]
    public void Every_key_is_read()
    {
        var line = """{"document":"a-1","text":"Body.\nMore “é”.","title":"T","published":"2023-10","publisher":{"id":1,"name":"P"},"language":"fr","url":"https://example.org/a","transfers":[{"x":[1]}]}""";
        var document = Take.Clean(line, "in/file.jsonl");
        document.Name.ShouldBe("a-1");
        document.Text.ShouldBe("Body.\nMore “é”.");
        document.Title.ShouldBe("T");
        document.Published.ToString().ShouldBe("2023-10");
        document.Publisher.ShouldBe("P");
        document.Language.ShouldBe("fr");
        document.Url.ShouldBe("https://example.org/a");
        document.Sha256.ShouldBe(Waybill.Model.Sha256.Of(Encoding.UTF8.GetBytes(line)));
    }

    [Fact]
    public void Any_key_but_the_text_may_be_absent_or_null()
    {
        var documents = Take.All("{\"text\":\"a\"}\r\n\n{\"text\":\"b\",\"published\":null,\"publisher\":\"P\",\"document\":null}", "d/reports.jsonl");
        documents.ShouldAllBe(d => d.Faults.Count == 0);
        documents.Select(d => d.Document!.Name).ShouldBe(["reports:1", "reports:3"]);
        documents[1].Document!.Publisher.ShouldBe("P");
    }

    [Theory]
    [InlineData("{\"text\":\"a\"", "is no JSON")]
    [InlineData("{\"text\":\"a\"} x", "is no JSON")]
    [InlineData("not json", "is no JSON")]
    [InlineData("[1,2]", "is no JSON object")]
    [InlineData("{\"title\":\"a\"}", "has no text")]
    [InlineData("{\"text\":null}", "has no text")]
    [InlineData("{\"text\":{\"a\":1}}", "text that is no string")]
    [InlineData("{\"text\":\"  \"}", "holds no text")]
    public void A_bad_line_is_told_with_its_number_and_the_rest_is_read(string bad, string said)
    {
        var results = Take.All($"{{\"text\":\"a\"}}\n{bad}\n{{\"text\":\"c\"}}\n", "r.jsonl");
        results.Length.ShouldBe(3);
        results[1].Document.ShouldBeNull();
        Take.OnlyFault(results[1]).ShouldStartWith("r.jsonl:2: ");
        Take.OnlyFault(results[1]).ShouldContain(said);
        results[2].Document!.Text.ShouldBe("c");
    }

    [Fact]
    public void Nesting_that_is_too_deep_is_a_fault()
    {
        var deep = "{\"text\":\"a\",\"x\":" + new string('[', 100_000) + new string(']', 100_000) + "}";
        Take.One(deep, "r.jsonl").Document.ShouldBeNull();
    }

    [Theory]
    [InlineData("2023-02-30")]
    [InlineData("2023-13")]
    [InlineData("0001-01-01")]
    [InlineData("yesterday")]
    public void A_date_that_does_not_exist_is_a_fault_and_unknown(string date)
    {
        var result = Take.One($"{{\"text\":\"a\",\"published\":\"{date}\"}}", "r.jsonl");
        result.Document!.Published.ShouldBeNull();
        Take.OnlyFault(result).ShouldContain(date);
    }

    [Theory]
    [InlineData("\"2023-10-14T23:30:00-05:00\"", "2023-10-14")]
    [InlineData("2023", "2023")]
    public void A_date_may_be_a_moment_or_a_year(string given, string read) =>
        Take.Clean($"{{\"text\":\"a\",\"published\":{given}}}", "r.jsonl").Published.ToString().ShouldBe(read);

    [Fact]
    public void Documents_of_one_name_are_told_and_kept()
    {
        var results = Take.All("{\"document\":\"d\",\"text\":\"a\"}\n{\"document\":\"d\",\"text\":\"b\"}", "r.jsonl");
        results.Select(r => r.Document!.Text).ShouldBe(["a", "b"]);
        results[0].Faults.ShouldBeEmpty();
        Take.OnlyFault(results[1]).ShouldBe("r.jsonl:2: the document name 'd' occurs more than once: all are kept");
    }

    [Fact]
    public void Broken_characters_are_replaced_and_told()
    {
        var half = Take.One("{\"text\":\"a\\ud83d\\n\\u00e9\\ud83d\\ude00\"}", "r.jsonl");
        half.Document!.Text.ShouldBe("a\uFFFD\né😀");
        half.Faults.Count.ShouldBe(1);

        var broken = Take.One([.. "{\"text\":\"a"u8, 0xE9, .. "b\"}"u8], "r.jsonl");
        broken.Document!.Text.ShouldBe("a\uFFFDb");
        broken.Faults.Count.ShouldBe(1);
    }

    [Fact]
    public void A_line_that_is_too_long_is_passed_over()
    {
        var options = new IntakeOptions { MaxLineBytes = 100_000 };
        var text = "{\"text\":\"a\"}\n{\"text\":\"" + new string('x', 300_000) + "\"}\n{\"text\":\"c\"}\n{\"text\":\"" + new string('y', 90_000) + "\"}";
        var results = Take.All(text, "r.jsonl", options);
        results.Length.ShouldBe(4);
        Take.OnlyFault(results[1]).ShouldBe("r.jsonl:2: is longer than 100000 bytes: the line is passed over");
        results[2].Document!.Name.ShouldBe("r:3");
        results[3].Document!.Text.Length.ShouldBe(90_000);
    }

    [Theory]
    [InlineData(1200, true)]
    [InlineData(1201, true)]
    [InlineData(1200, false)]
    public void Utf16_is_read_as_such(int codePage, bool mark)
    {
        var encoding = Encoding.GetEncoding(codePage);
        byte[] bytes = [.. mark ? encoding.Preamble : [], .. encoding.GetBytes("{\"text\":\"é\"}\n{\"text\":\"b\"}\n")];
        var results = ReportIntake.Read(bytes, "r.jsonl").ToArray();
        results.Select(r => r.Document!.Text).ShouldBe(["é", "b"]);
        results.ShouldAllBe(r => r.Faults.Count == 0);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_line() =>
        Take.Clean("\uFEFF{\"text\":\"a\"}", "r.jsonl").Text.ShouldBe("a");

    [Fact]
    public void An_empty_file_and_a_binary_one_are_told()
    {
        Take.OnlyFault(Take.One("", "r.jsonl")).ShouldBe("r.jsonl: is empty: not read");
        Take.OnlyFault(Take.One(Enumerable.Range(0, 9999).Select(i => (byte)(i * 7)).ToArray(), "r.jsonl")).ShouldContain("binary");
    }

    [Fact]
    public void Lines_cut_apart_and_parsed_give_what_the_file_gives()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 5000).Select(i => $"{{\"document\":\"d{i}\",\"text\":\"{new string('t', i % 700)}x\"}}\n")));
        var lines = JsonLines.ReadLines(new MemoryStream(bytes)).ToArray();
        lines.Select(l => l.Number).ShouldBe(Enumerable.Range(1, 5000));
        var parsed = lines.AsParallel().AsOrdered().Select(l => JsonLines.Parse(l, "r.jsonl").Document);
        parsed.ShouldBe(ReportIntake.Read(bytes, "r.jsonl").Select(r => r.Document));
    }

    [Fact]
    public void A_stream_that_breaks_is_told_and_what_came_before_is_kept()
    {
        var results = ReportIntake.Read(new BreakingStream("{\"text\":\"a\"}\n{\"te"u8.ToArray()), "r.jsonl").ToArray();
        results.Length.ShouldBe(2);
        results[0].Document!.Text.ShouldBe("a");
        results[1].Faults.ShouldHaveSingleItem().Message.ShouldContain("the disk is gone");
    }
}
