namespace Waybill.Briefs;

/// <summary>How much a brief shows before it stops and says so: a page must stay one that a browser opens and a person reads.</summary>
/// <remarks>The ledger and <see cref="BriefJson"/> hold everything; only the page is cut.</remarks>
public sealed record BriefLimits
{
    /// <summary>Transfers listed in the table. Default 500.</summary>
    public int TableRows { get; init; } = 500;

    /// <summary>Transfers drawn up as a waybill with their sources. Default 100.</summary>
    public int Waybills { get; init; } = 100;

    /// <summary>Claims quoted under one waybill. Default 60.</summary>
    public int ClaimsPerWaybill { get; init; } = 60;

    /// <summary>Rows of the timeline, of the matrix of what is told, and of the chains of one waybill. Default 40.</summary>
    public int DrawnRows { get; init; } = 40;

    /// <summary>Rows of the tables of events, figures, captures and faults, each. Default 300.</summary>
    public int ListRows { get; init; } = 300;

    /// <summary>UTF-16 code units of report text printed in full, all reports together. Default 1,500,000.</summary>
    public int ReportText { get; init; } = 1_500_000;
}
