using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Waybill.Model;

namespace Waybill.Briefs.Tests;

public class BriefWriterTests
{
    [Theory, InlineData("en"), InlineData("fr")]
    public void A_full_case_is_well_formed(string language)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = true });
        var html = Rendered.Of(Samples.Full(language)).Html;
        Should.NotThrow(() => parser.ParseDocument(html));
        parser.ParseDocument(html).DocumentElement.GetAttribute("lang").ShouldBe(language);
    }

    [Fact]
    public void Every_section_appears_in_a_full_case()
    {
        var document = Rendered.Of(Samples.Full()).Document;
        foreach (var id in (string[])["summary", "map", "timeline", "transfers", "contested", "unknown", "waybills", "events", "estimates", "reports", "captures", "faults", "method"])
            document.GetElementById(id).ShouldNotBeNull(id);
    }

    [Fact]
    public void Nothing_is_loaded_from_elsewhere()
    {
        var document = Rendered.Of(Samples.Full()).Document;
        document.QuerySelectorAll("script, link, img, iframe, object, embed, base, form, video, audio, source, image, use").ShouldBeEmpty();
        document.QuerySelectorAll("[src], [srcset], [style], [background], [action], [data], [poster], [ping]").ShouldBeEmpty();
        foreach (var sheet in document.QuerySelectorAll("style")) sheet.TextContent.ShouldNotContain("url(");
        foreach (var sheet in document.QuerySelectorAll("style")) sheet.TextContent.ShouldNotContain("@import");
        document.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!.ShouldStartWith("default-src 'none'");
    }

    [Fact]
    public void Nothing_waits_for_a_script()
    {
        var document = Rendered.Of(Samples.Full()).Document;
        document.QuerySelectorAll("[hidden], template, noscript, dialog, button, canvas, [popover], [contenteditable]").ShouldBeEmpty();
        document.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory, InlineData("en"), InlineData("fr")]
    public void Headings_go_down_one_step_at_a_time_and_tables_name_their_rows_and_columns(string language)
    {
        var document = Rendered.Of(Samples.Full(language)).Document;
        document.QuerySelectorAll("h1").Length.ShouldBe(1);
        var level = 1;
        foreach (var heading in document.QuerySelectorAll("h2, h3, h4, h5, h6"))
        {
            var next = heading.LocalName[1] - '0';
            next.ShouldBeLessThanOrEqualTo(level + 1, heading.TextContent);
            level = next;
        }
        foreach (var table in document.QuerySelectorAll("table"))
        {
            table.QuerySelector("caption").ShouldNotBeNull();
            table.QuerySelectorAll("thead th").ShouldAllBe(th => th.GetAttribute("scope") == "col");
            table.QuerySelectorAll("tbody tr").ShouldAllBe(row => row.QuerySelector("th[scope=row]") != null);
        }
        document.QuerySelectorAll("svg:not([aria-hidden])").ShouldAllBe(svg => svg.QuerySelector("title") != null && svg.HasAttribute("aria-labelledby"));
    }

    [Fact]
    public void Links_outside_are_plain_links_that_tell_nobody_where_they_were()
    {
        var outside = Rendered.Of(Samples.Full()).Document.QuerySelectorAll("[href]").Where(e => !e.GetAttribute("href")!.StartsWith('#')).ToList();
        outside.Count.ShouldBe(1);
        outside[0].LocalName.ShouldBe("a");
        outside[0].GetAttribute("href").ShouldBe("https://news.example/one");
        outside[0].GetAttribute("rel")!.ShouldContain("noreferrer");
    }

    [Theory, InlineData("en"), InlineData("fr")]
    public void Every_link_leads_to_one_place(string language) => CheckAnchors(Rendered.Of(Samples.Full(language)).Document);

    [Fact]
    public void Every_link_leads_to_one_place_in_a_cut_page() =>
        CheckAnchors(Rendered.Of(Samples.Big(60), new BriefLimits { Waybills = 7, TableRows = 20, ReportText = 30_000, DrawnRows = 5 }).Document);

    [Fact]
    public void The_same_case_gives_the_same_bytes() =>
        Rendered.Of(Samples.Full()).Html.ShouldBe(Rendered.Of(Samples.Full()).Html);

    [Theory, InlineData("en"), InlineData("fr")]
    public void An_empty_case_gives_a_page_that_says_so(string language)
    {
        var page = Rendered.Of(new TestCase().Content(language));
        page.Document.GetElementById("summary")!.TextContent.ShouldContain(Wording.For(language)["summary.no-report"]);
        page.Document.GetElementById("transfers").ShouldBeNull();
        CheckAnchors(page.Document);
    }

    [Fact]
    public void Reports_without_transfers_are_said_to_hold_none()
    {
        var test = new TestCase();
        test.Report("a", "It rained.");
        Rendered.Of(test.Content()).Document.GetElementById("summary")!.TextContent.ShouldContain("None of them makes a claim");
    }

    [Fact]
    public void An_unknown_language_falls_back_to_English() =>
        Rendered.Of(new TestCase().Content("xx")).Document.DocumentElement.GetAttribute("lang").ShouldBe("en");

    [Fact]
    public void A_big_case_is_cut_and_says_so()
    {
        var page = Rendered.Of(Samples.Big(2000));
        page.Html.Length.ShouldBeLessThan(6_000_000);
        page.Document.QuerySelectorAll(".transfer-table tbody tr").Length.ShouldBe(500);
        page.Document.QuerySelectorAll("article.waybill").Length.ShouldBe(100);
        page.Document.QuerySelector("#transfers .rest")!.TextContent.ShouldContain("1,500");
    }

    [Fact]
    public void A_denial_beside_two_transfers_is_one_claim_with_anchors_of_its_own()
    {
        const string text = "North Korea sent shells to Russia. North Korea sent food to Russia. Moscow denies both.";
        var test = new TestCase();
        var shells = new TransferClaim { Goods = [text.Goods("ammunition", "shells")], Quote = text.Quote("North Korea sent shells to Russia.") };
        var food = new TransferClaim { Goods = [text.Goods("food", "food")], Quote = text.Quote("North Korea sent food to Russia.") };
        var denial = new TransferClaim { Goods = [], Stance = Stance.Denies, Attribution = [text.Link("Moscow")], Quote = text.Quote("Moscow denies both.") };
        var report = test.Report("one", text, transfers: [shells, food, denial]);
        var denied = test.Claim(report, denial);
        test.Transfer(test.Claim(report, shells), denied).Transfer(test.Claim(report, food), denied);
        var document = Rendered.Of(test.Content()).Document;
        CheckAnchors(document);
        document.QuerySelector(".figures")!.TextContent.ShouldContain("3 claims");
        document.QuerySelectorAll(".denials > li").Length.ShouldBe(1);
        document.QuerySelector(".denials .aside")!.TextContent.ShouldBe("Beside transfers 1, 2");
    }

    [Fact]
    public void What_a_source_says_in_one_sentence_is_quoted_once()
    {
        const string text = "Paris sent tanks and shells to Kyiv.";
        var test = new TestCase();
        var tanks = new TransferClaim { Goods = [text.Goods("armour", "tanks")], Quote = text.Quote(text) };
        var shells = new TransferClaim { Goods = [text.Goods("ammunition", "shells")], Quote = text.Quote(text) };
        var report = test.Report("one", text, transfers: [tanks, shells]);
        test.Transfer(test.Claim(report, tanks), test.Claim(report, shells));
        var document = Rendered.Of(test.Content()).Document;
        CheckAnchors(document);
        var quote = document.QuerySelectorAll(".claims > li").ShouldHaveSingleItem();
        quote.QuerySelectorAll(".label span").Select(l => l.TextContent).ShouldBe(["1.1", "1.2"]);
        quote.QuerySelectorAll("mark.value").Select(m => m.TextContent).ShouldBe(["tanks", "shells"]);
    }

    [Fact]
    public void Quotes_keep_the_language_of_their_report()
    {
        var quote = Rendered.Of(Samples.Full()).Document.QuerySelectorAll(".claims blockquote").First(q => q.TextContent.StartsWith("La Corée", StringComparison.Ordinal));
        quote.GetAttribute("lang").ShouldBe("fr");
    }

    [Fact]
    public void The_words_that_values_come_from_are_marked()
    {
        var quote = Rendered.Of(Samples.Full()).Document.QuerySelector(".claims blockquote")!;
        quote.QuerySelectorAll("mark.value").Select(m => m.TextContent).ShouldContain("about 300 containers");
        quote.QuerySelectorAll("mark.source").Select(m => m.TextContent).ShouldContain("White House");
    }

    [Theory, InlineData("en"), InlineData("fr")]
    public void Own_words_never_say_that_a_measure_is_violated(string language)
    {
        var text = Rendered.Of(Samples.Full(language)).Document.Body!.TextContent;
        text.ShouldNotContain("violat", Case.Insensitive);
        text.ShouldNotContain("enfrei", Case.Insensitive);
    }

    private static void CheckAnchors(IDocument document)
    {
        var ids = document.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        ids.Distinct().Count().ShouldBe(ids.Count);
        var known = ids.ToHashSet();
        foreach (var link in document.QuerySelectorAll("[href^='#']")) known.ShouldContain(link.GetAttribute("href")![1..]);
        foreach (var element in document.QuerySelectorAll("[aria-labelledby]"))
            foreach (var id in element.GetAttribute("aria-labelledby")!.Split(' '))
                known.ShouldContain(id);
    }
}
