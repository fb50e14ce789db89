using Waybill.Model;

namespace Waybill.Briefs.Tests;

public class ReportTextTests
{
    [Fact]
    public void The_text_of_a_report_stands_whole_and_in_order()
    {
        var document = Rendered.Of(Samples.Full()).Document;
        var paragraphs = document.QuerySelectorAll("#r-1 .text p").ToList();
        paragraphs.Count.ShouldBe(3);
        foreach (var reference in document.QuerySelectorAll(".text .ref")) reference.Remove();
        paragraphs[1].TextContent.Trim().ShouldBe("The ship Angara carried them, Reuters reported. Moscow denies that North Korea sent it any shells.");
    }

    [Fact]
    public void Quotes_of_claims_are_marked_and_lead_back()
    {
        var document = Rendered.Of(Samples.Full()).Document;
        document.QuerySelectorAll("#r-1 mark.claim").Select(m => m.TextContent).ShouldContain("Moscow denies that North Korea sent it any shells.");
        document.QuerySelector("#r-1 .text a.ref")!.GetAttribute("href")!.ShouldStartWith("#c-");
        document.QuerySelectorAll("#r-1 mark.other").Select(m => m.TextContent).ShouldContain("The stock lasts two months.");
    }

    [Fact]
    public void Overlapping_quotes_keep_every_word_once()
    {
        const string text = "North Korea sent shells to Russia, and Russia sent oil to North Korea.";
        var test = new TestCase();
        var shells = new TransferClaim { Goods = [text.Goods("ammunition", "shells")], Quote = text.Quote(text) };
        var oil = new TransferClaim { Goods = [text.Goods("oil", "oil")], Quote = text.Quote("Russia sent oil to North Korea") };
        var report = test.Report("a", text, transfers: [shells, oil]);
        test.Transfer(test.Claim(report, shells)).Transfer(test.Claim(report, oil));
        var document = Rendered.Of(test.Content()).Document;
        foreach (var reference in document.QuerySelectorAll(".text .ref")) reference.Remove();
        string.Concat(document.QuerySelector("#r-1 .text p")!.TextContent.Where(c => c != ' ')).ShouldBe(string.Concat(text.Where(c => c != ' ')));
    }
}
