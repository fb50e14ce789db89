namespace Waybill.Ledger.Tests;

public sealed class ClaimRulesTests
{
    private static readonly GroupingOptions Options = GroupingOptions.Default;

    [Theory]
    [InlineData("PRK>RUS arms", "PRK>RUS ammunition", true)]
    [InlineData("PRK>RUS arms", "RUS>PRK arms", false)]
    [InlineData("PRK>RUS arms", "PRK> arms", false)]
    [InlineData("PRK>RUS missile", "PRK>RUS missile.cruise", true)]
    [InlineData("PRK>RUS missile", "PRK>RUS ammunition", false)]
    [InlineData("PRK>RUS artillery", "PRK>RUS ammunition.artillery", false)]
    [InlineData("PRK>RUS cargo", "PRK>RUS ammunition", true)]
    [InlineData("PRK>RUS cargo", "PRK>RUS oil", false)]
    public void Parties_and_goods(string a, string b, bool one) => MayBeOne(a, b).ShouldBe(one);

    [Theory]
    [InlineData("q=1000:container", "q=1000:container", true)]
    [InlineData("q=1000:container", "q=2000:container", false)]
    [InlineData("q=1000+:container", "q=2000:container", true)]
    [InlineData("q=-900:container", "q=1000:container", false)]
    [InlineData("q=~1000:container", "q=1100:container", true)]
    [InlineData("q=~1000:container", "q=1300:container", false)]
    [InlineData("q=2116:unit", "q=2100:unit", true)]
    [InlineData("q=20..30:wagon", "q=25:wagon", true)]
    [InlineData("q=1000:container", "q=1000000:shell", true)]
    public void Quantities(string a, string b, bool one) => MayBeOne($"PRK>RUS ammunition {a}", $"PRK>RUS ammunition {b}").ShouldBe(one);

    [Theory]
    [InlineData("t=2023-09-07/2023-09-08", "t=2023-09-08/2023-09-09", true)]
    [InlineData("t=2023-09-07/2023-09-08", "t=2023-09-09/2023-09-10", false)]
    [InlineData("t=2023-09-07/2023-09-08", "t=2023-09-01/2023-09-30", true)]
    [InlineData("t=2023-09-07/2023-09-08", "t=2023-08-01/2023-11-01", false)]
    [InlineData("t=2023-09-01/2023-09-30", "t=2023-08-01/2023-11-01", true)]
    [InlineData("t=2023-09-01/2023-09-30", "t=2023-01-01/2023-12-31", false)]
    [InlineData("t=2023-09-01/2023-09-30", "t=../2023-10-31", true)]
    [InlineData("t=2021-09-01/2021-09-30", "t=../2023-10-31", false)]
    [InlineData("t=2023-09-01/2023-09-30", "", true)]
    [InlineData("t=2023-01-01/2023-01-31", "", false)]
    public void Periods(string a, string b, bool one) => MayBeOne($"PRK>RUS ammunition {a}", $"PRK>RUS ammunition {b}").ShouldBe(one);

    [Theory]
    [InlineData("ship=Angara", "ship=Maria", false)]
    [InlineData("ship=Angara", "ship=Angara ship=Maria", true)]
    [InlineData("ship=Angara", "", true)]
    [InlineData("ship=ANGARA", "ship=Angara", true)]
    public void Ships(string a, string b, bool one) => MayBeOne($"PRK>RUS ammunition {a}", $"PRK>RUS ammunition {b}").ShouldBe(one);

    [Fact]
    public void One_ship_within_a_few_days_is_one_voyage_though_the_numbers_differ() =>
        MayBeOne("PRK>RUS cargo ship=Angara q=300:container t=2023-09-07/2023-09-08", "PRK>RUS arms ship=Angara q=500:container t=2023-09-10/2023-09-10").ShouldBeTrue();

    [Fact]
    public void Different_numbers_of_one_source_in_one_report_are_two_things()
    {
        var facts = Facts("PRK>RUS cargo q=~700:container by=RUSI:think-tank", "PRK>RUS cargo q=~750:container by=RUSI:think-tank");
        ClaimRules.MayBeOne(facts[0], facts[1], Options).ShouldBeFalse();
        MayBeOne("PRK>RUS cargo q=~700:container by=RUSI:think-tank", "PRK>RUS cargo q=~750:container by=RUSI:think-tank").ShouldBeTrue();
    }

    [Fact]
    public void Parts_of_one_seizure_are_one()
    {
        var facts = Facts(
            "IRN>houthis small-arms q=1570:unit t=2024-01-24/2024-01-24 stage=intercepted",
            "IRN>houthis missile.anti-tank q=38:unit t=2024-01-24/2024-01-24 stage=intercepted");
        ClaimRules.MayBeOne(facts[0], facts[1], Options).ShouldBeTrue();
    }

    [Theory]
    [InlineData("PRK>RUS arms by=White_House:government:USA", false)]
    [InlineData("PRK>RUS arms q=310:container", true)]
    [InlineData("PRK>RUS arms q=100+:container", false)]
    [InlineData("PRK>RUS arms ship=Angara", true)]
    [InlineData("PRK>RUS arms ship=Angara ship=Maria ship=Lady_R", false)]
    public void What_does_not_date_itself_must_point_at_a_single_shipment(string line, bool points)
    {
        var shipment = Fact("PRK>RUS cargo ship=Angara q=300:container t=2023-09-07/2023-09-08", "s");
        ClaimRules.PointsAt(Fact(line, "other"), shipment).ShouldBe(points);
        new Cluster(shipment, Options).Admits(Fact(line, "other")).ShouldBe(points);
    }

    private static bool MayBeOne(string a, string b) => ClaimRules.MayBeOne(Fact(a, "a"), Fact(b, "b"), Options);

    private static ClaimFacts Fact(string line, string document) => Of(Told.Report(document, "2023-10-14", "Publisher", line))[0];

    private static List<ClaimFacts> Facts(params string[] lines) => Of(Told.Report("one", "2023-10-14", "Publisher", lines));

    private static List<ClaimFacts> Of(IReadOnlyList<ClaimRecord> claims) =>
        claims.Select(claim => new ClaimFacts(claim, Direction.Of(claim.Claim), null, Options)).ToList();
}
