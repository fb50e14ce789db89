namespace Waybill.Lists.Tests;

public class AsOfTests
{
    private const string Header = "id,name,listed on,delisted on,programme\n";
    private static readonly ScreeningQuery Heron = new() { Names = ["Grey Heron"] };

    [Theory]
    [InlineData("2018-12-31", ListedThen.NotYet)]
    [InlineData("2019-01-02", ListedThen.Listed)]
    [InlineData("2020-05-06", ListedThen.Listed)]
    [InlineData("2020-05-07", ListedThen.Delisted)]
    public void A_dated_listing_answers_for_its_days(string day, ListedThen then) =>
        Screened.Against(Header + "1,Grey Heron,2019-01-02,2020-05-06,Port ban\n", Heron, day).Hits.ShouldHaveSingleItem().Then.ShouldBe(then);

    [Fact]
    public void The_version_of_the_day_counts_and_is_told()
    {
        (string, string)[] versions =
            [("bans-2021-03-01.csv", "id,name\n1,Grey Heron\n"), ("bans-2022-03-01.csv", "id,name\n2,White Egret\n")];
        var before = Screened.Against(versions, Heron, "2021-06-01");
        before.Searched.ShouldHaveSingleItem().Date.ToString().ShouldBe("2021-03-01");
        before.Hits.ShouldHaveSingleItem().Then.ShouldBe(ListedThen.InVersionOfThatDay);
        Screened.Against(versions, Heron, "2022-06-01").Clear.ShouldBeTrue();
        Screened.Against(versions, Heron).Clear.ShouldBeTrue();
        Screened.Against(versions, Heron, "2020-01-01").Hits.ShouldHaveSingleItem().Then.ShouldBe(ListedThen.Unknown);
    }

    [Fact]
    public void A_clear_answer_names_the_lists_and_their_versions()
    {
        var result = Screened.Against([("bans-2021-03-01.csv", "id,name\n1,Grey Heron\n")], new ScreeningQuery { Names = ["Olive Finch"] });
        result.Clear.ShouldBeTrue();
        var list = result.Searched.ShouldHaveSingleItem();
        (list.Name, list.DateStated, list.Version.Length).ShouldBe(("bans", false, 12));
    }
}
