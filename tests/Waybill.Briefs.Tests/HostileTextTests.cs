using AngleSharp.Html.Parser;

namespace Waybill.Briefs.Tests;

public class HostileTextTests
{
    public static TheoryData<string> Texts { get; } =
    [
        "<script>alert(1)</script>",
        "</style><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "<!-- <![CDATA[ ]]> -->",
        "&lt;b&gt; &amp; &#60;script&#62;",
        "\u202eright to left\u202d",
        "a\0b\u0001c\u001bd\u0085e\ufffff",
        "\ud800 alone \udc00",
        "مرحبا بالعالم",
        "{0} {1} {99}",
    ];

    [Theory, MemberData(nameof(Texts))]
    public void Text_stays_text(string text)
    {
        var page = Rendered.Of(Samples.Hostile(text));
        page.Document.QuerySelectorAll("script, img, b, iframe").ShouldBeEmpty();
        page.Document.QuerySelectorAll("*").SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal)).ShouldBeEmpty();
        page.Document.QuerySelectorAll("[href]").ShouldAllBe(e => e.GetAttribute("href")!.StartsWith('#'));
        Should.NotThrow(() => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(page.Html));
    }

    [Fact]
    public void A_word_of_100_kB_is_no_trouble()
    {
        var page = Rendered.Of(Samples.Hostile(new string('<', 100_000)));
        page.Document.QuerySelectorAll("svg text").ShouldAllBe(t => t.TextContent.Length < 300);
        page.Html.Length.ShouldBeLessThan(3_000_000);
    }
}
