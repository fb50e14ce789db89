namespace Waybill.Ledger.Tests;

public sealed class CaseCheckTests
{
    private const string Fixes = "mmsi,timestamp,latitude,longitude,speed,ship name,imo\n";
    private const string Vessels = "id,name,imo,listed on,programme\n1,Grey Heron,9187629,2017-10-03,2321/12\n";

    /// <summary>Two ships that come together at sea for some hours and part again, far from any port.</summary>
    private static string Meeting() => Fixes + string.Concat(Enumerable.Range(0, 60).Select(i =>
    {
        var apart = (i < 20 ? 20 - i : i > 45 ? i - 45 : 0) * 0.02;
        var speed = apart > 0 ? 6 : 0.5;
        var time = new DateTime(2018, 1, 20).AddMinutes(10 * i).ToString("yyyy-MM-dd HH:mm:ss", null);
        return FormattableString.Invariant($"445000001,{time},{30.5 + apart:F5},124.9,{speed},GREY HERON,9187629\n667000001,{time},{30.5 - apart:F5},124.9015,{speed},SEA FROG,\n");
    }));

    private static ElementResult Condition(MeasureFinding finding, Lists.MeasureCondition condition) => finding.Elements.Single(element => element.Condition == condition);

    private static MeasureFinding Check(TempCase folder, string measure)
    {
        var content = folder.Run().Content;
        return MeasureCheck.All(CaseCheck.Of(content, content.Transfers.ShouldHaveSingleItem())).Single(finding => finding.Measure.Id == measure);
    }

    private static void Judge(TempCase folder, Verdict verdict)
    {
        var hit = folder.Run().Content.Screening.Subjects.SelectMany(subject => subject.Hits).First();
        using var ledger = folder.Open();
        ledger.Judge(hit.Id, verdict, "A. Reader").ShouldNotBeNull();
    }

    [Fact]
    public void A_meeting_at_sea_of_a_named_ship_points_at_ship_to_ship_and_rests_on_the_event()
    {
        using var folder = new TempCase().Report("one", "2018-02-14", "A", ">PRK oil t=2018-01-01/2018-01-31 ship=GREY_HERON").With("positions/ais.csv", Meeting());
        var finding = Check(folder, "2375/11");
        finding.Outcome.ShouldBe(MeasureOutcome.MayEngage);
        var meeting = Condition(finding, Lists.MeasureCondition.ShipToShip);
        (meeting.State, meeting.Reason, meeting.Points, meeting.Events.Count).ShouldBe((ElementState.Unknown, CheckReason.ConditionMeeting, true, 1));
        var flag = Condition(finding, Lists.MeasureCondition.TargetFlag);
        (flag.State, flag.Reason).ShouldBe((ElementState.Met, CheckReason.ConditionEventFlag));
        flag.Events.ShouldBe(meeting.Events);
    }

    [Fact]
    public void A_meeting_that_no_claim_speaks_of_may_engage_by_itself_with_what_is_unknown_named()
    {
        using var folder = new TempCase().With("positions/ais.csv", Meeting()).Report("none", "2018-02-14", "A", "Nothing of it.");
        var (e, subject) = CaseCheck.Events(folder.Run().Content).ShouldHaveSingleItem();
        var finding = MeasureCheck.Engaged(subject).Single(one => one.Measure.Id == "2375/11");
        finding.Outcome.ShouldBe(MeasureOutcome.MayEngage);
        finding.Elements.Where(element => element.State == ElementState.Unknown).Select(element => element.Reason)
            .ShouldBe([CheckReason.TargetEventFlag, CheckReason.GoodsUnseen, CheckReason.ConditionMeeting, CheckReason.ActUnseen, CheckReason.ExceptionsUntold]);
        finding.Elements[0].Events.ShouldBe([e.Id]);
        MeasureCheck.Engaged(subject).ShouldNotContain(one => one.Measure.Id == "1874/9", "what was carried nothing tells");
    }

