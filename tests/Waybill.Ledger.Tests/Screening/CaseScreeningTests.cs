using Waybill.Lists;

namespace Waybill.Ledger.Tests;

public sealed class CaseScreeningTests
{
    private const string Claim = "PRK>RUS arms t=2023-09-07/2023-09-08 ship=ANGARA by=White_House:government:USA";
    private const string Ships = "id,name,imo,mmsi,listed on,programme\n7,Angara,9179842,273000001,2022-05-08,Port ban\n8,Grey Heron,9187629,,2022-05-08,Port ban\n";

    private static TempCase Case(string list = Ships) => new TempCase().Report("one", "2023-10-14", "A", Claim).With("lists/ships-2022-06.csv", list);

    [Fact]
    public void A_ship_of_a_claim_is_found_in_the_version_of_the_day_of_its_transfer()
    {
        using var folder = Case();
        var screening = folder.Run().Content.Screening;
        var ship = screening.Subjects.ShouldHaveSingleItem();
        ship.Key.ShouldBe("vessel/angara");
        ship.Days!.Value.ToString().ShouldBe("2023-09-08/2023-09-08");
        var hit = ship.Hits.ShouldHaveSingleItem();
        (hit.Match, hit.Standing, hit.Then, hit.Record).ShouldBe((true, Standing.Designated, ListedThen.Listed, "7"));
        hit.Listings.ShouldHaveSingleItem().Programme.ShouldBe("Port ban");
        hit.Agreed.ShouldContain(one => one.Field == "name" && one.At.Line == 2);
        hit.NotCompared.ShouldContain("imo");
        hit.FirstFound.ShouldBe(TempCase.Start);
        hit.Decided.ShouldBeFalse();
        ship.Searched.ShouldHaveSingleItem().ToString().ShouldBe("ships of 2022-06");
        screening.Of(folder.Run().Content.Transfers[0].Id).ShouldHaveSingleItem().Uses[0].Role.ShouldBe(SubjectRole.Carrier);
    }

    [Fact]
    public void Before_it_was_listed_it_is_said_so()
    {
        using var folder = Case(Ships.Replace("2022-05-08", "2024-01-01", StringComparison.Ordinal));
        folder.Run().Content.Screening.Subjects[0].Hits[0].Then.ShouldBe(ListedThen.NotYet);
    }

    [Fact]
    public void Firms_are_screened_states_are_not()
    {
        using var folder = new TempCase().Report("one", "2023-10-14", "A", "blue-crane-shipping>RUS arms").With("lists/firms.csv", "id,name\n1,Blue Crane Shipping Co Ltd\n");
        var firm = folder.Run().Content.Screening.Subjects.ShouldHaveSingleItem();
        firm.Key.ShouldBe("party/blue-crane-shipping");
        firm.Days.ShouldBeNull();
        firm.Clear.ShouldBeFalse();
    }

    [Fact]
    public void A_clear_answer_names_the_lists_it_rests_on()
    {
        using var folder = Case("id,name\n1,Nobody Like It\n");
        var ship = folder.Run().Content.Screening.Subjects.ShouldHaveSingleItem();
        (ship.Clear, ship.Hits.Count, ship.Searched.Count).ShouldBe((true, 0, 1));
    }

    [Fact]
    public void Ships_of_movement_events_are_screened_and_days_with_one_answer_are_told_together()
    {
        const string Fixes = "mmsi,timestamp,latitude,longitude,speed,ship name,imo\n";
        static string Stay(int day) => string.Concat(Enumerable.Range(0, 12).Select(i => $"273000001,2023-09-{day:00} {i * 2:00}:00:00,42.2333,130.3,0.1,GREY HERON,9187629\n"));
        using var folder = Case().With("positions/ais.csv", Fixes + Stay(1) + Stay(2) + Stay(3));
        var (_, content) = folder.Run();
        content.Movements.Events.ShouldNotBeEmpty();
        var heron = content.Screening.Subjects.Where(subject => subject.Key == "vessel/imo/9187629").ShouldHaveSingleItem();
        heron.Uses.ShouldAllBe(use => use.Role == SubjectRole.Ship);
        heron.Hits[0].Decided.ShouldBeTrue();
        heron.Conflicts.ShouldHaveSingleItem().Record.ShouldBe("7");
    }

    [Fact]
    public void A_second_run_over_the_same_case_writes_nothing()
    {
        using var folder = Case();
        folder.Run();
        var before = File.ReadAllBytes(folder.LedgerPath);
        folder.Clock.Now = TempCase.Start.AddDays(3);
        folder.Run().Content.Screening.Subjects[0].Hits[0].FirstFound.ShouldBe(TempCase.Start);
        File.ReadAllBytes(folder.LedgerPath).ShouldBe(before);
    }

    [Fact]
    public void A_newer_list_is_searched_and_tells_which_hits_are_new()
    {
        using var folder = Case();
        folder.Run();
        folder.Clock.Now = TempCase.Start.AddDays(3);
        folder.With("lists/ships-2023-08.csv", Ships + "9,Angara,,,2023-07-01,Asset freeze\n");
        var ship = folder.Run().Content.Screening.Subjects.ShouldHaveSingleItem();
        ship.Searched.ShouldHaveSingleItem().ToString().ShouldBe("ships of 2023-08");
        ship.Hits.ToDictionary(hit => hit.Record, hit => hit.FirstFound).ShouldBe(new Dictionary<string, DateTimeOffset> { ["7"] = TempCase.Start, ["9"] = folder.Clock.Now }, ignoreOrder: true);
    }

    [Fact]
    public void Lists_that_are_taken_away_leave_nothing_behind()
    {
        using var folder = Case();
        folder.Run();
        File.Delete(Path.Combine(folder.Root, "lists/ships-2022-06.csv"));
        var content = folder.Run().Content;
        content.Screening.Subjects.ShouldBeEmpty();
        content.Faults.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_that_is_no_list_is_a_fault_and_the_others_are_searched()
    {
        using var folder = Case().With("lists/readme.txt", "Not a list at all.\n");
        var (result, content) = folder.Run();
        result.Faults.ShouldHaveSingleItem().Source.ShouldBe("lists/readme.txt");
        content.Faults.ShouldBe(result.Faults);
        content.Screening.Subjects[0].Hits.ShouldNotBeEmpty();
    }

    [Fact]
    public void Without_lists_nothing_is_looked_for()
    {
        using var folder = new TempCase().Report("one", "2023-10-14", "A", Claim);
        var screening = folder.Run().Content.Screening;
        (screening.Lists.Count, screening.Subjects.Count).ShouldBe((0, 0));
    }
}
