using System.Text;
using Waybill.Ledger;

namespace Waybill.Briefs.Tests;

public class CsvExporterTests
{
    [Fact]
    public void A_row_is_a_claim_with_its_fields_chain_quote_and_capture()
    {
        var rows = Rows(Samples.Full());
        rows.Count.ShouldBe(5);
        var first = rows[0];
        first["transfer"].ShouldBe("T00000001");
        first["role"].ShouldBe("supporting");
        first["consignor"].ShouldBe("PRK");
        first["goods"].ShouldBe("ammunition.artillery");
        (first["quantity_min"], first["quantity_max"], first["quantity_qualifier"], first["quantity_unit"]).ShouldBe(("300", "300", "about", "container"));
        (first["carrier_name"], first["carrier_imo"], first["carrier_flag"]).ShouldBe(("Angara", "9179842", "RUS"));
        (first["loading"], first["discharge"]).ShouldBe(("Rajin", "Dunai"));
        (first["period_start"], first["period_end"]).ShouldBe(("2023-09-07", "2023-09-07"));
        (first["origin"], first["origin_for"]).ShouldBe(("White House", "USA"));
        first["chain"].ShouldBe("White House > Reuters > First Daily");
        first["sha256"].Length.ShouldBe(64);
        first["path"].ShouldBe("reports/one.txt");
        rows.Select(r => r["role"]).ShouldBe(["supporting", "supporting", "denial", "no-evidence", "possible"]);
    }

    [Fact]
    public void A_span_leads_to_the_quote()
    {
        var content = Samples.Full();
        foreach (var row in Rows(content))
        {
            var text = content.Readings.First(r => r.Document == row["document"]).Text;
            text[int.Parse(row["quote_start"], null)..int.Parse(row["quote_end"], null)].ShouldBe(row["quote"]);
        }
    }

    [Fact]
    public void Lines_end_as_the_standard_has_it_and_every_row_has_all_cells()
    {
        var text = Exported.Text("csv", Samples.Full());
        text.ShouldEndWith("\r\n");
        text.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain('\r');
        Parse(text).Select(r => r.Count).Distinct().Count().ShouldBe(1);
    }

    [Theory]
    [InlineData("=1+1"), InlineData("+1"), InlineData("-2+3"), InlineData("@SUM(A1)"), InlineData("\t=1"), InlineData("\r=1"), InlineData("  =cmd|' /C calc'!A0"), InlineData("＝1")]
    public void No_spreadsheet_takes_text_for_a_formula(string hostile)
    {
        foreach (var cell in Rows(Samples.Hostile(hostile)).SelectMany(row => row.Values))
            cell.TrimStart().ShouldNotStartWith(hostile.TrimStart()[..1]);
    }

    [Fact]
    public void Any_text_comes_back_as_it_was_but_for_the_guard()
    {
        const string text = "a \"b\", c\nd; 'e' é 漢";
        Rows(Samples.Hostile(text))[0]["quote"].ShouldBe(text);
    }

    [Fact]
    public void Every_hostile_text_stays_in_its_cell()
    {
        foreach (var row in HostileTextTests.Texts)
            Parse(Exported.Text("csv", Samples.Hostile(row.Data))).Select(r => r.Count).Distinct().Count().ShouldBe(1);
    }

    private static List<Dictionary<string, string>> Rows(CaseContent content)
    {
        var lines = Parse(Exported.Text("csv", content));
        return [.. lines.Skip(1).Select(cells => lines[0].Zip(cells).ToDictionary(c => c.First, c => c.Second))];
    }

    // RFC 4180, read letter by letter.
    private static List<List<string>> Parse(string text)
    {
        var rows = new List<List<string>> { new() };
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (quoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
            else if (text[i] == '"') quoted = !quoted;
            else if (!quoted && text[i] == ',') End();
            else if (!quoted && text[i] == '\r' && text[i + 1] == '\n')
            {
                End();
                rows.Add([]);
                i++;
            }
            else cell.Append(text[i]);
        }
        quoted.ShouldBeFalse();
        rows.RemoveAt(rows.Count - 1);
        return rows;

        void End()
        {
            rows[^1].Add(cell.ToString());
            cell.Clear();
        }
    }
}
