using System.Globalization;
using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>A report as the page shows it.</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Reading">What was read from it.</param>
internal sealed record ReportView(int Number, Reading Reading)
{
    /// <summary>Name of its anchor.</summary>
    public string Anchor { get; } = string.Create(CultureInfo.InvariantCulture, $"r-{Number}");

    /// <summary>How other parts refer to it: <c>R4</c>.</summary>
    public string Label { get; } = string.Create(CultureInfo.InvariantCulture, $"R{Number}");

    /// <summary>Publisher, or the report's own name when that is unknown.</summary>
    public string Source => LabelText.Name(Reading.Publisher ?? Reading.Document);

    /// <summary>Whether its text stands on the page.</summary>
    public bool Printed { get; set; }

    /// <summary>The words of a span; null when it does not lie in the text.</summary>
    public string? Words(TextSpan? span) => span is { } s && s.End <= Reading.Text.Length ? s.Of(Reading.Text) : null;
}
