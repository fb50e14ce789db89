namespace Waybill.Reports.Tests;

public sealed class FrontMatterTests
{
    [Fact]
    public void It_is_metadata_and_not_text()
    {
        var document = Take.Clean(
            "---\ntitle: \"Ships: three\"\ndate: 2023-10-14\npublisher:\n  name: The Wire\nurl: https://example.org/a?b=1\nlanguage: en\ntags: [a, {b: c}]\n---\n\nText.\n",
            "a.txt");
        document.Title.ShouldBe("Ships: three");
        document.Published.ToString().ShouldBe("2023-10-14");
        document.Publisher.ShouldBe("The Wire");
        document.Url.ShouldBe("https://example.org/a?b=1");
        document.Language.ShouldBe("en");
        document.Text.ShouldBe("\nText.\n");
    }

    [Fact]
    public void A_rule_without_its_end_is_text() => Take.Clean("---\nText.", "a.txt").Text.ShouldBe("---\nText.");

    [Fact]
    public void A_date_that_does_not_exist_is_told_with_its_line()
    {
        var result = Take.One("---\ntitle: a\ndate: 2023-02-30\n---\nText", "a.md");
        result.Document!.Published.ShouldBeNull();
        result.Document.Title.ShouldBe("a");
        Take.OnlyFault(result).ShouldStartWith("a.md:3: the publication date '2023-02-30'");
    }

    [Theory]
    [InlineData("title: [a")]
    [InlineData("title: a: b: c")]
    [InlineData("\ttitle: x")]
    [InlineData("title: *none")]
    [InlineData("- a\n- b")]
    [InlineData("{")]
    [InlineData("title: !!binary x\nx: \"")]
    public void What_is_no_yaml_is_told_and_the_text_is_read(string yaml)
    {
        var result = Take.One($"---\n{yaml}\n---\nText", "a.md");
        result.Document!.Text.ShouldBe("Text");
        result.Document.Published.ShouldBeNull();
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Nesting_is_limited(char bracket)
    {
        var result = Take.One($"---\ndate: 2023\nx: {new string(bracket, 60_000)}\n---\nText", "a.md");
        result.Document!.Text.ShouldBe("Text");
        result.Document.Published.ToString().ShouldBe("2023");
        result.Faults.Count.ShouldBe(1);
    }

    [Fact]
    public void Aliases_do_not_grow()
    {
        var bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range(0, 9).Select(i => $"{(char)('b' + i)}: &{(char)('b' + i)} [{string.Join(',', Enumerable.Repeat($"*{(char)('a' + i)}", 9))}]\n"));
        Take.One($"---\n{bomb}title: T\n---\nText", "a.md").Document!.Title.ShouldBe("T");
    }
}
