using Waybill.Model;

namespace Waybill.Reports.Tests;

/// <summary>A year that a page cannot tell of as past is kept as written, and flagged.</summary>
public sealed class PeriodDoubtsTests
{
    [Theory]
    [InlineData("en", "North Korea delivered 300 containers of shells to Russia in October 2032.", "2032-10-01/2032-10-31")]
    [InlineData("en", "The missiles were shipped from Iran to Russia on 12 September 2032.", "2032-09-12/2032-09-12")]
    [InlineData("en", "Iran has sent drones to Russia since August 2032.", "2032-08-01/..")]
    [InlineData("fr", "La Corée du Nord a livré 300 conteneurs d’obus à la Russie le 7 octobre 2032.", "2032-10-07/2032-10-07")]
    [InlineData("fr", "La Corée du Nord aurait envoyé des munitions à la Russie le 12 septembre 2032.", "2032-09-12/2032-09-12")]
    public void What_is_told_as_past_and_lies_behind_the_page_is_flagged(string language, string text, string days)
    {
        var period = Period(language, text, "2023-11-09");
        period.Days.ToString().ShouldBe(days);
        period.Doubt.ShouldBe(PeriodDoubt.AfterPublication);
    }

    [Theory]
    [InlineData("en", "North Korea will deliver 500 shells to Russia in October 2032.", "2023-11-09")]
    [InlineData("fr", "La Corée du Nord livrera des obus à la Russie en octobre 2032.", "2023-11-09")]
    [InlineData("en", "North Korea delivered 300 containers of shells to Russia in October 2023.", "2023-11-09")]
    [InlineData("en", "North Korea delivered 300 containers of shells to Russia in October 2032.", null)]
    public void What_is_to_come_or_can_be_is_not(string language, string text, string? published) => Period(language, text, published).Doubt.ShouldBeNull();

    [Theory]
    [InlineData("fr", "La Corée du Nord a livré 300 conteneurs d’obus à la Russie au plus tard le 1er décembre.", "../2022-12-01")]
    [InlineData("fr", "La Corée du Nord livrera 300 conteneurs d’obus à la Russie au plus tard le 1er décembre.", "../2023-12-01")]
    [InlineData("en", "North Korea delivered 300 containers of shells to Russia by 1 December.", "../2022-12-01")]
    [InlineData("en", "North Korea will deliver 300 containers of shells to Russia by 1 December.", "../2023-12-01")]
    public void A_latest_day_without_a_year_is_the_last_one_before_what_is_past_and_the_next_one_else(string language, string text, string days) =>
        Period(language, text, "2023-11-09").Days.ToString().ShouldBe(days);

    private static Period Period(string language, string text, string? published) =>
        Page.ReadAll(language, text, published).Transfers.ShouldHaveSingleItem().Period.ShouldNotBeNull();
}
