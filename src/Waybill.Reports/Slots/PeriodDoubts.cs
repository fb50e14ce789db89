using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Sets periods by whether what they tell of is over, and finds those that a page cannot tell of as past: their year lies behind its own day.</summary>
internal static class PeriodDoubts
{
    /// <summary>What is wrong with a time that states its year and begins behind the day of publication, should it be told as past.</summary>
    public static PeriodDoubt? Possible(TimeMention time) =>
        (time.Flags & (TimeFlags.YearStated | TimeFlags.AfterPublication)) == (TimeFlags.YearStated | TimeFlags.AfterPublication) ? PeriodDoubt.AfterPublication : null;

    /// <summary>The period of a transfer, set by its stage. A doubt stands only where the transfer is told as past.</summary>
    public static Period? Settle(TimeOption time, PrefixDate? published, Anchor anchor, Stage stage)
    {
        if (time is not { Value: { } period, Time: { } mention }) return null;
        if (published is { } day) period = period with { Days = Told(period.Days, mention, day, stage) };
        return IsPast(anchor.Trigger, stage) ? period : period with { Doubt = null };
    }

    /// <summary>
    /// The days of a time, given whether what it tells of is over. Where nothing else tells the year or week, what has come cannot lie behind the page,
    /// nor what is to come before it. What has come "this year" came by the day of the page; a length of time ends or begins with that day.
    /// </summary>
    public static DateInterval Told(DateInterval days, in TimeMention time, PrefixDate published, Stage stage)
    {
        if (time is { Kind: TimeKind.Duration, Length: > 0 } && stage != Stage.Unstated)
        {
            if (!(IsOver(stage) || stage == Stage.UnderWay)) return new DateInterval(published.LastDay, CalendarMath.Shift(published.LastDay, time.Unit, time.Length));
            if (CalendarMath.Shift(published.LastDay, time.Unit, -time.Length) is { } start) return new DateInterval(start, published.LastDay);
        }
        if (IsOver(stage) || stage == Stage.UnderWay)
        {
            if ((days.Start ?? days.End) > published.LastDay) days = Moved(days, time.Flags, -1);
            var lasts = days.End is null ? time.Marker == TimeMarker.Since || (time.Flags & TimeFlags.EndOpen) != 0 : (time.Flags & TimeFlags.ThisYear) != 0 && days.End > published.LastDay;
            return lasts && days.Start <= published.LastDay ? new DateInterval(days.Start, published.LastDay) : days;
        }
        return stage is Stage.Planned or Stage.Unstated && days.End < published.FirstDay ? Moved(days, time.Flags, 1) : days;
    }

    /// <summary>The same days of another year or week, where that is open and the calendar has it; a month keeps its own last day.</summary>
    private static DateInterval Moved(DateInterval days, TimeFlags flags, int by)
    {
        var unit = (flags & TimeFlags.WeekOpen) != 0 ? TimeUnit.Week : (flags & TimeFlags.YearOpen) != 0 ? TimeUnit.Year : TimeUnit.None;
        if (unit == TimeUnit.None) return days;
        var (start, end) = (Shifted(days.Start), Shifted(days.End));
        if ((start is null) != (days.Start is null) || (end is null) != (days.End is null)) return days;
        if (unit == TimeUnit.Year && days is { Start.Day: 1, End: { Month: 2 } last } && last.AddDays(1).Day == 1) end = new DateOnly(end!.Value.Year, 2, DateTime.DaysInMonth(end.Value.Year, 2));
        return new DateInterval(start, end);

        DateOnly? Shifted(DateOnly? day) => day is { } known ? CalendarMath.Shift(known, unit, by) : null;
    }

    private static bool IsOver(Stage stage) => stage is Stage.Delivered or Stage.Intercepted;

    /// <summary>Whether a transfer is over by its stage or by the tense of its verb: the stage may itself have been misled by the wrong year.</summary>
    private static bool IsPast(Trigger? trigger, Stage stage)
    {
        if (IsOver(stage)) return true;
        if (trigger is null || trigger.Group.Stage is not null) return false;
        var (have, be) = (trigger.Group.Have, trigger.Group.Be);
        return trigger.Entry.Form switch
        {
            VerbForm.Imperfect => true,
            VerbForm.Past when be is null => trigger.Shape != TriggerShape.Participle,
            VerbForm.Past or VerbForm.Participle => have is "pres" or "past" or "cond" || be is "past",
            _ => false,
        };
    }
}
