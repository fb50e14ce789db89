using CsCheck;
using Waybill.Model;

namespace Waybill.Ledger.Tests;

public sealed class MeasureCheckTests
{
    [Fact]
    public void Arms_from_the_dprk_engage_8b_and_1874_9_and_rest_on_their_claims()
    {
        var findings = Asked.OfClaims("PRK>RUS arms t=2023-09-07/2023-10-01", "PRK>RUS ammunition.artillery t=2023-09-20/2023-10-05");
        foreach (var id in new[] { "1718/8(b)", "1874/9", "2270/6" })
        {
            findings.Outcome(id).ShouldBe(MeasureOutcome.Engages, id);
            findings.Element(id, ElementKind.Goods).Claims.Count.ShouldBe(2, id);
            findings.Element(id, ElementKind.InForce).State.ShouldBe(ElementState.Met, id);
        }
        findings.Element("1718/8(b)", ElementKind.Goods).Reason.ShouldBe(CheckReason.GoodsWidened);
        findings.Outcome("1874/10").ShouldBe(MeasureOutcome.NotEngaged);
        findings["1874/9"].Single().Measure.Verification.Number.ShouldBeFalse();
    }

    [Fact]
    public void Missile_and_space_technology_to_the_dprk_would_engage_the_matching_ones_and_the_unknown_is_named()
    {
        var findings = Asked.OfClaims("RUS>PRK technology.missile,technology.space stance=possible stage=unstated");
        foreach (var id in new[] { "1718/8(a)(ii)", "2270/5", "2321/11" })
        {
            findings.Outcome(id).ShouldBe(MeasureOutcome.WouldEngage, id);
            findings.Element(id, ElementKind.Act).Reason.ShouldBe(CheckReason.ActPossible, id);
            findings.Element(id, ElementKind.InForce).Reason.ShouldBe(CheckReason.TimeUndated, id);
        }
        findings.Outcome("1874/9").ShouldBe(MeasureOutcome.NotEngaged);
        var space = Asked.OfClaims("RUS>PRK technology.space");
        space.Outcome("2270/5").ShouldBe(MeasureOutcome.MayEngage, "space technology need not be for launches");
        space.Outcome("2321/11").ShouldBe(MeasureOutcome.Engages);
    }

    [Theory]
    [InlineData("PRK>RUS arms t=2005-01-01/2005-12-31", "1718/8(b)", MeasureOutcome.NotEngaged)]
    [InlineData("PRK>RUS small-arms t=2008-01-01/2008-12-31", "1718/8(b)", MeasureOutcome.NotEngaged)]
    [InlineData("PRK>RUS armour t=2008-01-01/2008-12-31", "1718/8(b)", MeasureOutcome.Engages)]
    [InlineData("PRK>RUS small-arms t=2012-01-01/2012-12-31", "1718/8(b)", MeasureOutcome.Engages)]
    [InlineData("RUS>PRK small-arms t=2012-01-01/2012-12-31", "1718/8(a)(i)", MeasureOutcome.NotEngaged)]
    [InlineData("RUS>PRK small-arms t=2018-01-01/2018-12-31", "1718/8(a)(i)", MeasureOutcome.Engages)]
    [InlineData("EU>UKR arms t=2023-01-01/2023-12-31", "1874/9", MeasureOutcome.NotEngaged)]
    [InlineData("RUS>PRK oil t=2023-01-01/2023-12-31", "2397/5", MeasureOutcome.MayEngage)]
    [InlineData("PRK>CHN coal t=2019-01-01/2019-12-31", "2371/8", MeasureOutcome.Engages)]
    [InlineData("PRK>CHN coal t=2019-01-01/2019-12-31", "2321/26", MeasureOutcome.NotEngaged)]
    [InlineData("RUS>PRK money t=2023-01-01/2023-12-31", "2270/18", MeasureOutcome.NotEngaged)]
    [InlineData("PRK>RUS cargo t=2023-01-01/2023-12-31", "1874/9", MeasureOutcome.Undecided)]
    [InlineData("PRK>RUS cargo t=2023-01-01/2023-12-31", "2270/18", MeasureOutcome.Engages)]
    [InlineData("IRN>RUS arms t=2014-01-01/2014-12-31", "1747/5", MeasureOutcome.Engages)]
    [InlineData("IRN>RUS arms t=2022-01-01/2022-12-31", "1747/5", MeasureOutcome.NotEngaged)]
    [InlineData("IRN>RUS arms t=2025-10-01/2025-10-31", "1747/5", MeasureOutcome.Engages)]
    [InlineData("IRN>RUS arms t=2022-01-01/2022-12-31", "2231/B6(b)", MeasureOutcome.NotEngaged)]
    [InlineData("TUR>LBY arms t=2020-01-01/2020-12-31", "1970/9", MeasureOutcome.Engages)]
    [InlineData("IRN>houthis missile t=2023-01-01/2023-12-31", "2216/14", MeasureOutcome.Engages)]
    [InlineData("IRN>YEM missile t=2023-01-01/2023-12-31", "2216/14", MeasureOutcome.MayEngage)]
    [InlineData("ARE>rsf-sudan arms t=2024-01-01/2024-12-31", "1591/7", MeasureOutcome.MayEngage)]
    public void Goods_target_and_time_decide_together(string question, string measure, MeasureOutcome outcome) =>
        Asked.Of(question).Outcome(measure).ShouldBe(outcome);

