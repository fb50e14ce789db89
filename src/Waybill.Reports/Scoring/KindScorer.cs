using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Counts agreement on events and figures, kind by kind.</summary>
internal sealed class KindScorer
{
    private readonly SortedDictionary<string, (int Gold, int Produced, int Matched)> _events = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (int Gold, int Produced, int Matched)> _figures = new(StringComparer.Ordinal);
    private readonly List<KindError> _errors = [];

    /// <summary>The counts of events, by kind.</summary>
    public IReadOnlyList<KindScore> Events => Scores(_events);

    /// <summary>The counts of figures, by metric.</summary>
    public IReadOnlyList<KindScore> Figures => Scores(_figures);

    /// <summary>What one side has alone.</summary>
    public IReadOnlyList<KindError> Errors => _errors;

    /// <summary>Adds a document.</summary>
    /// <param name="truth">The gold.</param>
    /// <param name="made">What was read; null for a document that was not.</param>
    /// <param name="shift">How far the text as read begins behind the start of the gold's.</param>
    public void Add(Reading truth, Reading? made, int shift)
    {
        Add(_events, truth.Document, truth.Events, made?.Events ?? [], Name, happening => happening.Quote, (gold, other) => Agree(gold, other, shift));
        Add(_figures, truth.Document, truth.Estimates, made?.Estimates ?? [], Name, figure => figure.Quote, (gold, other) => Agree(gold, other, shift));
    }

    private static string Name(EventClaim happening) =>
        happening.Act is { } act ? $"{ClaimNames.Of(happening.Kind)} {ClaimNames.Of(act)}" : ClaimNames.Of(happening.Kind);

    private static string Name(EstimateClaim figure) => ClaimNames.Of(figure.Metric);

    private static bool Agree(EventClaim gold, EventClaim made, int shift) =>
        gold.Kind == made.Kind && gold.Act == made.Act && gold.Quote.Span.Overlaps(Moved(made.Quote.Span, shift))
        && (gold.Participants.Count == 0 || gold.Participants.Any(one => made.Participants.Any(other => Same(one, other, shift))));

    private static bool Same(EventParticipant gold, EventParticipant made, int shift) =>
        (gold.Id is { } id && id == made.Id)
        || (gold.Span is { } one && made.Span is { } other && one.Overlaps(Moved(other, shift)))
        || (gold.Name.Length > 0 && string.Equals(gold.Name, made.Name, StringComparison.OrdinalIgnoreCase));

    private static bool Agree(EstimateClaim gold, EstimateClaim made, int shift) =>
        gold.Metric == made.Metric && gold.Quote.Span.Overlaps(Moved(made.Quote.Span, shift))
        && (gold.Value == made.Value || gold.Value is null || (made.Value is null && gold.Metric is EstimateMetric.Rank or EstimateMetric.Compare));

    private static TextSpan Moved(TextSpan span, int shift) => new(span.Start + shift, span.End + shift);

    private static List<KindScore> Scores(SortedDictionary<string, (int Gold, int Produced, int Matched)> counts) =>
        [.. counts.Select(count => new KindScore(count.Key, count.Value.Gold, count.Value.Produced, count.Value.Matched))];

    private void Add<T>(SortedDictionary<string, (int Gold, int Produced, int Matched)> counts, string document, IReadOnlyList<T> gold, IReadOnlyList<T> made, Func<T, string> name, Func<T, Quote> quote, Func<T, T, bool> agree)
    {
        var weights = new double[gold.Count, made.Count];
        for (var i = 0; i < gold.Count; i++)
            for (var j = 0; j < made.Count; j++) weights[i, j] = agree(gold[i], made[j]) ? 1 : 0;
        var pairs = Assignment.Best(weights).Where(pair => weights[pair.Row, pair.Column] > 0).ToList();
        foreach (var item in gold) Count(counts, name(item), 1, 0, 0);
        foreach (var item in made) Count(counts, name(item), 0, 1, 0);
        foreach (var (row, _) in pairs) Count(counts, name(gold[row]), 0, 0, 1);
        var (found, right) = (pairs.ConvertAll(pair => pair.Row), pairs.ConvertAll(pair => pair.Column));
        for (var i = 0; i < gold.Count; i++)
            if (!found.Contains(i)) _errors.Add(new KindError(ScoreErrorKind.Missed, document, name(gold[i]), quote(gold[i]).Text));
        for (var j = 0; j < made.Count; j++)
            if (!right.Contains(j)) _errors.Add(new KindError(ScoreErrorKind.Invented, document, name(made[j]), quote(made[j]).Text));
    }

    private static void Count(SortedDictionary<string, (int Gold, int Produced, int Matched)> counts, string name, int gold, int produced, int matched)
    {
        var before = counts.GetValueOrDefault(name);
        counts[name] = (before.Gold + gold, before.Produced + produced, before.Matched + matched);
    }
}
