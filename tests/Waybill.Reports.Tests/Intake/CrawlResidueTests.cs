using System.Globalization;

namespace Waybill.Reports.Tests;

public sealed class CrawlResidueTests
{
    [Theory]
    [InlineData(" date 2023-11 Le secrétaire", 14, "2023-11")]
    [InlineData("date: 2023-11-08 \n\nText", 19, "2023-11-08")]
    [InlineData("\n Date : 2023\tText", 14, "2023")]
    [InlineData("date 2023-11", 12, "2023-11")]
    [InlineData(" date 2023-13 Text", 14, null)]
    public void It_is_found(string text, int length, string? date)
    {
        var residue = CrawlResidue.Find(text);
        residue.Length.ShouldBe(length);
        residue.Date?.ToString().ShouldBe(date);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Dates 2023-11 were kept")]
    [InlineData("Date 2023 was the year")]
    [InlineData("date2023-11 x")]
    [InlineData("date 2023-11, as agreed")]
    [InlineData("The date 2023-11 x")]
    [InlineData("date 555-1234 call")]
    public void Prose_is_left_alone(string text) => CrawlResidue.Find(text).ShouldBe(default);

    [Fact]
    public void It_dates_the_document_only_when_nothing_else_does()
    {
        Take.Clean(" date 2023-11 Text.", "a.txt").Published.ToString().ShouldBe("2023-11");
        Take.Clean("{\"text\":\" date 2023-11 Text.\",\"published\":\"2023-12-01\"}", "a.jsonl").Published.ToString().ShouldBe("2023-12-01");
        var forced = new IntakeOptions { Published = Waybill.Model.PrefixDate.Parse("2024", CultureInfo.InvariantCulture) };
        Take.Clean(" date 2023-11 Text.", "a.txt", forced).Published.ToString().ShouldBe("2024");
    }

    [Fact]
    public void It_stays_in_the_text() => Take.Clean(" date 2023-11 Text.", "a.txt").Text.ShouldBe(" date 2023-11 Text.");
}
