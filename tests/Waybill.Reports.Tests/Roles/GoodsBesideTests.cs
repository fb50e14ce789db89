namespace Waybill.Reports.Tests;

public sealed class GoodsBesideTests
{
    [Fact]
    public void Goods_of_a_list_part_the_parties_of_each()
    {
        var view = Views.Only("en", "Bulgaria sold tanks to Ethiopia, and Romania guns to Eritrea.");
        var parties = PartyFinder.Find(view);
        var parts = new SentenceParts(parties, CargoFinder.Find(view), [], [], [], []);
        var anchors = new AnchorFinder(view, parts, new DiscourseState()).Find();
        Regions("tanks").ShouldBe("BGR 0, ETH 4, ROU 4, ERI 5");
        Regions("guns").ShouldBe("BGR 1, ETH 2, ROU 2, ERI 3");

        string Regions(string goods)
        {
            var anchor = anchors.Find(anchor => anchor.Cargo.Exists(cargo => view.Words(cargo.First, cargo.End) == goods))!;
            var beside = GoodsBeside.Of(parts, anchor);
            return string.Join(", ", parties.Where(party => party.Entry is not null).Select(party => $"{party.Entry!.Id} {beside.RegionOf(party)}"));
        }
    }
}
