using Waybill.Lists;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Whether the measure was in force when the goods moved.</summary>
internal static class TimeElement
{
    /// <summary>An open side reaches as far as it does where claims are grouped.</summary>
    private static readonly int OpenDays = GroupingOptions.Default.OpenDays;

    public static ElementResult Check(Measure measure, CheckSubject subject)
    {
        var since = measure.Periods[0].Days.Start!.Value;
        if (subject.Days is not { } days) return Of(ElementState.Unknown, CheckReason.TimeUndated, subject, since);
        var statuses = Statuses(measure, days);
        if (statuses.Count > 1) return Of(ElementState.Unknown, CheckReason.TimePartly, subject, since);
        return statuses.Single() switch
        {
            null => Of(ElementState.NotMet, CheckReason.TimeBefore, subject, since),
            MeasureStatus.InForce => Of(ElementState.Met, CheckReason.TimeInForce, subject, since),
            MeasureStatus.Expired => Of(ElementState.NotMet, CheckReason.TimeExpired, subject, LastDay(measure)),
            MeasureStatus.Suspended => Of(ElementState.NotMet, CheckReason.TimeSuspended, subject, since),
            MeasureStatus.Contested => Of(ElementState.Unknown, CheckReason.TimeContested, subject, since),
            _ => Of(ElementState.Unknown, CheckReason.TimeUnchecked, subject, since),
        };
    }

    /// <summary>Every status that the measure had on one of the days; null stands for "not yet adopted".</summary>
    private static HashSet<MeasureStatus?> Statuses(Measure measure, DateInterval days)
    {
        var first = days.Start ?? Shift(days.End!.Value, -OpenDays);
        var last = days.End ?? Shift(days.Start!.Value, OpenDays);
        var statuses = new HashSet<MeasureStatus?> { measure.StatusOn(first), measure.StatusOn(last) };
        foreach (var period in measure.Periods)
        {
            if (period.Days.Start is { } start && start > first && start <= last) statuses.Add(period.Status);
            if (period.Days.End is { } end && end >= first && end < last) statuses.Add(measure.StatusOn(end.AddDays(1)));
        }
        return statuses;
    }

    private static DateOnly LastDay(Measure measure) =>
        measure.Periods.Where(period => period.Status != MeasureStatus.Expired).Select(period => period.Days.End ?? period.Days.Start!.Value).Max();

    private static DateOnly Shift(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    private static ElementResult Of(ElementState state, CheckReason reason, CheckSubject subject, DateOnly day) =>
        new(ElementKind.InForce, state, reason, subject.DayClaims) { Values = [day] };
}
