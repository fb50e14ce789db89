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

    [Theory]
    [InlineData("en", "Iran will deliver 200 missiles to Syria in March.", "2024-03-01/2024-03-31")]
    [InlineData("en", "Iran delivered 200 missiles to Syria in March.", "2023-03-01/2023-03-31")]
    [InlineData("en", "Iran will deliver 200 missiles to Syria in February.", "2024-02-01/2024-02-29")]
    [InlineData("en", "Iran will deliver 200 missiles to Syria on Tuesday.", "2023-11-14/2023-11-14")]
    [InlineData("en", "Iran delivered 200 missiles to Syria on Tuesday.", "2023-11-07/2023-11-07")]
    [InlineData("en", "Iran delivered 200 missiles to Syria between 1 and 12 December.", "2022-12-01/2022-12-12")]
    [InlineData("fr", "L'Iran livrera 200 missiles à la Syrie au printemps.", "2024-03-01/2024-05-31")]
    [InlineData("fr", "L'Iran a livré 200 missiles à la Syrie entre le 1er et le 12 décembre.", "2022-12-01/2022-12-12")]
    [InlineData("fr", "L'Iran a livré 200 missiles à la Syrie le 5 mars 2022.", "2022-03-05/2022-03-05")]
    public void A_year_or_week_that_nothing_tells_is_the_last_of_what_is_past_and_the_next_of_what_is_to_come(string language, string text, string days) =>
        Period(language, text, "2023-11-09").Days.ToString().ShouldBe(days);

    [Theory]
    [InlineData("en", "Iran delivered 200 missiles to Syria on 28 February.", "2024-01-26", "2023-02-28/2023-02-28")]
    [InlineData("fr", "L'Iran a livré 200 missiles à la Syrie le 28 février.", "2024-01-26", "2023-02-28/2023-02-28")]
    [InlineData("en", "Iran will deliver 200 missiles to Syria from December to February.", "2023-03-09", "2023-12-01/2024-02-29")]
    public void A_day_of_another_year_is_the_same_day_and_a_month_ends_with_its_own(string language, string text, string published, string days) =>
        Period(language, text, published).Days.ToString().ShouldBe(days);

    [Theory]
    [InlineData("en", "Iran will deliver 200 missiles to Syria in March.", "9999-06-15")]
    [InlineData("fr", "L'Iran a livré 200 missiles à la Syrie en mars.", "0001-01-02")]
    public void At_the_ends_of_the_calendar_days_stay_where_they_are(string language, string text, string published) =>
        Should.NotThrow(() => Page.ReadAll(language, text, published));

    [Theory]
    [InlineData("en", "Iran delivered 200 missiles to Syria this year.", "2023-01-01/2023-11-09")]
    [InlineData("en", "Iran will deliver 200 missiles to Syria this year.", "2023-01-01/2023-12-31")]
    [InlineData("fr", "L'Iran a livré 200 missiles à la Syrie cette année.", "2023-01-01/2023-11-09")]
    [InlineData("fr", "L'Iran a livré 200 missiles à la Syrie en juin de cette année.", "2023-06-01/2023-06-30")]
    [InlineData("en", "Iran delivered 200 missiles to Syria in 2023.", "2023-01-01/2023-12-31")]
    public void What_has_come_this_year_came_by_the_day_of_the_page(string language, string text, string days) =>
        Period(language, text, "2023-11-09").Days.ToString().ShouldBe(days);

    [Theory]
    [InlineData("en", "Iran delivered missiles to Syria from October 2022.", "2022-10-01/2023-11-09")]
    [InlineData("en", "Iran will deliver missiles to Syria from March 2024.", "2024-03-01/..")]
    [InlineData("en", "Iran delivered missiles to Syria from October 2022 on.", "2022-10-01/..")]
    public void What_came_from_a_date_came_until_now(string language, string text, string days) =>
        Period(language, text, "2023-11-09").Days.ToString().ShouldBe(days);

    [Theory]
    [InlineData(Stage.Delivered, "2021-11-09/2023-11-09")]
    [InlineData(Stage.Planned, "2023-11-09/2025-11-09")]
    [InlineData(Stage.Agreed, "2023-11-09/2025-11-09")]
    public void A_length_of_time_ends_now_where_it_is_over_and_begins_now_where_it_is_to_come(Stage stage, string days)
    {
        var published = PrefixDate.Parse("2023-11-09");
        var mention = new TimeMention(0, 3, TimeKind.Duration, DateInterval.Parse("2021-11-09/2023-11-09"), TimeUnit.Year, TimeModifier.None, TimeMarker.In, 2, TimeUnit.Year, TimeFlags.None);
        PeriodDoubts.Told(mention.Days!.Value, mention, published, stage).ToString().ShouldBe(days);
    }

    private static Period Period(string language, string text, string? published) =>
        Page.ReadAll(language, text, published).Transfers.ShouldHaveSingleItem().Period.ShouldNotBeNull();
}
