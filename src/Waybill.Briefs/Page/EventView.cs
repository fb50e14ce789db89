using System.Globalization;
using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>An event and the report that tells it.</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Event">The event.</param>
/// <param name="Report">The report.</param>
internal sealed record EventView(int Number, EventClaim Event, ReportView Report)
{
    /// <summary>Name of the anchor of its quote in the report's text.</summary>
    public string QuoteAnchor { get; } = string.Create(CultureInfo.InvariantCulture, $"qe-{Number}");
}

/// <summary>A figure and the report that tells it.</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Estimate">The figure.</param>
/// <param name="Report">The report.</param>
internal sealed record EstimateView(int Number, EstimateClaim Estimate, ReportView Report)
{
    /// <summary>Name of the anchor of its quote in the report's text.</summary>
    public string QuoteAnchor { get; } = string.Create(CultureInfo.InvariantCulture, $"qf-{Number}");
}
