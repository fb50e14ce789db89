namespace Waybill.Reports;

/// <summary>Agreement on the events of one kind, or the figures of one metric.</summary>
/// <param name="Name">The kind or metric; a position with its act: <c>position deny</c>.</param>
/// <param name="Gold">How many the gold has.</param>
/// <param name="Produced">How many were read.</param>
/// <param name="Matched">How many pairs agree.</param>
public sealed record KindScore(string Name, int Gold, int Produced, int Matched)
{
    /// <summary>Share of what was read that is right, 0 to 1; null when nothing was read.</summary>
    public double? Precision => Produced == 0 ? null : (double)Matched / Produced;

    /// <summary>Share of the gold that was read, 0 to 1; null when the gold is empty.</summary>
    public double? Recall => Gold == 0 ? null : (double)Matched / Gold;

    /// <summary>Harmonic mean of the two, 0 to 1; null when both sides are empty.</summary>
    public double? F1 => Gold + Produced == 0 ? null : 2.0 * Matched / (Gold + Produced);
}

/// <summary>An event or figure that one side has alone.</summary>
/// <param name="Kind">Missed or invented.</param>
/// <param name="Document">Name of the document.</param>
/// <param name="Name">Its kind or metric, as in <see cref="KindScore.Name"/>.</param>
/// <param name="Words">Its quote.</param>
public sealed record KindError(ScoreErrorKind Kind, string Document, string Name, string Words);