    [Theory]
    [InlineData("Nyala", "SDN", MeasureOutcome.Engages)]
    [InlineData("Port_Sudan", "SDN", MeasureOutcome.NotEngaged)]
    [InlineData("Amdjarass", "TCD", MeasureOutcome.MayEngage)]
    public void The_measure_on_darfur_looks_at_the_place(string place, string country, MeasureOutcome outcome) =>
        Asked.Of($"ARE>rsf-sudan arms t=2024-01-01/2024-12-31 to={place}", country).Outcome("1591/7").ShouldBe(outcome);

    [Fact]
    public void A_status_that_States_dispute_is_told_as_unknown() =>
        Asked.Of("IRN>RUS arms t=2025-10-01/2025-10-31").Element("1747/5", ElementKind.InForce).Reason.ShouldBe(CheckReason.TimeContested);

    [Fact]
    public void A_ship_to_ship_transfer_needs_a_ship_of_the_dprk()
    {
        var told = new CheckSubject
        {
            Consignee = [new Claimed<PartyId>(PartyId.Parse("PRK"), [])],
            Carriers = [new Claimed<(CarrierKind, PartyId?)>((CarrierKind.Vessel, PartyId.Parse("PRK")), ["c1"])],
            ShipToShip = true,
            Asked = true,
        };
        Asked.Of(told).Outcome("2375/11").ShouldBe(MeasureOutcome.Engages);
        Asked.Of(told with { ShipToShip = null }).Outcome("2375/11").ShouldBe(MeasureOutcome.Undecided);
        Asked.Of(told with { ShipToShip = false }).Outcome("2375/11").ShouldBe(MeasureOutcome.NotEngaged);
        Asked.Of(told with { Carriers = [new Claimed<(CarrierKind, PartyId?)>((CarrierKind.Vessel, PartyId.Parse("PAN")), [])] }).Outcome("2375/11").ShouldBe(MeasureOutcome.Undecided);
    }

    [Fact]
    public void Denials_stand_beside_and_decide_nothing()
    {
        var findings = Asked.OfClaims("PRK>RUS arms t=2023-09-07/2023-10-01", "PRK>RUS arms stance=denies stage=unstated");
        findings.Outcome("1874/9").ShouldBe(MeasureOutcome.Engages);
        findings.Element("1874/9", ElementKind.Act).Against.Count.ShouldBe(1);
        Asked.OfClaims("PRK>RUS arms stance=denies stage=unstated").Outcome("1874/9").ShouldBe(MeasureOutcome.WouldEngage);
    }

    [Theory]
    [InlineData("stage=delivered", CheckReason.ActMoved)]
    [InlineData("stage=delivered stance=alleges", CheckReason.ActHedged)]
    [InlineData("stage=agreed", CheckReason.ActAhead)]
    [InlineData("stage=unstated", CheckReason.ActUntold)]
    [InlineData("stage=delivered stance=possible", CheckReason.ActPossible)]
    [InlineData("stage=delivered stance=no-evidence", CheckReason.ActDenied)]
    public void How_far_it_has_come_is_an_element(string how, CheckReason reason) =>
        Asked.OfClaims($"PRK>RUS arms {how}").Element("1874/9", ElementKind.Act).Reason.ShouldBe(reason);

    [Fact]
    public void What_nobody_says_to_have_moved_only_would_engage()
    {
        Asked.OfClaims("PRK>RUS arms stage=unstated").Outcome("1874/9").ShouldBe(MeasureOutcome.WouldEngage);
        Asked.OfClaims("PRK>RUS arms stage=unstated", "PRK>RUS arms stage=under-way").Outcome("1874/9").ShouldBe(MeasureOutcome.Engages);
    }

    [Fact]
    public void A_group_may_act_for_the_target() =>
        Asked.Of("wagner>RUS arms").Element("1874/9", ElementKind.Target).Reason.ShouldBe(CheckReason.TargetTies);

    [Fact]
    public void Outcomes_follow_from_elements_whatever_is_asked()
    {
        var parties = Gens.Among("", "PRK", "RUS", "IRN", "LBY", "SDN", "YEM", "houthis", "rsf-sudan", "EU", "PRK,RUS");
        var goods = Gens.Among([.. GoodsCode.Known]);
        var days = Gens.Among("", " t=2005-01-01/2005-12-31", " t=2016-01-01/2017-12-31", " t=../2023-10-31", " t=2025-08-01/..");
        Gen.Select(parties, parties, goods, goods, days).Sample((from, to, one, other, when) =>
        {
            foreach (var finding in Asked.Of($"{from}>{to} {one},{other}{when}").SelectMany(group => group))
            {
                var states = finding.Elements.Select(element => element.State).ToList();
                (finding.Outcome == MeasureOutcome.NotEngaged).ShouldBe(states.Contains(ElementState.NotMet));
                if (finding.Outcome != MeasureOutcome.Engages) continue;
                foreach (var kind in new[] { ElementKind.Target, ElementKind.Goods })
                    finding.Elements.Single(element => element.Kind == kind).State.ShouldBe(ElementState.Met);
            }
        }, iter: 300);
    }

    [Fact]
    public void The_short_cut_for_a_page_finds_what_the_whole_check_finds()
    {
        foreach (var line in new[] { "PRK>RUS arms", "RUS>PRK oil,technology.space", "IRN>houthis missile,uav", ">RUS arms", "PRK> cargo" })
        {
            var transfer = TransferGrouping.Group(Told.Report("a", "2023-11-10", null, line), GroupingOptions.Default).ShouldHaveSingleItem();
            MeasureCheck.Engaged(CheckSubject.Of(transfer)).Select(finding => finding.Measure.Id)
                .ShouldBe(MeasureCheck.All(CheckSubject.Of(transfer)).Where(finding => finding.Bears).Select(finding => finding.Measure.Id));
        }
    }
}
