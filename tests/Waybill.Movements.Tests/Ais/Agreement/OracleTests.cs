using System.Text.Json.Nodes;

namespace Waybill.Movements.Tests.Ais.Agreement;

/// <summary>The decoder says what gpsd and libais say; where it differs, a reason stands in <c>exceptions.tsv</c>.</summary>
public class OracleTests(ITestOutputHelper output)
{
    [Theory]
    [Trait("needs", "shared")]
    [InlineData("gpsd-raw", "gpsd/sample.aivdm", "gpsd/sample.aivdm.ju.chk", true, 97)]
    [InlineData("gpsd", "gpsd/sample.aivdm", "gpsd/sample.aivdm.js.chk", false, 97)]
    [InlineData("libais", "libais/typeexamples.nmea", "libais/typeexamples.json", false, 26)]
    [InlineData("libais-tags", "libais/tagblock.nmea", "libais/tagblock.json", false, 4)]
    public void Every_field_agrees(string oracle, string sentences, string expected, bool raw, int objects)
    {
        var bytes = File.ReadAllBytes(SharedFiles.Ais(sentences));
        var theirs = File.ReadLines(SharedFiles.Ais(expected)).Select(line => JsonNode.Parse(line)!.AsObject()).ToList();
        var exceptions = Exceptions.For(oracle);
        var comparison = new OracleComparison(exceptions);
        comparison.Compare(Collector.Read(bytes, raw), Collector.Read(bytes, raw: true), theirs);
        output.WriteLine($"{oracle}: {theirs.Count} objects, {comparison.Compared} fields, {comparison.NotAvailable} not available, {comparison.TooShort} beyond the end, "
            + $"{comparison.Excepted} listed exceptions, {comparison.Wrong.Count} unexplained");
        foreach (var line in comparison.Wrong) output.WriteLine(line);
        comparison.Wrong.ShouldBeEmpty();
        theirs.Count.ShouldBe(objects);
        exceptions.Unused.ShouldBeEmpty();
    }
}
