namespace Waybill.Lists.Tests;

/// <summary>A designated ship is told apart from one that a designated party owns, and from a party that a record only mentions.</summary>
public class StandingTests
{
    private const string Entities = """
        {"id":"v1","schema":"Vessel","caption":"Grey Heron","properties":{"name":["Grey Heron"]}}
        {"id":"c1","schema":"Company","caption":"Heron Marine","properties":{"name":["Heron Marine"],"topics":["sanction"]}}
        {"id":"o1","schema":"Ownership","properties":{"owner":["c1"],"asset":["v1"]}}
        {"id":"v2","schema":"Vessel","caption":"White Egret","properties":{"name":["White Egret"]}}
        """;

    [Fact]
    public void A_ship_of_a_designated_owner_is_linked_and_another_is_not()
    {
        Screened.Against([("a.json", Entities)], Screened.Ship("Grey Heron")).Hits.ShouldHaveSingleItem().Standing.ShouldBe(Standing.LinkedToDesignated);
        Screened.Against([("a.json", Entities)], Screened.Ship("White Egret")).Hits.ShouldHaveSingleItem().Standing.ShouldBe(Standing.NotDesignated);
    }

    [Fact]
    public void An_owner_whom_a_ships_record_names_is_only_mentioned()
    {
        var hit = Screened.Against("name,imo,owner\nGrey Heron,9187629,Samir Navegacion\n", new ScreeningQuery { Names = ["Samir Navegacion"] }).Hits.ShouldHaveSingleItem();
        hit.Standing.ShouldBe(Standing.MentionedByDesignated);
        hit.Record.Caption.ShouldBe("Grey Heron");
    }

    [Fact]
    public void The_owner_in_a_query_is_screened_beside_the_ship()
    {
        var query = Screened.Ship("Unknown Vessel") with { Related = ["Heron Marine"] };
        var result = Screened.Against([("a.json", Entities)], query);
        result.Hits.ShouldBeEmpty();
        var related = result.RelatedHits.ShouldHaveSingleItem();
        (related.Related, related.Standing, result.Clear).ShouldBe(("Heron Marine", Standing.Designated, false));
    }
}
