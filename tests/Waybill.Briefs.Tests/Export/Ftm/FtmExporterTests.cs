using System.Text.Json;
using Waybill.Model;

namespace Waybill.Briefs.Tests;

public class FtmExporterTests
{
    private static readonly string[] Schemata = ["PublicBody", "Organization", "LegalEntity", "Vessel", "Airplane", "Vehicle", "Address", "Article", "Event", "UnknownLink", "Trip"];
    private static readonly string[] References = ["involved", "proof", "subject", "object", "vehicle", "startLocation", "endLocation"];

    [Fact]
    public void Every_entity_has_an_id_a_schema_and_lists_of_strings()
    {
        var entities = Exported.Lines("ftm", Samples.Full());
        entities.Select(Id).Distinct().Count().ShouldBe(entities.Count);
        foreach (var entity in entities)
        {
            Schemata.ShouldContain(entity.GetProperty("schema").GetString());
            foreach (var property in entity.GetProperty("properties").EnumerateObject())
                property.Value.EnumerateArray().ShouldAllBe(v => v.ValueKind == JsonValueKind.String && v.GetString()!.Length > 0);
        }
    }

    [Fact]
    public void Every_reference_leads_to_an_entity()
    {
        var entities = Exported.Lines("ftm", Samples.Full());
        var known = entities.Select(Id).ToHashSet();
        foreach (var id in entities.SelectMany(e => References.SelectMany(r => Exported.Strings(e.GetProperty("properties"), r)))) known.ShouldContain(id);
    }

    [Fact]
    public void A_stated_transfer_is_an_event_a_link_and_the_trip_of_its_ship()
    {
        var entities = Exported.Lines("ftm", Samples.Full());
        var link = entities.Single(e => Schema(e) == "UnknownLink").GetProperty("properties");
        Exported.Strings(link, "subject").ShouldBe(["waybill-party-prk"]);
        Exported.Strings(link, "object").ShouldBe(["waybill-party-rus"]);
        var ship = entities.Single(e => Schema(e) == "Vessel");
        Id(ship).ShouldBe("waybill-vessel-imo-9179842");
        Exported.Strings(ship.GetProperty("properties"), "flag").ShouldBe(["ru"]);
        Exported.Strings(entities.Single(e => Schema(e) == "Trip").GetProperty("properties"), "vehicle").ShouldBe([Id(ship)]);
        Exported.Strings(entities.First(e => Schema(e) == "Event").GetProperty("properties"), "notes").Count.ShouldBe(4);
    }

    [Fact]
    public void What_nobody_states_is_an_event_that_says_so_and_no_link()
    {
        const string text = "Moscow denies that North Korea sent it shells.";
        var test = new TestCase();
        var claim = new TransferClaim { Consignor = [text.Party("PRK", "North Korea")], Consignee = [text.Party("RUS", "it")], Goods = [text.Goods("ammunition", "shells")], Stance = Stance.Denies, Quote = text.Quote(text) };
        var entities = Exported.Lines("ftm", test.Transfer(test.Claim(test.Report("a", text, transfers: [claim]), claim)).Content());
        entities.Select(Schema).ShouldNotContain("UnknownLink");
        Exported.Strings(entities.Single(e => Schema(e) == "Event").GetProperty("properties"), "summary").Single().ShouldContain("stated by nobody, 1 denial");
    }

    private static string Id(JsonElement entity) => entity.GetProperty("id").GetString()!;

    private static string Schema(JsonElement entity) => entity.GetProperty("schema").GetString()!;
}
