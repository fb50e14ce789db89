using System.Text.Json;

namespace Waybill.Briefs.Tests;

public class CaseExportTests
{
    public static TheoryData<string> Formats { get; } = [.. CaseExport.Formats];

    [Fact]
    public void The_formats_are_those_of_the_command_line() => CaseExport.Formats.ShouldBe(["csv", "geojson", "ftm", "stix", "jsonl"]);

    [Theory, MemberData(nameof(Formats))]
    public void The_same_ledger_gives_the_same_bytes(string format) =>
        Exported.Text(format, Samples.Full()).ShouldBe(Exported.Text(format, Samples.Full()));

    // JSON Lines are those of the brief, which gives its reasons in the language of the case.
    [Theory, InlineData("csv"), InlineData("geojson"), InlineData("ftm"), InlineData("stix")]
    public void The_language_of_the_case_changes_nothing(string format) =>
        Exported.Text(format, Samples.Full("fr")).ShouldBe(Exported.Text(format, Samples.Full("en")));

    [Theory, MemberData(nameof(Formats))]
    public void A_case_without_transfers_is_no_trouble(string format) =>
        Should.NotThrow(() => Exported.Text(format, new TestCase().Content()));

    [Theory, MemberData(nameof(Formats))]
    public void Hostile_text_stays_text(string format)
    {
        foreach (var row in HostileTextTests.Texts)
        {
            var text = Exported.Text(format, Samples.Hostile(row.Data));
            if (format == "csv") continue; // CsvExporterTests parse it
            foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries)) Should.NotThrow(() => JsonDocument.Parse(line));
        }
    }

    [Fact]
    public void An_unknown_format_is_an_error_of_the_call() =>
        Should.Throw<ArgumentException>(() => new CaseExport(Rendered.Places).Write("xlsx", Samples.Full(), Stream.Null));
}
