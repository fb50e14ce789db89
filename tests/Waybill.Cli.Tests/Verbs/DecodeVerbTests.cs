using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Waybill.Cli.Tests.Verbs;

public class DecodeVerbTests
{
    private const string Sentence = "!AIVDM,1,1,,B,13aIkM@P00PJ@qPNL=e@0?wJ28JO,0*65";

    [Fact]
    public void Messages_come_as_JSON_lines()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("log.nmea", Sentence + "\r\n" + Sentence + "\r\n");
        var result = WaybillProcess.Run("decode", "--json", file);
        result.Exit.ShouldBe(0);
        result.Lines.Length.ShouldBe(2);
        var message = JsonDocument.Parse(result.Lines[1]).RootElement;
        message.GetProperty("mmsi").GetInt32().ShouldBe(244740981);
        message.GetProperty("lat").GetDouble().ShouldBe(53.199235, 1e-7);
        message.GetProperty("heading").ValueKind.ShouldBe(JsonValueKind.Null);
        message.GetProperty("file").GetString().ShouldBe(file);
        message.GetProperty("line").GetInt32().ShouldBe(2);
    }

    [Fact]
    public void Integers_come_as_sent_on_demand()
    {
        var result = WaybillProcess.RunWith(Encoding.ASCII.GetBytes(Sentence), "decode", "--raw", "-");
        result.Exit.ShouldBe(0);
        JsonDocument.Parse(result.Lines.ShouldHaveSingleItem()).RootElement.GetProperty("heading").GetInt32().ShouldBe(511);
    }

    [Fact]
    public void Messages_come_as_CSV()
    {
        var result = WaybillProcess.RunWith(Encoding.ASCII.GetBytes("\\s:a b,c:1120959341\\" + Sentence), "decode", "--csv", "-");
        result.Exit.ShouldBe(0);
        result.Lines[0].ShouldStartWith("file,line,received,station,channel,type,repeat,mmsi,lat,lon,");
        result.Lines[1].ShouldStartWith("-,1,2005-07-10T01:35:41Z,a b,B,1,0,244740981,53.1992350,5.7374667,true,0.0,0.0,,,0,45,");
        result.Lines[1].Split(',').Length.ShouldBe(result.Lines[0].Split(',').Length);
    }

    [Fact]
    public void Folders_and_packed_files_are_gone_through()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/one.nmea", Sentence + "\n");
        folder.Write("a/readme.md", Sentence + "\n");
        using (var packed = new GZipStream(File.Create(Path.Combine(folder.Path, "a", "two.log.gz")), CompressionLevel.Fastest)) packed.Write(Encoding.ASCII.GetBytes(Sentence + "\n"));
        WaybillProcess.Run("decode", folder.Path).Lines.Length.ShouldBe(2);
    }

    [Fact]
    public void Faulty_lines_are_named_and_the_rest_is_decoded()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("log.nmea", Sentence + "\n" + Sentence.Replace("*65", "*64") + "\n" + Sentence + "\n");
        var result = WaybillProcess.Run("decode", "--quiet", file);
        result.Exit.ShouldBe(1);
        result.Lines.Length.ShouldBe(2);
        result.ErrorLines.ShouldHaveSingleItem().ShouldBe($"{file}:2: wrong checksum, sentence skipped");
    }

    [Fact]
    public void Thousands_of_faults_do_not_drown_the_terminal()
    {
        var result = WaybillProcess.RunWith(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(Sentence.Replace("*65", "*64") + "\n", 5000))), "decode", "--quiet", "-");
        result.Exit.ShouldBe(1);
        result.ErrorLines.Length.ShouldBe(101);
        result.ErrorLines[^1].ShouldContain("5,000 times");
    }

    [Fact]
    public void A_broken_archive_is_a_fault()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("log.nmea.gz", "this is no gzip");
        var result = WaybillProcess.Run("decode", "--quiet", file);
        result.Exit.ShouldBe(1);
        result.ErrorLines.ShouldHaveSingleItem().ShouldStartWith($"{file}: ");
    }

    [Fact]
    public void Two_forms_at_once_are_wrong_usage() => WaybillProcess.Run("decode", "--csv", "--json", "-").Exit.ShouldBe(2);
}
