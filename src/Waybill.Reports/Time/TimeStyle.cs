namespace Waybill.Reports;

/// <summary>What kind of text speaks: how much a bare number may mean, and how exact a distance in time is.</summary>
/// <param name="ExactShifts">Whether "two months ago" is the very day; otherwise the month it falls in.</param>
/// <param name="LoneDays">Whether a number alone may be a day, day and month, or a short year: the 18th, 22/04, 18 8 78.</param>
internal sealed record TimeStyle(bool ExactShifts, bool LoneDays)
{
    /// <summary>News: a number is a number unless its month stands beside it. The default.</summary>
    public static TimeStyle News { get; } = new(false, false);

    /// <summary>What one says to an assistant.</summary>
    public static TimeStyle Assistant { get; } = new(true, true);
}
