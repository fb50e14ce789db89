namespace Waybill.Reports.Tests;

public sealed class HostileHtmlTests
{
    private const int Many = 100_000;

    [Theory]
    [InlineData("<div>", "</div>")]
    [InlineData("<div>", "")]
    [InlineData("<b id=%>", "")]
    [InlineData("<table><tr><td>", "")]
    [InlineData("<div><object></div></object>", "")]
    [InlineData("<ul><li>", "")]
    [InlineData("<svg><g>", "")]
    [InlineData("<x-y>", "")]
    public void Deep_nesting_is_read_flat_and_told(string open, string close)
    {
        var page = string.Concat(Enumerable.Range(0, Many).Select(i => open.Replace("%", $"{i}", StringComparison.Ordinal)))
            + $"<p>{Pages.First}</p>" + string.Concat(Enumerable.Repeat(close, Many));
        var result = Take.One(page, "deep.html");
        result.Document.ShouldNotBeNull().Text.ShouldContain(Pages.First[..50]);
        Take.OnlyFault(result).ShouldContain("read as a flat run of paragraphs");
    }

    [Fact]
    public void Formatting_that_multiplies_is_read_flat()
    {
        var page = string.Concat(Enumerable.Range(0, 400).Select(i => $"<b id={i}>")) + string.Concat(Enumerable.Repeat("<p>x</p>", 10_000));
        Take.OnlyFault(Take.One(page, "a.html")).ShouldContain("more than 20000 tags");
    }

    [Fact]
    public void Paragraphs_and_items_left_open_are_not_deep()
    {
        var page = "<ul>" + string.Concat(Enumerable.Repeat("<li>Un navire est parti du port.", 200)) + "</ul>" + string.Concat(Enumerable.Repeat("<p>Le cargo est parti du port dans la nuit.", 600));
        Take.One(page, "a.html").Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<!--")]
    [InlineData("<a href=\"")]
    [InlineData("<title>")]
    [InlineData("<textarea>")]
    [InlineData("<script>")]
    [InlineData("<p ")]
    [InlineData("&#x110000;&#55296;&")]
    [InlineData("<![CDATA[")]
    [InlineData("</")]
    [InlineData("< <")]
    [InlineData("<meta content=x name=")]
    [InlineData("<script type='application/ld+json'>{\"@graph\":[[[")]
    public void What_is_left_open_costs_no_more_than_its_length(string piece)
    {
        var page = $"<p>{Pages.First}</p>" + string.Concat(Enumerable.Repeat(piece, 20_000));
        Take.One(page, "a.html").Document.ShouldNotBeNull().Text.ShouldStartWith(Pages.First);
    }

    [Fact]
    public void Attributes_by_the_thousand_are_read_flat()
    {
        var page = "<p " + string.Concat(Enumerable.Range(0, Many).Select(i => $"a{i}=1 ")) + $">{Pages.First}</p>";
        var result = Take.One(page, "a.html");
        result.Document!.Text.ShouldBe(Pages.First);
        Take.OnlyFault(result).ShouldContain("read as a flat run of paragraphs");
    }
}
