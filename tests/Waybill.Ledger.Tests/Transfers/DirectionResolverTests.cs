namespace Waybill.Ledger.Tests;

public sealed class DirectionResolverTests
{
    [Fact]
    public void A_side_is_taken_from_the_same_document_where_it_leaves_one_answer() =>
        Resolve(">houthis component", "IRN>houthis arms").ShouldBe([new("IRN", "houthis"), new("IRN", "houthis")]);

    [Fact]
    public void Two_answers_are_none() =>
        Resolve(">houthis arms", "IRN>houthis arms", "PRK>houthis missile")[0].ShouldBe(new Direction("", "houthis"));

    [Fact]
    public void Other_goods_tell_nothing() => Resolve(">houthis oil", "IRN>houthis arms")[0].ShouldBe(new Direction("", "houthis"));

    [Fact]
    public void With_neither_side_only_a_seizure_is_resolved()
    {
        Resolve("> small-arms stage=intercepted", "IRN>houthis small-arms stage=intercepted")[0].ShouldBe(new Direction("IRN", "houthis"));
        Resolve("> small-arms", "IRN>houthis small-arms")[0].ShouldBe(new Direction("", ""));
        Resolve("> small-arms t=2024-01-24/2024-01-24 stage=intercepted", "IRN>houthis small-arms t=2023-12-01/2023-12-01 stage=intercepted")[0].ShouldBe(new Direction("", ""));
    }

    [Fact]
    public void The_field_stays_empty()
    {
        var transfer = TransferGrouping.Group([.. Told.Report("a", "2024-01-24", null, ">houthis component", "IRN>houthis component stance=denies")], GroupingOptions.Default).ShouldHaveSingleItem();
        transfer.Consignor.ShouldBeEmpty();
        transfer.Denials.Count.ShouldBe(1);
    }

    private static IReadOnlyList<Direction> Resolve(params string[] lines) => DirectionResolver.Resolve(Told.Report("a", "2024-01-24", null, lines));
}
