using System.Globalization;
using AngleSharp.Html.Parser;
using CsCheck;

namespace Waybill.Briefs.Tests;

public class HtmlWriterTests
{
    [Fact]
    public void Any_text_is_read_back_as_it_was() =>
        Gen.String.Sample(text =>
        {
            var clean = new string([.. text.Select(c => char.IsControl(c) || char.IsSurrogate(c) || c >= '\ufffe' ? 'x' : c)]);
            var output = new StringWriter(CultureInfo.InvariantCulture);
            var html = new HtmlWriter(output);
            using (html.Element("div", ("title", clean))) html.Text(clean);
            var div = new HtmlParser().ParseDocument(output.ToString()).QuerySelector("div")!;
            return div.TextContent == clean && div.GetAttribute("title") == clean && div.ChildElementCount == 0;
        });

    [Theory, InlineData("script"), InlineData("a b"), InlineData(""), InlineData("iframe")]
    public void Some_elements_cannot_be_written(string tag) =>
        Should.Throw<ArgumentException>(() => new HtmlWriter(TextWriter.Null).Void(tag));

    [Theory, InlineData("onclick"), InlineData("src"), InlineData("style"), InlineData("x y")]
    public void Some_attributes_cannot_be_written(string name) =>
        Should.Throw<ArgumentException>(() => new HtmlWriter(TextWriter.Null).Void("a", (name, "v")));

    [Theory]
    [InlineData("#a", true)]
    [InlineData("https://example.org/", true)]
    [InlineData("HTTP://example.org/", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData(" javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("//example.org", false)]
    public void Only_safe_targets_are_linked(string href, bool safe) => HtmlWriter.IsSafeTarget(href).ShouldBe(safe);
}
