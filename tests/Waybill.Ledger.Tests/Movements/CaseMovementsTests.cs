using System.Globalization;
using System.Text;
using Waybill.Model;

namespace Waybill.Ledger.Tests;

public sealed class CaseMovementsTests
{
    private const string Claim = "PRK>RUS arms t=2023-09-07/2023-09-08 ship=ANGARA from=Rajin to=Dunai by=White_House:government:USA";

    /// <summary>A day in Rajin, off Rajin before and after.</summary>
    private static string Call(int ship, string name, string day, double lat = 42.2333, double lon = 130.3)
    {
        var text = new StringBuilder("MMSI,BaseDateTime,LAT,LON,SOG,VesselName\n");
        var start = DateTime.Parse(day, CultureInfo.InvariantCulture);
        for (var minute = 0; minute <= 1200; minute += 10)
        {
            var off = Math.Max(0, Math.Abs(minute - 600) - 300) / 600.0;
            text.Append(CultureInfo.InvariantCulture, $"{299000000 + ship},{start.AddMinutes(minute):s},{lat - off:0.0000},{lon + off:0.0000},{(off > 0 ? 9 : 0)},{name}\n");
        }
        return text.ToString();
    }

    private static TempCase Case() => new TempCase().Report("a", "2023-10-14", "Pacific Wire", Claim);

    [Fact]
    public void Events_stand_in_the_ledger_with_the_lines_they_rest_on()
    {
        using var folder = Case().With("positions/ais.csv", Call(1, "ANGARA", "2023-09-07"));
        var (result, content) = folder.Run();
        result.Faults.ShouldBeEmpty();
        var visit = content.Movements.Events.Single(e => e.Event.Kind == MovementKind.Visit);
        visit.Event.Place!.Name.ShouldBe("Rajin");
        var capture = content.Movements.Captures.ShouldHaveSingleItem();
        capture.Path.ShouldBe("positions/ais.csv");
        capture.Sha256.ShouldBe(Sha256.Of(File.ReadAllBytes(Path.Combine(folder.Root, "positions/ais.csv"))));
        visit.Event.Evidence.ShouldHaveSingleItem().Capture.ShouldBe(capture.Sha256);
        content.Movements.Tracks.ShouldHaveSingleItem().Points.Count.ShouldBeGreaterThan(2);
    }

    [Fact]
    public void A_second_run_writes_nothing_and_a_changed_file_is_read_again()
    {
        using var folder = Case().With("positions/ais.csv", Call(1, "ANGARA", "2023-09-07"));
        folder.Run();
        var bytes = File.ReadAllBytes(folder.LedgerPath);
        folder.Run();
        File.ReadAllBytes(folder.LedgerPath).ShouldBe(bytes);

        folder.With("positions/ais.csv", Call(1, "ANGARA", "2023-09-10"));
        folder.Run().Content.Movements.Events.Single(e => e.Event.Kind == MovementKind.Visit).Event.Start.Day.ShouldBe(10);
    }

    [Fact]
    public void Files_that_are_taken_away_take_their_events_with_them()
    {
        using var folder = Case().With("positions/ais.csv", Call(1, "ANGARA", "2023-09-07"));
        folder.Run();
        Directory.Delete(Path.Combine(folder.Root, "positions"), recursive: true);
        folder.Run().Content.Movements.Events.ShouldBeEmpty();
    }

