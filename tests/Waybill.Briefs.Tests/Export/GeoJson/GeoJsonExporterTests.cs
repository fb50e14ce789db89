using System.Text.Json;
using Waybill.Ledger;
using Waybill.Model;

namespace Waybill.Briefs.Tests;

public class GeoJsonExporterTests
{
    private const string Text = "It went from Rajin to Dunai, then from Nowhere to Suva and Apia.";

    [Fact]
    public void A_place_is_a_point_with_longitude_first()
    {
        var rajin = Features(Samples.Full()).First(f => Name(f) == "Rajin");
        rajin.GetProperty("geometry").GetProperty("type").GetString().ShouldBe("Point");
        Numbers(rajin.GetProperty("geometry").GetProperty("coordinates")).ShouldBe([130.3, 42.23]);
        Exported.Strings(rajin.GetProperty("properties"), "roles").ShouldBe(["loading"]);
        Exported.Strings(rajin.GetProperty("properties"), "transfers").ShouldBe(["T00000001"]);
    }

    [Fact]
    public void Loading_and_discharge_of_one_claim_are_a_line_that_says_it_is_no_track()
    {
        var line = Features(Samples.Full()).Single(f => f.GetProperty("geometry").ValueKind == JsonValueKind.Object && f.GetProperty("geometry").GetProperty("type").GetString() == "LineString");
        line.GetProperty("properties").GetProperty("from").GetString().ShouldBe("Rajin");
        line.GetProperty("properties").GetProperty("note").GetString()!.ShouldContain("no track");
    }

    [Fact]
    public void What_is_only_possible_or_denied_is_no_line()
    {
        var claim = new TransferClaim { Goods = [], Stance = Stance.Possible, Loading = [Text.Place("Rajin", null, "Rajin")], Discharge = [Text.Place("Dunai", null, "Dunai")], Quote = Text.Quote(Text) };
        foreach (var stance in (Stance[])[Stance.Possible, Stance.Denies, Stance.NoEvidence])
            Features(Case(claim with { Stance = stance })).Count.ShouldBe(2);
        Features(Case(claim with { Stance = Stance.Alleges })).Count.ShouldBe(3);
    }

    [Fact]
    public void A_place_that_the_gazetteer_does_not_know_is_kept_without_geometry()
    {
        var claim = new TransferClaim { Goods = [], Loading = [Text.Place("Nowhere", "FJI", "Nowhere")], Quote = Text.Quote(Text) };
        var feature = Features(Case(claim)).ShouldHaveSingleItem();
        feature.GetProperty("geometry").ValueKind.ShouldBe(JsonValueKind.Null);
        feature.GetProperty("properties").GetProperty("country").GetString().ShouldBe("FJI");
    }

    [Fact]
    public void A_line_across_the_antimeridian_is_cut_there()
    {
        var claim = new TransferClaim { Goods = [], Loading = [Text.Place("Suva", "FJI", "Suva")], Discharge = [Text.Place("Apia", "WSM", "Apia")], Quote = Text.Quote(Text) };
        var output = new MemoryStream();
        new CaseExport(new TwoIslands()).Write("geojson", Case(claim), output);
        var line = JsonDocument.Parse(output.ToArray()).RootElement.GetProperty("features").EnumerateArray().Last().GetProperty("geometry");
        line.GetProperty("type").GetString().ShouldBe("MultiLineString");
        var parts = line.GetProperty("coordinates").EnumerateArray().Select(part => part.EnumerateArray().Select(Numbers).ToList()).ToList();
        parts[0][1][0].ShouldBe(180);
        parts[1][0][0].ShouldBe(-180);
        parts[0][1][1].ShouldBe(parts[1][0][1]);
        parts[0][1][1].ShouldBeInRange(-18.1, -13.8);
    }

    private static CaseContent Case(TransferClaim claim)
    {
        var test = new TestCase();
        return test.Transfer(test.Claim(test.Report("a", Text, transfers: [claim]), claim)).Content();
    }

    private static List<JsonElement> Features(CaseContent content)
    {
        var root = Exported.Json("geojson", content);
        root.GetProperty("type").GetString().ShouldBe("FeatureCollection");
        return [.. root.GetProperty("features").EnumerateArray()];
    }

    private static string? Name(JsonElement feature) => feature.GetProperty("properties").TryGetProperty("name", out var name) ? name.GetString() : null;

    private static List<double> Numbers(JsonElement list) => [.. list.EnumerateArray().Select(n => n.GetDouble())];

    private sealed class TwoIslands : IPlaceGazetteer
    {
        public bool TryLocate(string name, out GeoPoint point)
        {
            point = name == "Suva" ? new GeoPoint(-18.14, 178.44) : new GeoPoint(-13.83, -171.77);
            return true;
        }
    }
}
