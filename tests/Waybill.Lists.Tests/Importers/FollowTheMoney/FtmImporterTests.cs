namespace Waybill.Lists.Tests;

public class FtmImporterTests
{
    private const string Flat = """
        {"id":"v1","schema":"Vessel","caption":"Grey Heron","properties":{"name":["Grey Heron"],"previousName":["White Heron"],"imoNumber":["IMO9187629"],"flag":["tg"]}}
        {"id":"c1","schema":"Company","caption":"Heron Marine","properties":{"name":["Heron Marine"],"topics":["sanction"],"imoNumber":["5342883"]}}
        {"id":"o1","schema":"Ownership","properties":{"owner":["c1"],"asset":["v1"],"startDate":["2019-01-01"],"endDate":["2020-02-02"]}}
        {"id":"s1","schema":"Sanction","properties":{"entity":["c1"],"program":["DPRK"],"listingDate":["2018-03-04"]}}
        """;

    [Fact]
    public void Ties_and_sanctions_are_put_to_the_entities_that_they_are_about()
    {
        var list = ListTexts.One("ships.ftm.json", Flat);
        var ship = list.Record("v1");
        ship.Designated.ShouldBeFalse();
        ship.Texts(NumberKind.Imo).ShouldBe(["9187629"]);
        ship.Texts(DetailKind.Flag).ShouldBe(["TGO"]);
        var link = ship.Links.ShouldHaveSingleItem();
        (link.Kind, link.Name, link.Record, link.Days.ToString(), link.At).ShouldBe((LinkKind.Owner, "Heron Marine", "c1", "2019-01-01/2020-02-02", new ListRef("o1", 3)));
        var company = list.Record("c1");
        company.Designated.ShouldBeTrue();
        company.Texts(NumberKind.CompanyImo).ShouldBe(["5342883"]);
        company.Listings.ShouldHaveSingleItem().At.ShouldBe(new ListRef("s1", 4));
    }

    [Fact]
    public void Nested_entities_say_the_same_as_flat_ones()
    {
        var nested = """{"id":"v1","schema":"Vessel","caption":"Grey Heron","properties":{"name":["Grey Heron"],"previousName":["White Heron"],"imoNumber":["IMO9187629"],"flag":["tg"],"ownershipAsset":[{"id":"o1","schema":"Ownership","properties":{"startDate":["2019-01-01"],"endDate":["2020-02-02"],"owner":[{"id":"c1","schema":"Company","caption":"Heron Marine","properties":{"name":["Heron Marine"],"topics":["sanction"],"imoNumber":["5342883"],"sanctions":[{"id":"s1","schema":"Sanction","properties":{"program":["DPRK"],"listingDate":["2018-03-04"]}}]}}]}}]}}""";
        var (flat, deep) = (ListTexts.One("ships.json", Flat), ListTexts.One("ships.json", nested));
        foreach (var id in new[] { "v1", "c1" })
            DesignationFields.Of(deep.Record(id)).ShouldBe(DesignationFields.Of(flat.Record(id)), ignoreOrder: true);
    }

    [Fact]
    public void Deltas_change_what_was_read_before_and_make_versions()
    {
        var (lists, faults) = ListTexts.Read(("ships.json", Flat), ("delta.json", """
            {"op":"MOD","entity":{"id":"c1","schema":"Company","caption":"Heron Lines","properties":{"name":["Heron Lines"]}}}
            {"op":"ADD","entity":{"id":"p1","schema":"Person","caption":"Karim Noori","properties":{"name":["Karim Noori"],"topics":["sanction"]}}}
            {"op":"DEL","entity":{"id":"v1"}}
            {"op":"DEL","entity":{"id":"v9"}}
            {"op":"JUMP","entity":{"id":"v9"}}
            """));
        lists.Count.ShouldBe(2);
        lists.Select(list => list.Info.Name).Distinct().ShouldBe(["ships"]);
        lists[1].Designations.Select(record => record.Caption).ShouldBe(["Heron Lines", "Karim Noori"], ignoreOrder: true);
        faults.Select(fault => fault.Line).ShouldBe([4, 5]);
    }

    [Fact]
    public void The_name_of_a_version_in_the_path_is_its_version_and_date()
    {
        var list = ListTexts.One("sanctions/20240527194702-wnk/entities.delta.json", """{"op":"ADD","entity":{"id":"p1","schema":"Person","caption":"Karim Noori","properties":{"name":["Karim Noori"],"topics":["sanction"]}}}""");
        (list.Info.Name, list.Info.Version, list.Info.Date?.ToString(), list.Info.DateStated).ShouldBe(("entities", "20240527194702-wnk", "2024-05-27", false));
    }

    [Fact]
    public void A_line_that_is_no_json_is_told_and_the_rest_is_read()
    {
        var (lists, faults) = ListTexts.Read(("a.json", "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A B\"]}}\n{\"id\":\n[1]\n{\"schema\":\"Person\"}\n"));
        lists[0].Designations.Count.ShouldBe(1);
        faults.Select(fault => fault.Line).ShouldBe([2, 3, 4]);
    }
}
