namespace Waybill.Reports;

/// <summary>Where a length of time lies that ends or begins now: "the last two weeks", "the next three days".</summary>
internal enum RollingRule : byte
{
    /// <summary>It ends today, or begins today. News.</summary>
    Today,

    /// <summary>It ends today, or begins tomorrow; quarters are whole ones. Recognizers-Text.</summary>
    Tomorrow,

    /// <summary>Whole units of the calendar before or behind the present one. Duckling.</summary>
    WholeUnits,
}

/// <summary>What is early, middle and late in a unit.</summary>
internal enum PartRule : byte
{
    /// <summary>Thirds; of a year January–March, April–September, October–December. The annotation rules.</summary>
    Thirds,

    /// <summary>Halves; of a year thirds of four months; the middle of a month 10–20. Recognizers-Text.</summary>
    Halves,

    /// <summary>Thirds of a month, three days at the ends of a week, the last four months of a year. Duckling.</summary>
    Ends,
}

/// <summary>What kind of text speaks: how much a bare number may mean, and how exact a distance in time is.</summary>
/// <param name="ExactShifts">Whether "two months ago" is the very day; otherwise the month it falls in.</param>
/// <param name="LoneDays">
/// Whether a number alone may be a day, day and month, or a short year (the 18th, 22/04, 18 8 78), and a unit alone the present one.
/// </param>
/// <param name="Rolling">Where "the last two weeks" lie.</param>
/// <param name="Parts">What "late" is.</param>
/// <param name="OfNextWeek">Whether "next Friday" is the one of next week; otherwise the coming one.</param>
/// <param name="IsoWeeks">Whether weeks of a month or year are those from Monday whose Thursday lies in it; otherwise seven days from its first.</param>
internal sealed record TimeStyle(
    bool ExactShifts, bool LoneDays, RollingRule Rolling = RollingRule.Today, PartRule Parts = PartRule.Thirds, bool OfNextWeek = false, bool IsoWeeks = false)
{
    /// <summary>News: a number is a number unless its month stands beside it. The default.</summary>
    public static TimeStyle News { get; } = new(false, false);

    /// <summary>What one says to an assistant.</summary>
    public static TimeStyle Assistant { get; } = new(true, true, RollingRule.Tomorrow, PartRule.Halves, true, true);
}
