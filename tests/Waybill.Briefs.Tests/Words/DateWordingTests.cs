using Waybill.Model;

namespace Waybill.Briefs.Tests;

public class DateWordingTests
{
    [Theory]
    [InlineData("en", "2023-09-07/2023-09-07", "7 Sept 2023")]
    [InlineData("fr", "2023-09-07/2023-09-07", "7 sept. 2023")]
    [InlineData("fr", "2023-10-01/2023-10-01", "1er oct. 2023")]
    [InlineData("en", "2023-09-07/2023-09-08", "7–8 Sept 2023")]
    [InlineData("en", "2023-08-26/2023-10-14", "26 Aug – 14 Oct 2023")]
    [InlineData("en", "2023-12-26/2024-01-03", "26 Dec 2023 – 3 Jan 2024")]
    [InlineData("en", "2023-10-01/2023-10-31", "Oct 2023")]
    [InlineData("en", "2023-01-01/2023-12-31", "2023")]
    [InlineData("en", "2022-01-01/2023-12-31", "2022–2023")]
    [InlineData("en", "../2023-10-31", "until 31 Oct 2023")]
    [InlineData("fr", "2023-08-02/..", "à partir du 2 août 2023")]
    public void Intervals(string language, string days, string expected) =>
        Wording.For(language).Dates.Interval(DateInterval.Parse(days)).Replace('\u00a0', ' ').ShouldBe(expected);

    [Theory]
    [InlineData("en", "2023", "2023")]
    [InlineData("en", "2023-10", "Oct 2023")]
    [InlineData("fr", "2023-02-01", "1er févr. 2023")]
    public void Dates(string language, string date, string expected) =>
        Wording.For(language).Dates.Date(PrefixDate.Parse(date)).Replace('\u00a0', ' ').ShouldBe(expected);
}
