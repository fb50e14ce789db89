using CsCheck;
using Waybill.Model;

namespace Waybill.Ledger.Tests;

public sealed class TransferGroupingTests
{
    [Fact]
    public void Echoes_of_one_origin_are_one_transfer_with_one_origin_and_a_denial_stands_beside()
    {
        var transfer = Group(
            Told.Report("kirby", "2023-10-14", "Pacific Wire", "PRK>RUS arms,ammunition q=1000:container t=2023-09-07/2023-10-01 by=White_House:government:USA"),
            Told.Report("echo-1", "2023-10-15", "Le Soir", "PRK>RUS ammunition q=~1000:container by=Maison-Blanche:government:USA|Reuters:media"),
            Told.Report("echo-2", "2023-10-16", "Corriere", "PRK>RUS arms q=1000+:container by=John_Kirby:official:USA"),
            Told.Report("denial", "2023-10-18", "Tass", "PRK>RUS arms stance=denies stage=unstated by=Kremlin:government:RUS")).ShouldHaveSingleItem();

        transfer.Supporting.Select(claim => claim.Document).ShouldBe(["kirby", "echo-1", "echo-2"]);
        transfer.Denials.ShouldHaveSingleItem().Document.ShouldBe("denial");
        var origin = transfer.Origins.Named.ShouldHaveSingleItem();
        (origin.Name, origin.For).ShouldBe(("White House, Maison-Blanche, John Kirby", PartyId.Parse("USA")));
        transfer.Origins.UnknownIndependence.ShouldBeEmpty();
        transfer.Quantity.Select(value => value.Value.Qualifier).ShouldBe([QuantityQualifier.Exact, QuantityQualifier.About, QuantityQualifier.AtLeast]);
        transfer.Goods.Select(value => value.Value.Code.ToString()).ShouldBe(["arms", "ammunition"]);
        transfer.Goods[0].Claims.ShouldBe([transfer.Supporting[0].Id, transfer.Supporting[2].Id]);
    }

    [Fact]
    public void A_denial_changes_no_field_and_no_identifier()
    {
        var told = Told.Report("a", "2023-10-14", null, "PRK>RUS ammunition q=1000:container");
        var denial = Told.Report("b", "2023-10-13", null, "PRK>RUS arms q=5:container t=2023-10-01/2023-10-05 stance=denies", "PRK>RUS arms stance=no-evidence");
        var (alone, beside) = (Group(told).ShouldHaveSingleItem(), Group(told, denial).ShouldHaveSingleItem());

        beside.Denials.Count.ShouldBe(1);
        beside.NoEvidence.Count.ShouldBe(1);
        Dump.Of(beside).Replace(beside.Denials[0].Id, "").Replace(beside.NoEvidence[0].Id, "").ShouldBe(Dump.Of(alone));
    }

    [Fact]
    public void What_could_be_joins_without_support_and_is_a_transfer_of_its_own_where_nothing_is_stated()
    {
        var transfers = Group(Told.Report("a", "2023-11-09", null,
            "PRK>RUS ammunition q=1000:container by=White_House:government:USA",
            "PRK>RUS arms q=9000:container stance=possible by=Analyst:person",
            "PRK>RUS arms stance=possible by=Blinken:official:USA",
            "RUS>PRK technology.nuclear stance=possible by=Blinken:official:USA"));

        transfers.Count.ShouldBe(3);
        transfers[0].Quantity.ShouldHaveSingleItem().Value.Min.ShouldBe(1000);
        transfers[0].Possible.ShouldHaveSingleItem().Claim.Attribution[0].Name.ShouldBe("Blinken");
        transfers[0].Origins.Named.ShouldHaveSingleItem().Claims.Count.ShouldBe(1);
        transfers.Skip(1).ShouldAllBe(transfer => transfer.Origins.Named.Count == 0 && transfer.Supporting.Count == 0 && transfer.Possible.Count == 1);
        transfers.ShouldContain(transfer => transfer.Goods[0].Value.Code.ToString() == "technology.nuclear");
    }

