using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>How long the stated period of a claim is.</summary>
internal enum TimeScale
{
    /// <summary>Days: one shipment.</summary>
    Shipment,

    /// <summary>Weeks: a shipment dated coarsely, or a short flow.</summary>
    Coarse,

    /// <summary>Months, or open on one side: a flow.</summary>
    Flow,

    /// <summary>No period is stated.</summary>
    Untold,
}

/// <summary>When the goods of a claim may have moved, as days that can be compared.</summary>
internal readonly record struct ClaimTiming(TimeScale Scale, DayRange Days)
{
    public static ClaimTiming Of(Period? period, PrefixDate? published, Stage stage, GroupingOptions options)
    {
        if (period is not null) return OfPeriod(period.Days, published, options);
        if (published is not { } date) return new(TimeScale.Untold, DayRange.Always);

        // What was sent lies before the report of it; what is sought, promised or left open may also lie after it.
        var after = stage is Stage.Delivered or Stage.UnderWay or Stage.Intercepted ? 0 : options.NearDays;
        return new(TimeScale.Untold, DayRange.Of(date).Widened(options.NearDays, after));
    }

    private static ClaimTiming OfPeriod(DateInterval days, PrefixDate? published, GroupingOptions options)
    {
        if (days is { Start: { } start, End: { } end })
        {
            var closed = DayRange.Of(start, end);
            var scale = closed.Days <= options.ShipmentDays ? TimeScale.Shipment : closed.Days <= options.CoarseDays ? TimeScale.Coarse : TimeScale.Flow;
            return new(scale, closed);
        }
        if (days.End is { } last) return new(TimeScale.Flow, new DayRange(last.DayNumber - options.OpenDays, last.DayNumber));

        var first = days.Start!.Value.DayNumber;
        var until = published is { } date ? Math.Max(first + options.OpenDays, date.LastDay.DayNumber) : first + options.OpenDays;
        return new(TimeScale.Flow, new DayRange(first, until));
    }
}
