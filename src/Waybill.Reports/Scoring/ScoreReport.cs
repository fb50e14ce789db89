namespace Waybill.Reports;

/// <summary>How well readings agree with gold.</summary>
public sealed record ScoreReport
{
    /// <summary>Number of gold documents.</summary>
    public required int Documents { get; init; }

    /// <summary>Gold documents that were not read.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>Documents whose text, as read, is no part of the gold's.</summary>
    public required IReadOnlyList<string> ForeignText { get; init; }

    /// <summary>Figures over all documents.</summary>
    public required ScoreTable All { get; init; }

    /// <summary>Figures of each language, ordered by its code.</summary>
    public required IReadOnlyList<KeyValuePair<string, ScoreTable>> Languages { get; init; }

    /// <summary>Spans of produced transfers that do not lie in the text.</summary>
    public required int BadSpans { get; init; }

    /// <summary>Produced transfers whose quote is not what stands at its span.</summary>
    public required int BadQuotes { get; init; }

    /// <summary>Each missed and each invented transfer and each wrong slot, in the order of the gold.</summary>
    public required IReadOnlyList<ScoreError> Errors { get; init; }

    /// <summary>Agreement on events, by kind and act, ordered by name.</summary>
    public required IReadOnlyList<KindScore> Events { get; init; }

    /// <summary>Agreement on figures about transfers, by metric, ordered by name.</summary>
    public required IReadOnlyList<KindScore> Estimates { get; init; }

    /// <summary>Events and figures that only the gold or only the reading has.</summary>
    public required IReadOnlyList<KindError> KindErrors { get; init; }
}