    [Fact]
    public void Vague_claims_do_not_tie_claims_that_contradict_each_other()
    {
        var transfers = Group(
            Told.Report("a", "2023-11-01", null, "PRK>RUS missile.ballistic"),
            Told.Report("b", "2023-11-01", null, "PRK>RUS ammunition.artillery"),
            Told.Report("c", "2023-11-01", null, "PRK>RUS arms"));

        transfers.Count.ShouldBe(2);
        foreach (var transfer in transfers)
            transfer.Goods.Count(goods => goods.Value.Code.Family is "missile" or "ammunition").ShouldBe(1);
    }

    [Fact]
    public void A_denial_alone_is_shown_as_what_is_denied()
    {
        var transfer = Group(Told.Report("a", "2023-11-01", null, "BLR>RUS armour stance=denies")).ShouldHaveSingleItem();
        transfer.Supporting.ShouldBeEmpty();
        transfer.Denials.Count.ShouldBe(1);
        transfer.Goods.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("2023-10-01", true)]
    [InlineData("2024-02-01", true)]
    [InlineData("2023-08-01", false)]
    [InlineData("2024-06-01", false)]
    public void A_denial_is_about_what_is_told_around_it(string published, bool beside) =>
        Group(
            Told.Report("a", "2023-10-14", null, "PRK>RUS ammunition"),
            Told.Report("b", published, null, "PRK>RUS arms stance=denies")).Count.ShouldBe(beside ? 1 : 2);

    [Fact]
    public void A_report_more_does_not_rename_the_others()
    {
        var known = new[]
        {
            Told.Report("a", "2023-10-14", null, "PRK>RUS ammunition q=1000:container"),
            Told.Report("b", "2023-11-02", null, "IRN>houthis missile t=2023-10-03/2023-10-03"),
        };
        var before = Group(known).Select(transfer => transfer.Id).ToList();
        var after = Group([.. known, Told.Report("c", "2023-12-01", null, "PRK>RUS ammunition q=1000:container", "RUS>PRK oil")]);
        after.Count.ShouldBe(3);
        before.ShouldBeSubsetOf(after.Select(transfer => transfer.Id));
    }

    [Fact]
    public void The_order_of_claims_changes_nothing() =>
        Gens.Claims.Select(claims => (claims, Gen.Shuffle(claims.ToArray()))).SelectMany(pair => pair.Item2.Select(shuffled => (pair.claims, shuffled)))
            .Sample(pair => Dump.Of(Group(pair.shuffled)) == Dump.Of(Group(pair.claims)), iter: 300);

    [Fact]
    public void Every_claim_stands_in_a_transfer_and_only_denials_in_several() =>
        Gens.Claims.Sample(claims =>
        {
            var transfers = Group(claims);
            var stated = transfers.SelectMany(transfer => transfer.Supporting.Concat(transfer.Possible)).Select(claim => claim.Id).ToList();
            stated.ShouldBeUnique();
            stated.Concat(transfers.SelectMany(transfer => transfer.Denials.Concat(transfer.NoEvidence)).Select(claim => claim.Id)).Distinct()
                .ShouldBe(claims.Select(claim => claim.Id), ignoreOrder: true);
            transfers.Select(transfer => transfer.Id).ShouldBeUnique();
        }, iter: 300);

    [Fact]
    public void No_two_claims_of_a_group_contradict_each_other() =>
        Gens.Claims.Sample(claims =>
        {
            var book = OriginBook.Of(claims);
            var directions = DirectionResolver.Resolve(claims);
            var facts = claims.Select((claim, i) => new ClaimFacts(claim, directions[i], book.KeyOf(claim), GroupingOptions.Default));
            foreach (var cluster in Clustering.Of(facts, GroupingOptions.Default))
                foreach (var a in cluster.Members)
                    foreach (var b in cluster.Members)
                        (a == b || ClaimRules.MayBeOne(a, b, GroupingOptions.Default)).ShouldBeTrue($"{a.Claim.Quote.Text} / {b.Claim.Quote.Text}");
        }, iter: 300);

    private static IReadOnlyList<Transfer> Group(params IEnumerable<ClaimRecord>[] reports) =>
        TransferGrouping.Group(reports.SelectMany(report => report).ToList(), GroupingOptions.Default);
}
