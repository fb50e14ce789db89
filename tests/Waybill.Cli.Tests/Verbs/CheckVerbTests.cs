using System.Text.Json;

namespace Waybill.Cli.Tests;

public class CheckVerbTests
{
    [Fact]
    public void A_question_is_answered_element_by_element()
    {
        var result = WaybillProcess.Run("check", "--from", "PRK", "--to", "RUS", "--goods", "ammunition.artillery", "--date", "2023-10");
        result.Exit.ShouldBe(0);
        result.Lines[0].ShouldStartWith("North Korea → Russia");
        result.Output.ShouldContain("UNSCR 1874 (2009), paragraph 9 — engages");
        result.Output.ShouldContain("UNSCR 1718 (2006), paragraph 8(b) — engages");
        result.Output.ShouldContain("Paragraph number unchecked.");
        result.Output.ShouldNotContain("violat", Case.Insensitive);
    }

    [Fact]
    public void With_json_a_question_is_one_line()
    {
        var result = WaybillProcess.Run("check", "--from", "RUS", "--to", "PRK", "--goods", "technology.missile,technology.space", "--json");
        result.Exit.ShouldBe(0);
        using var line = JsonDocument.Parse(result.Lines.ShouldHaveSingleItem());
        var measures = line.RootElement.GetProperty("measures").EnumerateArray().ToList();
        measures.Select(measure => measure.GetProperty("measure").GetString()).ShouldContain("2270/5");
        foreach (var measure in measures)
            measure.GetProperty("elements").EnumerateArray().Single(element => element.GetProperty("element").GetString() == "in-force").GetProperty("state").GetString().ShouldBe("unknown");
    }

    [Fact]
    public void Lists_and_tracks_of_a_case_are_joined_in_and_a_judgement_decides()
    {
        using var folder = new TemporaryFolder();
        folder.Write("reports/note.txt", "North Korea shipped coal to Russia aboard the ship Grey Heron in January 2018, Japan said.\n");
        folder.Write("lists/un-1718-vessels-2017-10.csv", "id,name,imo,listed on,programme\n1,Grey Heron,9187629,2017-10-03,2321/12\n");
        var element = Designated(folder.Path);
        (element.GetProperty("state").GetString(), element.GetProperty("reason").GetString()).ShouldBe(("unknown", "condition-maybe-listed"));
        element.GetProperty("why").GetString()!.ShouldContain("Grey Heron = Grey Heron");
        var hit = element.GetProperty("hits")[0].GetString()!;
        WaybillProcess.Run("judge", folder.Path, hit, "same", "--by", "A. Reader").Exit.ShouldBe(0);
        element = Designated(folder.Path);
        (element.GetProperty("state").GetString(), element.GetProperty("reason").GetString()).ShouldBe(("met", "condition-listed"));
        element.GetProperty("claims").GetArrayLength().ShouldBe(1);
    }

    private static JsonElement Designated(string folder)
    {
        var result = WaybillProcess.Run("check", folder, "--json", "--quiet");
        result.Exit.ShouldBe(0);
        var measure = JsonDocument.Parse(result.Lines[0]).RootElement.GetProperty("measures").EnumerateArray().Single(one => one.GetProperty("measure").GetString() == "2321/12");
        return measure.GetProperty("elements").EnumerateArray().Single(element => element.GetProperty("element").GetString() == "designated");
    }

    [Fact]
    public void A_case_is_taken_in_and_checked_transfer_by_transfer()
    {
        using var folder = new TemporaryFolder();
        folder.Write("case.toml", "language = \"fr\"\n");
        folder.Write("reports/note.md",
            "---\ndate: 2023-10-14\nlanguage: en\n---\nNorth Korea delivered 1,000 containers of munitions to Russia in September, the White House said on Friday.\n");
        var result = WaybillProcess.Run("check", folder.Path);
        result.Exit.ShouldBe(0);
        result.Output.ShouldContain("Résolution 1874 (2009), paragraphe 9 — met en jeu");
        File.Exists(Path.Combine(folder.Path, "waybill.db")).ShouldBeTrue();
    }

    [Fact]
    public void A_file_of_measures_is_added_and_what_is_wrong_in_it_told()
    {
        using var folder = new TemporaryFolder();
        var measures = folder.Write("own.toml",
            "regime = \"9999\"\ntarget = \"state\"\nstates = [\"RUS\"]\n[[measure]]\nid = \"9999/1\"\ndate = \"2020-01-01\"\ndirection = \"to\"\nact = \"supply\"\n"
            + "bound = [\"all-states\"]\ngoods = [\"arms\"]\nnumber = \"checked\"\ncontent = \"checked\"\nsource = \"a test\"\nen = \"No arms.\"\nfr = \"Pas d’armes.\"\n[[measure]]\nid = \"9999/2\"\n");
        var result = WaybillProcess.Run("check", "--from", "PRK", "--to", "RUS", "--goods", "arms", "--measures", measures);
        result.Exit.ShouldBe(1);
        result.Output.ShouldContain("UNSCR 9999 (2020), paragraph 1 — engages");
        result.ErrorLines.ShouldHaveSingleItem().ShouldContain("own.toml:16");
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "nowhere-at-all")]
    [InlineData("check", "--from", "North Korea")]
    [InlineData("check", "--from", "PRK", "--goods", "sweets")]
    [InlineData("check", "--from", "PRK", "--language", "de")]
    [InlineData("check", "--from", "PRK", "--date", "2023-13")]
    [InlineData("check", "--from", "PRK", "--measures", "nowhere.toml")]
    public void A_wrong_call_is_told(params string[] call)
    {
        var result = WaybillProcess.Run(call);
        result.Exit.ShouldBe(2);
        result.Output.ShouldBeEmpty();
        result.ErrorLines.ShouldNotBeEmpty();
    }
}
