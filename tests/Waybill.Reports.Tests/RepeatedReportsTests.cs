using Waybill.Model;

namespace Waybill.Reports.Tests;

/// <summary>A text that comes again is not read again, and reads the same under its own name.</summary>
public class RepeatedReportsTests
{
    private const string Text = "Iran delivered 40 drones to Syria last week, Reuters reported.";

    [Fact]
    public void A_text_that_came_before_is_not_read_again()
    {
        var reports = new RepeatedReports(new ReportReader());
        var first = reports.Read(Copy("one", "2024-05-14"));
        var second = reports.Read(Copy("two", "2024-05-14"));
        second.Transfers.ShouldBeSameAs(first.Transfers);
        first.Document.ShouldBe("one");
        second.Document.ShouldBe("two");
        second.Sha256.ShouldBe(Copy("two", "2024-05-14").Sha256);
        second.Url.ShouldBe("https://example.org/two");
    }

    [Fact]
    public void A_text_of_another_day_is_read_anew()
    {
        var reports = new RepeatedReports(new ReportReader());
        var may = reports.Read(Copy("one", "2024-05-14")).Transfers.ShouldHaveSingleItem();
        var june = reports.Read(Copy("two", "2024-06-14")).Transfers.ShouldHaveSingleItem();
        may.Period!.Days.Start!.Value.Month.ShouldBe(5);
        june.Period!.Days.Start!.Value.Month.ShouldBe(6);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3 * 62)]
    [InlineData(RepeatedReports.DefaultCapacity)]
    public void What_is_forgotten_reads_as_before(int capacity)
    {
        var reader = new ReportReader();
        var reports = new RepeatedReports(reader, capacity);
        for (var i = 0; i < 12; i++)
        {
            var document = Copy($"copy{i}", $"2024-05-{10 + (i % 4)}");
            ReadingJson.ToLine(reports.Read(document)).ShouldBe(ReadingJson.ToLine(reader.Read(document)));
        }
    }

    [Fact]
    public void What_did_not_come_lately_is_forgotten()
    {
        var reports = new RepeatedReports(new ReportReader(), 2 * Text.Length);
        var first = reports.Read(Copy("one", "2024-05-14"));
        foreach (var day in (string[])["2024-05-15", "2024-05-16", "2024-05-17", "2024-05-18"]) reports.Read(Copy("other", day));
        reports.Read(Copy("two", "2024-05-14")).Transfers.ShouldNotBeSameAs(first.Transfers);
    }

    private static SourceDocument Copy(string name, string published) => new()
    {
        Name = name,
        Text = Text,
        Language = "en",
        Published = PrefixDate.Parse(published),
        Sha256 = Sha256.Of(System.Text.Encoding.UTF8.GetBytes(name)),
        Url = $"https://example.org/{name}",
    };
}
