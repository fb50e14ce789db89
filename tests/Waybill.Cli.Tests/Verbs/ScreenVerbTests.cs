using System.Text.Json;

namespace Waybill.Cli.Tests;

public class ScreenVerbTests
{
    private const string Ships = "id,name,imo,mmsi,flag,owner,listed on,programme\n1,Grey Heron,9187629,572469210,Togo,Heron Marine,2019-01-02,Port ban\n2,Zu Bong 6,,,,,2017-10-03,Port ban\n";

    [Fact]
    public void A_name_and_a_number_are_found_and_explained()
    {
        using var folder = new TemporaryFolder();
        var list = folder.Write("ships-2021-03.csv", Ships);
        var result = WaybillProcess.Run("screen", "M/V Grey Heron", "IMO 9187629", "Nobody Anywhere", "--list", list, "--json", "--quiet");
        result.Exit.ShouldBe(0);
        result.Error.ShouldBeEmpty();
        result.Lines.Length.ShouldBe(3);
        using var byNumber = JsonDocument.Parse(result.Lines[1]);
        var hit = byNumber.RootElement.GetProperty("results")[0];
        hit.GetProperty("caption").GetString().ShouldBe("Grey Heron");
        hit.GetProperty("match").GetBoolean().ShouldBeTrue();
        hit.GetProperty("explanations").GetProperty("imo").GetProperty("line").GetInt32().ShouldBe(2);
        using var nobody = JsonDocument.Parse(result.Lines[2]);
        nobody.RootElement.GetProperty("clear").GetBoolean().ShouldBeTrue();
        nobody.RootElement.GetProperty("searched")[0].GetProperty("date").GetString().ShouldBe("2021-03");
    }

    [Fact]
    public void Without_json_the_reasons_and_the_lists_are_told()
    {
        using var folder = new TemporaryFolder();
        var list = folder.Write("ships-2021-03.csv", Ships);
        var result = WaybillProcess.Run("screen", "Grey Heron", "--list", list, "--as-of", "2018-05-01");
        result.Output.ShouldContain("agrees: name Grey Heron = Grey Heron");
        result.Output.ShouldContain("designated, but only later");
        result.Output.ShouldContain("searched: ships of 2021-03 (by its file's name)");
    }

    [Fact]
    public void Entities_come_from_a_file_or_a_pipe_and_broken_lines_are_told()
    {
        using var folder = new TemporaryFolder();
        var list = folder.Write("ships.csv", Ships);
        var lines = "{\"id\":\"a\",\"schema\":\"Vessel\",\"properties\":{\"name\":[\"Grey Heron\"],\"imoNumber\":[\"9187629\"]}}\n{\"schema\":\n{\"id\":\"c\"}\nZu Bong 5\n";
        var piped = WaybillProcess.RunWith(System.Text.Encoding.UTF8.GetBytes(lines), "screen", "-", "--list", list, "--json");
        piped.Exit.ShouldBe(1);
        piped.Lines.Length.ShouldBe(2);
        piped.ErrorLines.Count(line => line.StartsWith("standard input:", StringComparison.Ordinal)).ShouldBe(2);
        piped.Lines[1].ShouldContain("\"clear\":true");
        var filed = WaybillProcess.Run("screen", folder.Write("queries.jsonl", lines), "--list", list, "--json");
        filed.Output.ShouldBe(piped.Output);
    }

    [Fact]
    public void Since_tells_what_changed_and_screens_only_that()
    {
        using var folder = new TemporaryFolder();
        var old = folder.Write("ships-2020.csv", Ships);
        var @new = folder.Write("ships-2021.csv", Ships.Replace("Togo", "Palau", StringComparison.Ordinal));
        var delta = WaybillProcess.Run("screen", "--list", @new, "--since", old, "--json", "--quiet");
        using var change = JsonDocument.Parse(delta.Lines.ShouldHaveSingleItem());
        change.RootElement.GetProperty("change").GetString().ShouldBe("changed");
        change.RootElement.GetProperty("added")[0].GetProperty("value").GetString().ShouldBe("PLW");
        var screened = WaybillProcess.Run("screen", "Grey Heron", "Zu Bong 6", "--list", @new, "--since", old, "--json", "--quiet");
        screened.Lines[1].ShouldContain("\"clear\":false");
        screened.Lines[2].ShouldContain("\"clear\":true");
    }

    [Fact]
    public void The_parties_and_carriers_of_a_case_are_screened_for_the_day_of_their_transfer()
    {
        using var folder = new TemporaryFolder();
        var sample = Path.Combine(Repository.Root, "samples", "rajin-dunai");
        foreach (var file in Directory.GetFiles(sample, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".md" or ".txt" or ".toml" or ".html"))
            folder.Write(Path.Combine("case", Path.GetRelativePath(sample, file)), File.ReadAllBytes(file));
        var list = folder.Write("ships-2022.csv", "id,name,listed on\n1,Angara,2022-05-08\n");
        var result = WaybillProcess.Run("screen", "--case", Path.Combine(folder.Path, "case"), "--list", list, "--json", "--quiet");
        result.Exit.ShouldBe(0);
        var angara = result.Lines.First(line => line.Contains("carrier Angara", StringComparison.Ordinal) && !line.Contains("\"as_of\":null", StringComparison.Ordinal));
        using var answer = JsonDocument.Parse(angara);
        answer.RootElement.GetProperty("as_of").GetString()!.ShouldStartWith("202");
        answer.RootElement.GetProperty("results")[0].GetProperty("listed_then").GetString().ShouldBe("listed");
    }

    [Fact]
    public void What_the_ledger_holds_is_screened_against_new_and_changed_records_only()
    {
        using var folder = new TemporaryFolder();
        folder.Write("case/one.txt", "North Korea shipped ammunition to Russia aboard the Russian ship Grey Heron in September 2023, the White House said.\n");
        folder.Write("case/two.txt", "Iran shipped drones to Syria aboard the ship Blue Crane in October 2023, the White House said.\n");
        const string Old = "id,name,listed on\n1,Grey Heron,2019-01-02\n2,Somebody Else,2019-01-02\n";
        var old = folder.Write("case/lists/ships-2022.csv", Old);
        var @new = folder.Write("ships-2023-08.csv", Old + "3,Blue Crane,2023-07-01\n");
        var result = WaybillProcess.Run("screen", "--case", Path.Combine(folder.Path, "case"), "--list", @new, "--since", old, "--json", "--quiet");
        result.Exit.ShouldBe(0);
        result.Lines[0].ShouldContain("\"change\":\"added\"");
        var answers = result.Lines.Skip(1).Select(line => JsonDocument.Parse(line).RootElement).ToDictionary(answer => answer.GetProperty("query").GetString()!, answer => answer.GetProperty("results").GetArrayLength());
        answers.Where(answer => answer.Key.EndsWith("carrier Blue Crane", StringComparison.Ordinal)).ShouldHaveSingleItem().Value.ShouldBe(1);
        answers.Where(answer => answer.Key.EndsWith("carrier Grey Heron", StringComparison.Ordinal)).ShouldHaveSingleItem().Value.ShouldBe(0);
    }
}
