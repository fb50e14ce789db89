using System.Text.Json;

namespace Waybill.Cli.Tests;

public class ExportVerbTests
{
    private const string Report =
        "---\ntitle: Shells\ndate: 2023-10-14\npublisher: The Gazette\nlanguage: en\n---\n"
        + "North Korea delivered 1,000 containers of munitions to Russia in September, the White House said on Friday.\n";

    [Theory, InlineData("csv"), InlineData("geojson"), InlineData("ftm"), InlineData("stix"), InlineData("jsonl")]
    public void Each_format_goes_to_standard_output_and_to_a_file_with_the_same_bytes(string format)
    {
        using var folder = Case();
        var file = Path.Combine(folder.Path, "out." + format);
        var printed = WaybillProcess.Run("export", folder.Path, "--format", format);
        var written = WaybillProcess.Run("export", folder.Path, "--format", format, "-o", file);
        printed.Exit.ShouldBe(0);
        written.Exit.ShouldBe(0);
        written.Output.ShouldBeEmpty();
        written.Error.ShouldContain(file);
        printed.Output.ShouldNotBeEmpty();
        File.ReadAllText(file).ShouldBe(printed.Output);
        Directory.GetFiles(folder.Path, "*.part").ShouldBeEmpty();
    }

    [Fact]
    public void With_json_and_no_format_it_prints_what_the_brief_prints()
    {
        using var folder = Case();
        var result = WaybillProcess.Run("export", folder.Path, "--json");
        result.Exit.ShouldBe(0);
        result.Output.ShouldBe(WaybillProcess.Run("brief", folder.Path, "--json").Output);
        foreach (var line in result.Lines) JsonDocument.Parse(line).Dispose();
    }

    [Fact]
    public void A_folder_without_a_ledger_is_told_and_gets_none()
    {
        using var folder = new TemporaryFolder();
        folder.Write("reports/a.txt", Report);
        var result = WaybillProcess.Run("export", folder.Path, "--format", "csv");
        result.Exit.ShouldBe(2);
        result.Error.ShouldContain("waybill brief makes one");
        File.Exists(Path.Combine(folder.Path, "waybill.db")).ShouldBeFalse();
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_told()
    {
        using var folder = Case();
        var result = WaybillProcess.Run("export", folder.Path, "--format", "csv", "-o", Path.Combine(folder.Path, "no", "such", "folder.csv"));
        result.Exit.ShouldBe(1);
        result.Error.ShouldContain("the export cannot be written");
    }

    private static TemporaryFolder Case()
    {
        var folder = new TemporaryFolder();
        folder.Write("reports/a.txt", Report);
        WaybillProcess.Run("brief", folder.Path, "--quiet").Exit.ShouldBe(0);
        return folder;
    }
}
