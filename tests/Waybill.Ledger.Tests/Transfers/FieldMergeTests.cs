using Waybill.Model;

namespace Waybill.Ledger.Tests;

public sealed class FieldMergeTests
{
    [Fact]
    public void Every_distinct_value_stands_once_with_its_claims()
    {
        var claims = Told.Report("a", "2023-10-14", null,
            "PRK>RUS arms,arms q=300:container t=2023-09-07/2023-09-08 ship=Angara from=Rajin",
            "PRK>RUS ammunition q=300:shell t=2023-09-07/2023-09-08 ship=ANGARA from=rajin",
            "PRK,CHN>RUS arms q=~300:container t=2023-09-01/.. ship=Maria");
        var (a, b, c) = (claims[0].Id, claims[1].Id, claims[2].Id);

        FieldMerge.Parties(claims, claim => claim.Consignor).Select(value => (value.Value.Id.ToString(), string.Join(' ', value.Claims))).ShouldBe([("PRK", $"{a} {b} {c}"), ("CHN", c)]);
        FieldMerge.Goods(claims).Select(value => string.Join(' ', value.Claims)).ShouldBe([$"{a} {c}", b]);
        FieldMerge.Quantities(claims).Count.ShouldBe(3);
        FieldMerge.Carriers(claims).Select(value => (value.Value.Name, value.Claims.Count)).ShouldBe([("Angara", 2), ("Maria", 1)]);
        FieldMerge.Places(claims, claim => claim.Loading).ShouldHaveSingleItem().Claims.ShouldBe([a, b]);
        FieldMerge.Periods(claims).Select(value => value.Claims.Count).ShouldBe([2, 1]);
    }

    [Fact]
    public void A_place_without_a_name_is_known_by_its_words()
    {
        TransferClaim With(string text, int start, int end) => Told.Claim("PRK>RUS arms") with
        {
            Quote = new Quote(text, new TextSpan(100, 100 + text.Length)),
            Discharge = [new NamedPlace(null, PartyId.Parse("RUS"), new TextSpan(100 + start, 100 + end))],
        };
        var claims = new[] { With("to a Russian port now", 3, 17), With("at a Russian port", 3, 17), With("at a depot", 3, 10) }
            .Select((claim, i) => new ClaimRecord($"c{i}", default, "a", null, null, claim)).ToList();
        FieldMerge.Places(claims, claim => claim.Discharge).Select(value => string.Join(' ', value.Claims)).ShouldBe(["c0 c1", "c2"]);
    }

    [Theory]
    [InlineData("2023-09-07/2023-09-08 2023-09-01/2023-09-02", "2023-09-01/2023-09-08")]
    [InlineData("2023-09-07/2023-09-08 ../2023-09-02", "../2023-09-08")]
    [InlineData("2023-09-07/.. 2023-09-01/2023-10-02", "2023-09-01/..")]
    [InlineData("2023-08-07/.. ../2023-10-02", "2023-08-07/2023-10-02")]
    [InlineData("2023-11-07/.. ../2023-10-02", "2023-10-02/2023-11-07")]
    public void The_envelope_holds_every_period(string periods, string envelope)
    {
        var claims = Told.Report("a", null, null, periods.Split(' ').Select(days => $"PRK>RUS arms t={days}").ToArray());
        FieldMerge.Envelope(FieldMerge.Periods(claims)).ToString().ShouldBe(envelope);
        FieldMerge.Envelope([]).ShouldBeNull();
    }

    [Fact]
    public void A_period_that_cannot_be_is_told_but_dates_nothing()
    {
        var doubtful = Told.Claim("PRK>RUS arms t=2032-10-07/2032-10-07");
        doubtful = doubtful with { Period = doubtful.Period! with { Doubt = PeriodDoubt.AfterPublication } };
        var claims = new[] { doubtful, Told.Claim("PRK>RUS arms t=2023-10-07/2023-10-07") }.Select((claim, i) => new ClaimRecord($"c{i}", default, "a", null, null, claim)).ToList();
        var periods = FieldMerge.Periods(claims);
        periods.Select(period => (period.Value.Days.ToString(), period.Value.Doubt)).ShouldBe([("2032-10-07/2032-10-07", PeriodDoubt.AfterPublication), ("2023-10-07/2023-10-07", null)]);
        FieldMerge.Envelope(periods).ToString().ShouldBe("2023-10-07/2023-10-07");
        FieldMerge.Envelope([periods[0]]).ShouldBeNull();
    }
}