    [Fact]
    public void A_like_name_of_a_designated_ship_points_and_a_judgement_decides()
    {
        using var folder = new TempCase().Report("one", "2018-02-14", "A", "PRK>RUS coal t=2018-01-01/2018-01-31 ship=GREY_HERON").With("lists/un-1718-vessels-2017-10.csv", Vessels);
        var named = Check(folder, "2321/12");
        var condition = Condition(named, Lists.MeasureCondition.Designated);
        (named.Outcome, condition.State, condition.Reason).ShouldBe((MeasureOutcome.MayEngage, ElementState.Unknown, CheckReason.ConditionMaybeListed));
        condition.Hits.ShouldHaveSingleItem().ShouldStartWith("H");
        condition.Claims.ShouldHaveSingleItem();

        Judge(folder, Verdict.Same);
        (Check(folder, "2321/12").Outcome, Condition(Check(folder, "2321/12"), Lists.MeasureCondition.Designated).Reason).ShouldBe((MeasureOutcome.Engages, CheckReason.ConditionListed));

        Judge(folder, Verdict.Different);
        var other = Condition(Check(folder, "2321/12"), Lists.MeasureCondition.Designated);
        (other.State, other.Reason, other.Points).ShouldBe((ElementState.Unknown, CheckReason.ConditionNotListed, false));
    }

    [Fact]
    public void What_was_listed_only_later_does_not_count()
    {
        using var folder = new TempCase().Report("one", "2018-02-14", "A", "PRK>RUS coal t=2017-01-01/2017-01-31 ship=GREY_HERON").With("lists/un-1718-vessels-2017-10.csv", Vessels);
        Condition(Check(folder, "2321/12"), Lists.MeasureCondition.Designated).Reason.ShouldBe(CheckReason.ConditionNotListed);
    }

    [Theory]
    [InlineData("un-consolidated", "Yemen", CheckReason.TargetMaybeListed)]
    [InlineData("un-consolidated", "Somalia", CheckReason.TargetTies)]
    [InlineData("another-list", "Yemen", CheckReason.TargetTies)]
    public void Persons_are_those_of_the_list_and_programme_that_the_measure_goes_by(string list, string programme, CheckReason reason)
    {
        using var folder = new TempCase().Report("one", "2023-02-14", "A", "IRN>blue-crane-shipping missile t=2023-01-01/2023-01-31")
            .With($"lists/{list}-2022.csv", $"id,name,listed on,programme\n1,Blue Crane Shipping Co,2020-10-03,{programme}\n");
        Check(folder, "2216/14").Elements[0].Reason.ShouldBe(reason);
    }

    [Fact]
    public void A_person_judged_to_be_the_listed_one_is_the_target_of_a_measure_on_persons()
    {
        using var folder = new TempCase().Report("one", "2023-02-14", "A", "IRN>blue-crane-shipping missile t=2023-01-01/2023-01-31")
            .With("lists/un-consolidated-2022.csv", "id,name,listed on,programme\n1,Blue Crane Shipping Co,2020-10-03,Yemen\n");
        Judge(folder, Verdict.Same);
        var finding = Check(folder, "2216/14");
        (finding.Outcome, finding.Elements[0].Reason, finding.Elements[0].Hits.Count).ShouldBe((MeasureOutcome.Engages, CheckReason.TargetListed, 1));
    }

    [Fact]
    public void A_ship_that_the_tracks_put_at_the_claimed_place_counts_by_her_number()
    {
        var stay = Fixes + string.Concat(Enumerable.Range(0, 36).Select(i => $"273000001,2023-09-{7 + i / 12:00} {i % 12 * 2:00}:00:00,42.2333,130.3,0.1,GREY HERON,9187629\n"));
        using var folder = new TempCase().Report("one", "2023-10-14", "A", "PRK>RUS arms t=2023-09-07/2023-09-09 ship=GREY_HERON from=Rajin")
            .With("positions/ais.csv", stay).With("lists/un-1718-vessels-2017-10.csv", Vessels);
        var condition = Condition(Check(folder, "2371/6"), Lists.MeasureCondition.Designated);
        (condition.State, condition.Reason, condition.Events.Count).ShouldBe((ElementState.Met, CheckReason.ConditionListed, 1));
    }
}
