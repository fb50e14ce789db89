using System.Text;
using System.Text.Json;
using Waybill.Ledger;

namespace Waybill.Briefs.Tests;

public class ScreenedJsonTests
{
    [Fact]
    public void The_transfer_has_its_subjects_with_hits_lists_and_judgement()
    {
        var subject = First(Listed.Content(judgement: Listed.Judgement(Verdict.Different)));
        subject.GetProperty("subject").GetString().ShouldBe("vessel/imo/9179842");
        subject.GetProperty("as_of").GetString().ShouldBe("2023-09-07/2023-09-07");
        subject.GetProperty("named_in")[0].GetProperty("role").GetString().ShouldBe("carrier");
        subject.GetProperty("searched")[0].GetProperty("date_from").GetString().ShouldBe("file-name");
        var hit = subject.GetProperty("hits")[0];
        (hit.GetProperty("list").GetString(), hit.GetProperty("version").GetString(), hit.GetProperty("record").GetString(), hit.GetProperty("line").GetInt32()).ShouldBe(("ships", "v1", "7", 2));
        (hit.GetProperty("standing").GetString(), hit.GetProperty("listed_then").GetString(), hit.GetProperty("stands").GetBoolean()).ShouldBe(("designated", "listed", false));
        hit.GetProperty("agreed")[0].GetProperty("field").GetString().ShouldBe("imo");
        hit.GetProperty("disagreed")[0].GetProperty("line").GetInt32().ShouldBe(3);
        hit.GetProperty("not_compared")[0].GetString().ShouldBe("mmsi");
        hit.GetProperty("judgement").GetProperty("verdict").GetString().ShouldBe("different");
        hit.GetProperty("judgement").GetProperty("record_changed_since").GetBoolean().ShouldBeFalse();
        subject.GetProperty("conflicts")[0].GetProperty("hit").GetString().ShouldBe("H2");
    }

    [Fact]
    public void Without_lists_it_is_empty() => Screening(Samples.Full()).GetArrayLength().ShouldBe(0);

    [Fact]
    public void The_tables_of_claims_name_what_stands()
    {
        Exported.Text("csv", Listed.Content()).ShouldContain("Angara = ANGARA <b> (H12345678, ships of 2022-06, record 7, score 1.00, designated, listed)");
        Exported.Text("csv", Listed.Content(judgement: Listed.Judgement(Verdict.Different))).ShouldNotContain("H12345678");
        Exported.Text("ftm", Listed.Content()).ShouldContain("In a sanctions list: Angara = ANGARA");
        Exported.Text("stix", Listed.Content()).ShouldContain("\"abstract\":\"In sanctions lists\",\"content\":\"Angara = ANGARA");
        Exported.Text("stix", Samples.Full()).ShouldNotContain("In sanctions lists");
    }

    private static JsonElement First(CaseContent content) => Screening(content)[0];

    private static JsonElement Screening(CaseContent content)
    {
        var output = new MemoryStream();
        BriefJson.Write(content, output);
        return JsonDocument.Parse(Encoding.UTF8.GetString(output.ToArray()).Split('\n')[0]).RootElement.GetProperty("screening");
    }
}
