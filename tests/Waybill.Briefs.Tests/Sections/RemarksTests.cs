using System.Text;
using System.Text.Json;
using Waybill.Ledger;
using Waybill.Model;

namespace Waybill.Briefs.Tests;

/// <summary>What the reader found wrong with a value, or mended in it, stands beside the value on the page and in JSON.</summary>
public class RemarksTests
{
    private const string Text = "North Korean shells reached Danube on 7 October 2032.";

    [Theory]
    [InlineData("en", "yet later than the page", "name mended")]
    [InlineData("fr", "postérieur à la page", "nom rétabli")]
    public void A_doubtful_year_and_a_mended_name_are_told(string language, string later, string mended)
    {
        var document = Rendered.Of(Case(language)).Document;
        var remarks = document.QuerySelectorAll(".box .remark").Select(remark => remark.TextContent).ToList();
        remarks.ShouldContain(remark => remark.Contains(later, StringComparison.Ordinal));
        remarks.ShouldContain(remark => remark.Contains(mended, StringComparison.Ordinal));
        document.QuerySelector(".box.discharge")!.TextContent.ShouldContain("Danube");
        document.QuerySelector("#timeline svg")?.TextContent.ShouldNotContain("2032");
    }

    [Fact]
    public void Json_says_the_same()
    {
        var output = new MemoryStream();
        BriefJson.Write(Case("en"), output);
        using var json = JsonDocument.Parse(Encoding.UTF8.GetString(output.ToArray()).Split('\n')[0]);
        json.RootElement.GetProperty("period")[0].GetProperty("doubt").GetString().ShouldBe("after-publication");
        json.RootElement.GetProperty("discharge")[0].GetProperty("repaired").GetBoolean().ShouldBeTrue();
    }

    private static CaseContent Case(string language)
    {
        var test = new TestCase();
        var claim = new TransferClaim
        {
            Consignor = [Text.Party("PRK", "North Korean")],
            Goods = [Text.Goods("ammunition.artillery", "shells")],
            Discharge = [Text.Place("Dunai", "RUS", "Danube") with { Repaired = true }],
            Period = Text.Period("2032-10-07", "2032-10-07", "7 October 2032") with { Doubt = PeriodDoubt.AfterPublication },
            Stage = Stage.Delivered,
            Quote = Text.Quote(Text),
        };
        return test.Transfer(test.Claim(test.Report("page", Text, transfers: [claim]), claim)).Content(language);
    }
}
