using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Measures how well readings agree with gold, by the rules of the contract of the claims ("How agreement is scored").</summary>
public static class ClaimScorer
{
    /// <summary>A pair below this is no match: its quotes do not overlap.</summary>
    private const double Threshold = 0.5;

    /// <summary>Scores readings against gold.</summary>
    /// <param name="gold">What is true. Of two documents of one name the last counts.</param>
    /// <param name="produced">What was read, joined to the gold by the name of the document; the rest is ignored.</param>
    public static ScoreReport Score(IEnumerable<Reading> gold, IEnumerable<Reading> produced)
    {
        var made = new Dictionary<string, Reading>(StringComparer.Ordinal);
        foreach (var reading in produced) made[reading.Document] = reading;
        var wanted = new OrderedDictionary<string, Reading>(StringComparer.Ordinal);
        foreach (var reading in gold) wanted[reading.Document] = reading;

        var total = new Tally();
        var languages = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
        var missing = new List<string>();
        var errors = new List<ScoreError>();
        var foreign = new List<string>();
        var kinds = new KindScorer();
        int badSpans = 0, badQuotes = 0;
        foreach (var (name, truth) in wanted)
        {
            if (!made.TryGetValue(name, out var reading)) missing.Add(name);
            var shift = reading is null ? 0 : Shift(truth, reading, foreign);
            IReadOnlyList<TransferClaim> claims = reading is null ? [] : shift == 0 ? reading.Transfers : reading.Transfers.Select(claim => claim.Moved(shift)).ToList();
            kinds.Add(truth, reading, shift);
            badSpans += claims.Sum(claim => claim.Spans().Count(span => span.End > truth.Text.Length));
            badQuotes += claims.Count(claim => claim.Quote.Span.End > truth.Text.Length || claim.Quote.Span.Of(truth.Text) != claim.Quote.Text);
            if (!languages.TryGetValue(truth.Language ?? "und", out var language)) languages[truth.Language ?? "und"] = language = new Tally();
            Count(truth, claims, [total, language], errors);
        }
        return new ScoreReport
        {
            Documents = wanted.Count,
            Missing = missing,
            ForeignText = foreign,
            All = total.ToTable(),
            Languages = languages.Select(l => KeyValuePair.Create(l.Key, l.Value.ToTable())).ToList(),
            BadSpans = badSpans,
            BadQuotes = badQuotes,
            Errors = errors,
            Events = kinds.Events,
            Estimates = kinds.Figures,
            KindErrors = kinds.Errors,
        };
    }

    /// <summary>A reader may leave out a prefix of the gold's text: how far its spans are to be moved to where its text begins there.</summary>
    private static int Shift(Reading truth, Reading reading, List<string> foreign)
    {
        if (reading.Text == truth.Text) return 0;
        var at = reading.Text.Length == 0 ? -1 : truth.Text.IndexOf(reading.Text, StringComparison.Ordinal);
        if (at < 0) foreign.Add(truth.Document);
        return Math.Max(at, 0);
    }

    private static void Count(Reading truth, IReadOnlyList<TransferClaim> made, ReadOnlySpan<Tally> tallies, List<ScoreError> errors)
    {
        var gold = truth.Transfers;
        var pairing = new ClaimPairing(gold, made);
        var weights = new double[gold.Count, made.Count];
        for (var i = 0; i < gold.Count; i++)
            for (var j = 0; j < made.Count; j++) weights[i, j] = pairing.Points(gold[i], made[j]);
        var pairs = Assignment.Best(weights).Where(pair => weights[pair.Row, pair.Column] >= Threshold).ToList();

        var (missed, invented) = (Enumerable.Range(0, gold.Count).ToHashSet(), Enumerable.Range(0, made.Count).ToHashSet());
        var slots = new List<ScoreError>();
        foreach (var (row, column) in pairs)
        {
            missed.Remove(row);
            invented.Remove(column);
            foreach (var slot in Slot.All)
            {
                var right = slot.Agree(gold[row], made[column]);
                foreach (var tally in tallies) tally.Add(slot, right, slot.Told(gold[row]));
                if (!right) slots.Add(new ScoreError(ScoreErrorKind.Slot, truth.Document, slot.Name, gold[row], made[column]));
            }
        }
        var points = pairs.Sum(pair => weights[pair.Row, pair.Column]);
        foreach (var tally in tallies) tally.Add(points, gold.Count, made.Count);
        errors.AddRange(missed.Order().Select(i => new ScoreError(ScoreErrorKind.Missed, truth.Document, null, gold[i], null)));
        errors.AddRange(invented.Order().Select(j => new ScoreError(ScoreErrorKind.Invented, truth.Document, null, null, made[j])));
        errors.AddRange(slots);
    }
}
