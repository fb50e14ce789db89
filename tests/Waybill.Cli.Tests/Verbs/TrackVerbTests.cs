using System.Globalization;
using System.Text;
using Waybill.Model;

namespace Waybill.Cli.Tests.Verbs;

public class TrackVerbTests
{
    /// <summary>Heard off Rajin for two hours, then not for ten, then again.</summary>
    private static string Positions()
    {
        var text = new StringBuilder("MMSI,BaseDateTime,LAT,LON,SOG,VesselName\n");
        foreach (var minute in Enumerable.Range(0, 12).Select(i => i * 10).Concat(Enumerable.Range(0, 12).Select(i => 720 + i * 10)))
            text.Append(CultureInfo.InvariantCulture, $"299000001,{new DateTime(2023, 9, 7).AddMinutes(minute):s},42.2333,130.3000,0.0,ALPHA\n");
        return text.ToString();
    }

    [Fact]
    public void Events_come_as_JSON_lines_with_the_lines_they_rest_on()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("positions.csv", Positions());
        var result = WaybillProcess.Run("track", "--json", file);
        result.Exit.ShouldBe(0, result.Error);
        var events = result.Lines.Select(MovementJson.Read).ToList();
        events.Select(e => e.Kind).ShouldBe([MovementKind.Visit, MovementKind.Gap], ignoreOrder: true);
        var gap = events.Single(e => e.Kind == MovementKind.Gap);
        gap.Vessels[0].Name.ShouldBe("ALPHA");
        var evidence = gap.Evidence.ShouldHaveSingleItem();
        evidence.Lines.ShouldBe([13, 14]);
        evidence.Capture.ShouldBe(Sha256.Of(File.ReadAllBytes(file)));
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("positions.csv", Positions());
        var first = WaybillProcess.Run("track", "--json", "--quiet", file);
        first.Lines.Length.ShouldBe(2);
        WaybillProcess.Run("track", "--json", "--quiet", file).Output.ShouldBe(first.Output);
        WaybillProcess.RunWith(File.ReadAllBytes(file), "track", "--json", "--quiet", "-").Output.ShouldBe(first.Output);
    }

    [Fact]
    public void Ports_detections_and_sightings_are_taken_in()
    {
        using var folder = new TemporaryFolder();
        var result = WaybillProcess.Run(
            "track", "--json", folder.Write("positions.csv", Positions()),
            "--ports", folder.Write("mine.tsv", "My pier\tPRK\tnaval-pier\t42.2333\t130.3\t5\n"),
            "--detections", folder.Write("detections.csv", "id,time,lat,lon,length\nd1,2023-09-08T00:00:00Z,42.5,131.5,115\n"),
            "--sightings", folder.Write("sightings.csv", "date,ship,place\n2023-09-08,BRAVO,Rajin\n"));
        result.Exit.ShouldBe(0, result.Error);
        var events = result.Lines.Select(MovementJson.Read).ToList();
        events.Single(e => e.Kind == MovementKind.Visit).Place!.Name.ShouldBe("My pier");
        events.Single(e => e.Kind == MovementKind.DarkDetection).Figures.Single(f => f.Name == "length_m").Value.ShouldBe(115);
    }

    [Fact]
    public void A_table_is_for_people() => WaybillProcess.RunWith(Encoding.UTF8.GetBytes(Positions()), "track", "-").Output.ShouldContain("Rajin");

    [Fact]
    public void A_faulty_row_is_named_and_the_rest_counts()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("positions.csv", Positions() + "299000001,yesterday,42,130,0,ALPHA\n");
        var ports = folder.Write("mine.tsv", "Nowhere\tPRK\tport\t95\t130\n");
        var result = WaybillProcess.Run("track", "--json", file, "--ports", ports);
        result.Exit.ShouldBe(1);
        result.Lines.Length.ShouldBe(2);
        result.FaultLines.ShouldContain(line => line.StartsWith($"{file}:26:", StringComparison.Ordinal));
        result.FaultLines.ShouldContain(line => line.StartsWith($"{ports}:1:", StringComparison.Ordinal));
    }

    [Fact]
    public void Positions_that_do_not_fit_into_memory_go_to_the_folder_named()
    {
        using var folder = new TemporaryFolder();
        var positions = new StringBuilder("mmsi,time,lat,lon\n");
        for (var i = 0; i < 60_000; i++) positions.Append(CultureInfo.InvariantCulture, $"{299000001 + i % 20},{new DateTime(2023, 9, 7).AddSeconds(i * 30):s},{42 + i % 20 * 0.1},{131 + i * 1e-5}\n");
        var file = folder.Write("positions.csv", positions.ToString());
        var result = WaybillProcess.Run("track", "--json", "--memory", "1", "--temp", Path.Combine(folder.Path, "temporary"), file);
        result.Exit.ShouldBe(0, result.Error);
        result.Output.ShouldBe(WaybillProcess.Run("track", "--json", file).Output);
        Directory.GetFileSystemEntries(Path.Combine(folder.Path, "temporary")).ShouldBeEmpty();

        var full = WaybillProcess.Run("track", "--json", "--memory", "1", "--temp", file, file);
        full.Exit.ShouldBe(1);
        full.Output.ShouldBeEmpty();
        full.FaultLines.ShouldHaveSingleItem().ShouldStartWith($"{file}: the temporary file for positions that do not fit into memory cannot be written or read");
        WaybillProcess.Run("track", "--memory", "0", file).Exit.ShouldBe(2);
    }

    [Fact]
    public void A_flag_that_the_digits_do_not_show_is_a_finding_unless_a_former_one_does()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("positions.csv", Positions().Replace("VesselName", "VesselName,IMO", StringComparison.Ordinal).Replace("ALPHA", "ALPHA,9179842", StringComparison.Ordinal).Replace("299000001", "351000001", StringComparison.Ordinal));
        int Mismatches(string ships) => WaybillProcess.Run("track", "--json", file, "--ships", folder.Write("ships.csv", ships)).Lines.Select(MovementJson.Read).Count(e => e.Finding == "mid-flag-mismatch");
        Mismatches("imo,flag\n9179842,RUS\n").ShouldBe(1);
        Mismatches("imo,flag,former_flags\n9179842,RUS,PAN\n").ShouldBe(0);
    }

    [Fact]
    public void A_file_that_is_not_there_is_wrong_usage() => WaybillProcess.Run("track", "no-such-file.csv").Exit.ShouldBe(2);
}