    [Fact]
    public void A_faulty_row_is_named_and_the_rest_counts()
    {
        using var folder = Case().With("positions/ais.csv", Call(1, "ANGARA", "2023-09-07") + "299000001,never,42,130,0,ANGARA\n");
        var (result, content) = folder.Run();
        result.Faults.ShouldHaveSingleItem().Line.ShouldBe(123);
        content.Faults.ShouldBe(result.Faults);
        content.Movements.Events.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_call_of_the_named_ship_supports_the_transfer()
    {
        using var folder = Case().With("positions/ais.csv", Call(1, "Angara", "2023-09-07"));
        var content = folder.Run().Content;
        var bearing = content.Movements.Bearings.Single(b => b.Bearing == Bearing.Supports);
        bearing.Transfer.ShouldBe(content.Transfers[0].Id);
        bearing.Why.ShouldContain("was at Rajin");
    }

    [Fact]
    public void A_stay_elsewhere_for_all_the_days_contradicts_it()
    {
        var text = new StringBuilder("MMSI,BaseDateTime,LAT,LON,SOG,VesselName\n");
        for (var hour = 0; hour < 24 * 6; hour++)
            text.Append(CultureInfo.InvariantCulture, $"299000001,{new DateTime(2023, 9, 5).AddHours(hour):s},35.1,129.0333,0.0,ANGARA\n");
        using var folder = Case().With("positions/ais.csv", text.ToString());
        folder.Run().Content.Movements.Bearings.ShouldHaveSingleItem().Why.ShouldContain("lay at Pusan for all the days claimed");
    }

    [Fact]
    public void A_stay_that_is_open_when_the_data_ends_says_nothing_of_later_days()
    {
        var text = new StringBuilder("MMSI,BaseDateTime,LAT,LON,SOG,VesselName\n");
        for (var hour = 0; hour < 48; hour++) text.Append(CultureInfo.InvariantCulture, $"299000001,{new DateTime(2023, 8, 1).AddHours(hour):s},35.1,129.0333,0.0,ANGARA\n");
        using var folder = Case().With("positions/ais.csv", text.ToString());
        var content = folder.Run().Content;
        content.Movements.Events.ShouldContain(e => e.Event.Kind == MovementKind.Visit && e.Event.End == null);
        content.Movements.Bearings.ShouldBeEmpty();
    }

    [Fact]
    public void A_voyage_from_a_place_to_itself_is_no_way_between_two()
    {
        var again = Call(1, "ANGARA", "2023-09-09")[(Call(1, "ANGARA", "2023-09-09").IndexOf('\n') + 1)..];
        using var folder = Case().With("positions/ais.csv", Call(1, "ANGARA", "2023-09-07") + again);
        folder.Run().Content.Movements.Bearings.ShouldNotContain(b => b.Why.Contains("runs between", StringComparison.Ordinal));
    }

    [Fact]
    public void A_ship_that_nobody_knows_is_merely_compatible()
    {
        using var folder = Case().With("detections/seen.csv", "id,time,lat,lon,length\nd1,2023-09-08T02:00:00Z,42.2333,130.3,115\n");
        var bearing = folder.Run().Content.Movements.Bearings.ShouldHaveSingleItem();
        bearing.Bearing.ShouldBe(Bearing.Compatible);
        bearing.Why.ShouldContain("which ship is not known");
    }

    [Fact]
    public void A_call_of_another_ship_says_nothing()
    {
        using var folder = Case().With("positions/ais.csv", Call(1, "OTHER", "2023-09-07"));
        folder.Run().Content.Movements.Bearings.ShouldBeEmpty();
    }

    [Fact]
    public void A_call_at_another_time_says_nothing()
    {
        using var folder = Case().With("positions/ais.csv", Call(1, "ANGARA", "2023-11-07"));
        folder.Run().Content.Movements.Bearings.ShouldBeEmpty();
    }

    [Fact]
    public void Sightings_make_a_shuttle_that_supports_the_flow()
    {
        var text = new StringBuilder("date,ship,place\n");
        for (var trip = 0; trip < 9; trip++) text.Append(CultureInfo.InvariantCulture, $"{new DateTime(2023, 8, 20).AddDays(trip * 4):yyyy-MM-dd},ANGARA,{(trip % 2 == 0 ? "Dunay" : "Najin")}\n");
        using var folder = Case().With("sightings.csv", text.ToString());
        var bearing = folder.Run().Content.Movements.Bearings.ShouldHaveSingleItem();
        bearing.Bearing.ShouldBe(Bearing.Supports);
        bearing.Why.ShouldContain("the shuttle runs between Rajin and Dunai");
    }

    /// <summary>Nine calls, each told by a report of its own.</summary>
    private static TempCase Reported()
    {
        var folder = new TempCase();
        for (var trip = 0; trip < 9; trip++)
            folder.Report($"r{trip}", "2023-10-14", "Pacific Wire", string.Create(CultureInfo.InvariantCulture, $"PRK>RUS arms t={new DateTime(2023, 8, 20).AddDays(trip * 4):yyyy-MM-dd}/{new DateTime(2023, 8, 20).AddDays(trip * 4):yyyy-MM-dd} ship=ANGARA from={(trip % 2 == 0 ? "Dunay" : "Najin")}"));
        return folder;
    }

    [Fact]
    public void Sightings_that_reports_tell_make_a_shuttle_that_cites_them()
    {
        using var folder = Reported();
        var content = folder.Run().Content;
        var shuttle = content.Movements.Events.ShouldHaveSingleItem().Event;
        shuttle.Kind.ShouldBe(MovementKind.Shuttle);
        shuttle.Evidence.ShouldAllBe(evidence => evidence.Lines.Count == 0 && evidence.Spans.Count == 1);
        // The first stay at the near end lies before the first call at the far one.
        shuttle.Evidence.Select(evidence => evidence.Document!).Order(StringComparer.Ordinal).ShouldBe(content.Readings.Skip(1).Select(reading => reading.Document));
        var reading = content.Readings.First(r => r.Document == shuttle.Evidence[0].Document);
        shuttle.Evidence[0].Spans[0].Of(reading.Text).ShouldContain("ANGARA");

        var bytes = File.ReadAllBytes(folder.LedgerPath);
        folder.Run();
        File.ReadAllBytes(folder.LedgerPath).ShouldBe(bytes);
    }

    [Fact]
    public void A_report_does_not_support_its_own_claim()
    {
        var calls = Enumerable.Range(0, 9).Select(trip => string.Create(CultureInfo.InvariantCulture, $"PRK>RUS arms t={new DateTime(2023, 8, 20).AddDays(trip * 4):yyyy-MM-dd}/{new DateTime(2023, 8, 20).AddDays(trip * 4):yyyy-MM-dd} ship=ANGARA from={(trip % 2 == 0 ? "Dunay" : "Najin")}"));
        using var folder = new TempCase().Report("one", "2023-10-14", "Pacific Wire", [.. calls, "PRK>RUS arms t=2023-08-20/2023-09-21 ship=ANGARA from=Rajin to=Dunai"]);
        var bearings = folder.Run().Content.Movements.Bearings;
        bearings.ShouldNotContain(bearing => bearing.Bearing == Bearing.Supports);
        bearings.ShouldContain(bearing => bearing.Why.Contains("makes this claim itself", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sighting_in_the_list_is_not_counted_again_from_a_report()
    {
        using var folder = Reported().With("sightings.csv", "date,ship,place\n2023-08-24,Angara,Rajin\n");
        var shuttle = folder.Run().Content.Movements.Events.ShouldHaveSingleItem().Event;
        shuttle.Evidence.Count(evidence => evidence.Lines.Count == 1).ShouldBe(1);
        shuttle.Evidence.Count(evidence => evidence.Spans.Count == 1).ShouldBe(7);
    }

    [Fact]
    public void A_report_that_is_taken_in_later_adds_what_it_tells()
    {
        using var folder = Case().With("positions/ais.csv", Call(1, "ANGARA", "2023-09-07"));
        folder.Run().Content.Movements.Events.ShouldNotContain(e => e.Event.Kind == MovementKind.Shuttle);
        for (var trip = 0; trip < 9; trip++)
            folder.Report($"r{trip}", "2023-10-14", "Pacific Wire", string.Create(CultureInfo.InvariantCulture, $"PRK>RUS arms t={new DateTime(2023, 8, 20).AddDays(trip * 4):yyyy-MM-dd}/{new DateTime(2023, 8, 20).AddDays(trip * 4):yyyy-MM-dd} ship=ANGARA from={(trip % 2 == 0 ? "Dunay" : "Najin")}"));
        folder.Run().Content.Movements.Events.ShouldContain(e => e.Event.Kind == MovementKind.Shuttle);
    }

    [Fact]
    public void Why_is_said_in_the_language_of_the_case()
    {
        using var folder = Case().With("case.toml", "language = \"fr\"\n").With("positions/ais.csv", Call(1, "Angara", "2023-09-07"));
        folder.Run().Content.Movements.Bearings.Single(b => b.Bearing == Bearing.Supports).Why.ShouldBe("Angara est nommé, et se trouvait à Rajin, lieu indiqué, le 7 sept. 2023.");
    }

    [Fact]
    public void A_former_flag_in_the_list_of_ships_explains_the_digits()
    {
        // 351 is Panama; the ship is known under the flag of Russia.
        var rows = new StringBuilder("mmsi,time,lat,lon,imo\n");
        for (var hour = 0; hour < 20; hour++) rows.Append(CultureInfo.InvariantCulture, $"351000001,{new DateTime(2023, 9, 7).AddHours(hour):s},40,135,9179842\n");
        using var folder = Case().With("positions/ais.csv", rows.ToString()).With("ships.csv", "imo,flag\n9179842,RUS\n");
        var mismatch = folder.Run().Content.Movements.Events.Single(e => e.Event.Finding == "mid-flag-mismatch").Event;
        mismatch.Evidence.Count.ShouldBe(2);
        folder.With("ships.csv", "imo,flag,former_flags\n9179842,RUS,LBR;PAN\nIMO 9179843,RUS,\n");
        var (result, content) = folder.Run();
        content.Movements.Events.ShouldNotContain(e => e.Event.Finding == "mid-flag-mismatch");
        result.Faults.ShouldHaveSingleItem().ToString().ShouldStartWith("ships.csv:3:");
    }
}
