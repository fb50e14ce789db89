namespace Waybill.Ledger;

/// <summary>Thresholds of the rules that group claims into transfers; <c>docs/ledger.md</c> gives the reasons.</summary>
public sealed record GroupingOptions
{
    /// <summary>Every threshold at its default.</summary>
    public static GroupingOptions Default { get; } = new();

    /// <summary>
    /// Days between the publication of a claim without a period and the goods it is about, or the publication of another such
    /// claim. Default 120: news of a transfer follow it by weeks, a quarterly report by three months, and its echo by a month more.
    /// </summary>
    public int NearDays { get; init; } = 120;

    /// <summary>Longest stated period, in days, that is a single shipment. Default 10: a voyage or a convoy with loading and unloading.</summary>
    public int ShipmentDays { get; init; } = 10;

    /// <summary>Longest stated period, in days, that may be a shipment dated coarsely. Default 45: "in October", "in the past month".</summary>
    public int CoarseDays { get; init; } = 45;

    /// <summary>
    /// How many times longer than another the period of a flow may be. Default 4: a month is a part of a year, not the same flow.
    /// </summary>
    public int FlowRatio { get; init; } = 4;

    /// <summary>Days that an open side of a period reaches. Default 365: "by October", "since August" speak of months, not of decades.</summary>
    public int OpenDays { get; init; } = 365;

    /// <summary>Days between two dates of one named ship on one voyage. Default 3: loaded on one day, seen unloading on another.</summary>
    public int VoyageDays { get; init; } = 3;

    /// <summary>
    /// Days by which a denial may come before the first report of what it denies. Default 30: it answers reports that the case
    /// may not hold; those that it holds follow within weeks.
    /// </summary>
    public int DenialAheadDays { get; init; } = 30;

    /// <summary>
    /// Share by which the true number may lie off "about N", 0 to 1. Default 0.1: "about 2,000" and "about 3,000" are two figures.
    /// </summary>
    public decimal AboutTolerance { get; init; } = 0.1m;

    /// <summary>Share by which the true number may lie off an unhedged one, 0 to 1. Default 0.05: reports round (2,100 for 2,116).</summary>
    public decimal ExactTolerance { get; init; } = 0.05m;
}
