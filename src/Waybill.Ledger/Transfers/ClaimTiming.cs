using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>How long the stated period of a claim is.</summary>
internal enum TimeScale
{
    /// <summary>Days: one shipment.</summary>
    Shipment,

    /// <summary>No period is stated, but one named ship: one of its voyages.</summary>
    Voyage,

    /// <summary>Weeks: a shipment dated coarsely, or a short flow.</summary>
    Coarse,

    /// <summary>Months, or open on one side: a flow.</summary>
    Flow,

    /// <summary>No period is stated.</summary>
    Untold,
}

/// <summary>When the goods of a claim may have moved, as days that can be compared.</summary>
/// <param name="Scale">How long the stated period is.</param>
/// <param name="Days">The days, open sides closed.</param>
/// <param name="FlowDays">Length of a period longer than a shipment, when both its sides are stated.</param>
internal readonly record struct ClaimTiming(TimeScale Scale, DayRange Days, int? FlowDays = null)
{
    /// <summary>Whether it speaks of one shipment.</summary>
    public bool IsSingle => Scale is TimeScale.Shipment or TimeScale.Voyage;

    /// <summary>Whether a period is stated.</summary>
    public bool IsTold => Scale is not (TimeScale.Voyage or TimeScale.Untold);

    public static ClaimTiming Of(TransferClaim claim, Ships ships, PrefixDate? published, GroupingOptions options)
    {
        if (claim.Period is { Doubt: null } period) return OfPeriod(period.Days, published, options);
        var scale = ships.Names.Count == 1 || ships.Numbers.Count == 1 ? TimeScale.Voyage : TimeScale.Untold;
        if (published is not { } date) return new(scale, DayRange.Always);

        // What was sent lies before the report of it; what is sought, promised or left open may also lie after it.
        var after = claim.Stage is Stage.Delivered or Stage.UnderWay or Stage.Intercepted ? 0 : options.NearDays;
        return new(scale, DayRange.Of(date).Widened(options.NearDays, after));
    }

    private static ClaimTiming OfPeriod(DateInterval days, PrefixDate? published, GroupingOptions options)
    {
        if (days is { Start: { } start, End: { } end })
        {
            var closed = DayRange.Of(start, end);
            var scale = closed.Days <= options.ShipmentDays ? TimeScale.Shipment : closed.Days <= options.CoarseDays ? TimeScale.Coarse : TimeScale.Flow;
            return new(scale, closed, scale == TimeScale.Shipment ? null : closed.Days);
        }
        if (days.End is { } last) return new(TimeScale.Flow, new DayRange(last.DayNumber - options.OpenDays, last.DayNumber));

        var first = days.Start!.Value.DayNumber;
        var until = published is { } date ? Math.Max(first + options.OpenDays, date.LastDay.DayNumber) : first + options.OpenDays;
        return new(TimeScale.Flow, new DayRange(first, until));
    }
}
