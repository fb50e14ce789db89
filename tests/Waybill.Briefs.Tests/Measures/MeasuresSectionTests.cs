using System.Text;
using System.Text.Json;
using Waybill.Ledger;
using Waybill.Model;

namespace Waybill.Briefs.Tests;

public sealed class MeasuresSectionTests
{
    [Fact]
    public void A_transfer_shows_its_measures_with_elements_claims_and_verification()
    {
        var brief = Rendered.Of(Samples.Full());
        var section = brief.Document.QuerySelector("#measures").ShouldNotBeNull();
        var measure = section.QuerySelectorAll("details.engages").First(details => details.QuerySelector("summary")!.TextContent.Contains("1874"));
        measure.QuerySelectorAll(".elements li").Length.ShouldBe(6);
        measure.QuerySelectorAll(".elements li.met a.ref").ShouldNotBeEmpty();
        measure.TextContent.ShouldContain("Paragraph number unchecked.");
    }

    [Fact]
    public void A_claim_against_it_stands_beside() =>
        Rendered.Of(Samples.Full()).Document.QuerySelectorAll("#measures .elements .against").ShouldNotBeEmpty();

    [Fact]
    public void A_case_in_French_has_them_in_French() =>
        Rendered.Of(Samples.Full("fr")).Document.QuerySelector("#measures")!.TextContent.ShouldContain("met en jeu");

    [Fact]
    public void A_meeting_at_sea_under_the_flag_of_the_target_is_told_apart_from_the_transfers()
    {
        static VesselRef Ship(string mmsi, string flag) => new(Mmsi.Parse(mmsi), null, "SHIP " + flag, PartyId.Parse(flag));
        var meeting = new MovementEvent
        {
            Kind = MovementKind.Encounter,
            Vessels = [Ship("445000001", "PRK"), Ship("667000001", "SLE")],
            Start = new DateTime(2018, 1, 20, 3, 0, 0, DateTimeKind.Utc),
            End = new DateTime(2018, 1, 20, 9, 0, 0, DateTimeKind.Utc),
            Rule = new EventRule("encounter", "1", []),
            Confidence = EventConfidence.Moderate,
            Why = "why",
        };
        var content = Samples.Full() with { Movements = new CaseMovements([], [new CaseEvent("M1", meeting)], [], []) };
        var told = Rendered.Of(content).Document.QuerySelector("#measures #m-M1")!;
        told.QuerySelector("h4")!.TextContent.ShouldContain("meeting at sea: SHIP PRK and SHIP SLE");
        told.TextContent.ShouldContain("paragraph 11 · may engage");
        told.TextContent.ShouldContain("whether goods passed between them nothing tells");
    }

    [Fact]
    public void The_json_of_a_transfer_holds_them()
    {
        var output = new MemoryStream();
        BriefJson.Write(Samples.Full(), output);
        var transfer = JsonDocument.Parse(Encoding.UTF8.GetString(output.ToArray()).Split('\n')[0]).RootElement;
        var measure = transfer.GetProperty("measures").EnumerateArray().Single(measure => measure.GetProperty("measure").GetString() == "1874/9");
        measure.GetProperty("outcome").GetString().ShouldBe("engages");
        measure.GetProperty("verification").GetProperty("number").GetBoolean().ShouldBeFalse();
        var goods = measure.GetProperty("elements").EnumerateArray().Single(element => element.GetProperty("element").GetString() == "goods");
        goods.GetProperty("state").GetString().ShouldBe("met");
        goods.GetProperty("claims").GetArrayLength().ShouldBeGreaterThan(0);
    }
}
