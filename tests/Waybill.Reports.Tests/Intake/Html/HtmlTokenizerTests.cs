namespace Waybill.Reports.Tests;

public sealed class HtmlTokenizerTests
{
    private static string[] Cut(string html)
    {
        var page = new HtmlTokenizer(html);
        var pieces = new List<string>();
        while (page.Next())
        {
            pieces.Add(page.Piece switch
            {
                HtmlPiece.Open => $"<{page.Name}",
                HtmlPiece.Close => $"/{page.Name}",
                _ => $"{page.Name}:{page.Written}",
            });
        }
        return [.. pieces];
    }

    [Theory]
    [InlineData("<P class='a>b'>a <b>c</B></p >", "<p|:a |<b|:c|/b|/p")]
    [InlineData("a<!-- <p> -->b<!doctype html>c<?x?>d<!-->e", ":a|:b|:c|:d|:e")]
    [InlineData("<script>if (a<b) \"<p>\"</SCRIPT >x", "<script|script:if (a<b) \"<p>\"|/script|:x")]
    [InlineData("1 < 2 <3 </ a", ":1 < 2 <3 </ a")]
    [InlineData("<title>a", "<title|:a")]
    [InlineData("<p", "<p")]
    [InlineData("<br/>x", "<br|:x")]
    public void Tags_and_texts_are_cut(string html, string pieces) => Cut(html).ShouldBe(pieces.Split('|'));

    [Theory]
    [InlineData("<a href=\"x&amp;y\">", "x&y")]
    [InlineData("<a class=b HREF = 'x y' id=1>", "x y")]
    [InlineData("<a href=x/y>", "x/y")]
    [InlineData("<a data-href=1 href>", "")]
    [InlineData("<a data-href=1>", null)]
    [InlineData("<a = href=2>", "2")]
    public void An_attribute_is_found(string html, string? value)
    {
        var page = new HtmlTokenizer(html);
        page.Next().ShouldBeTrue();
        page.Attribute("href").ShouldBe(value);
    }
}
