using System.Text;
using System.Text.Json;
using Waybill.Ledger;

namespace Waybill.Briefs.Tests;

public class BriefJsonTests
{
    [Fact]
    public void A_line_is_a_transfer()
    {
        var lines = Lines(Samples.Full());
        lines.Length.ShouldBe(2);
        var first = JsonDocument.Parse(lines[0]).RootElement;
        first.GetProperty("transfer").GetString().ShouldBe("T00000001");
        first.GetProperty("consignor")[0].GetProperty("id").GetString().ShouldBe("PRK");
        first.GetProperty("quantity")[0].GetProperty("qualifier").GetString().ShouldBe("about");
        first.GetProperty("envelope").GetProperty("start").GetString().ShouldBe("2023-09-07");
        first.GetProperty("denials")[0].GetProperty("stance").GetString().ShouldBe("denies");
        first.GetProperty("origins").GetProperty("named")[0].GetProperty("name").GetString().ShouldBe("White House");
        first.GetProperty("origins").GetProperty("unknown_independence").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public void No_transfer_is_no_line() => Lines(new TestCase().Content()).ShouldBeEmpty();

    [Fact]
    public void Hostile_text_stays_on_its_line()
    {
        var lines = Lines(Samples.Hostile("a\n\"b\u2028\ud800"));
        lines.Length.ShouldBe(1);
        Should.NotThrow(() => JsonDocument.Parse(lines[0]));
    }

    private static string[] Lines(CaseContent content)
    {
        var output = new MemoryStream();
        BriefJson.Write(content, output);
        return Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
