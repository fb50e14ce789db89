using Waybill.Model;

namespace Waybill.Reports.Tests;

/// <summary>Reads small texts for the tests of events and estimates.</summary>
internal static class EventReading
{
    /// <summary>The reading of a text that was published on 10 June 2024.</summary>
    public static Reading Read(string language, string text) => Page.ReadAll(language, text, "2024-06-10");

    /// <summary>The events of one kind.</summary>
    public static List<EventClaim> Events(string language, string text, EventKind kind) => [.. Read(language, text).Events.Where(happening => happening.Kind == kind)];

    /// <summary>The figures of one metric.</summary>
    public static List<EstimateClaim> Figures(string language, string text, EstimateMetric metric) => [.. Read(language, text).Estimates.Where(figure => figure.Metric == metric)];

    /// <summary>Who takes part, by id or name.</summary>
    public static string Who(EventClaim happening) => string.Join(' ', happening.Participants.Select(who => who.Id?.ToString() ?? who.Name));
}
