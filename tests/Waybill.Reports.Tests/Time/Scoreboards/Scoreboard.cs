using System.Runtime.InteropServices;
using Waybill.Model;

namespace Waybill.Reports.Tests.Scoreboards;

/// <summary>Counts the phrases of which everything is found with its value, by kind.</summary>
internal sealed class Scoreboard
{
    private readonly SortedDictionary<string, (int Right, int All)> _kinds = new(StringComparer.Ordinal);

    public List<string> Wrong { get; } = [];

    public double Share => (double)_kinds.Values.Sum(kind => kind.Right) / Math.Max(1, _kinds.Values.Sum(kind => kind.All));

    public void Score(IEnumerable<Phrase> phrases, bool preferFuture, TimeStyle style)
    {
        var grammars = new Dictionary<string, (Vocabulary Vocabulary, TimeGrammar Grammar)>(StringComparer.Ordinal);
        foreach (var phrase in phrases)
        {
            if (!grammars.TryGetValue(phrase.Language, out var pair))
            {
                var vocabulary = new Vocabulary();
                grammars.Add(phrase.Language, pair = (vocabulary, TimeGrammar.ForLanguage(vocabulary, phrase.Language, style)));
            }
            var tokens = new List<Token>();
            Tokenizer.Cut(phrase.Text, 0, phrase.Text.Length, pair.Vocabulary, false, tokens);
            var found = new List<TimeMention>();
            pair.Grammar.Find(phrase.Text, CollectionsMarshal.AsSpan(tokens), new TimeAnchor(PrefixDate.OfDay(phrase.Now), DateInterval.Of(phrase.Now), null, preferFuture), found);
            Count(phrase, tokens, found);
        }
    }

    public override string ToString() =>
        string.Join("\n", _kinds.Select(kind => $"{kind.Key}: {kind.Value.Right}/{kind.Value.All}")) + $"\nall: {Share:P1}";

    private void Count(Phrase phrase, List<Token> tokens, List<TimeMention> found)
    {
        var seen = string.Join(" ; ", found.Select(mention => $"'{Words(phrase, tokens, mention)}' {mention.Days?.ToString() ?? mention.Kind.ToString()}"));
        if (phrase.Expected.Count == 0)
        {
            var nothing = found.All(mention => mention.Days is null);
            Add("nothing", nothing, $"{phrase.Text} | nothing | {seen}");
            return;
        }
        var from = 0;
        foreach (var expected in phrase.Expected)
        {
            var at = expected.Words is null ? 0 : phrase.Text.IndexOf(expected.Words, from, StringComparison.OrdinalIgnoreCase);
            var end = expected.Words is null || at < 0 ? phrase.Text.Length : at + expected.Words.Length;
            at = Math.Max(at, 0);
            from = Math.Min(end, phrase.Text.Length);
            var right = found.Any(mention => tokens[mention.First].Start < end && tokens[mention.End - 1].End > at && Fits(mention, expected, phrase.Now));
            Add(expected.Kind, right, $"{phrase.Now:O} {phrase.Text} | {expected.Kind} {string.Join(" or ", expected.Days)} {expected.Seconds} | {seen}");
        }
    }

    private void Add(string kind, bool right, string line)
    {
        var (rights, all) = _kinds.GetValueOrDefault(kind);
        _kinds[kind] = (rights + (right ? 1 : 0), all + 1);
        if (!right) Wrong.Add(line);
    }

    /// <summary>"Since" ends today here and is open there; a date that the calendar lacks must give no days.</summary>
    private static bool Fits(TimeMention mention, Expectation expected, DateOnly now)
    {
        if (expected.Seconds > 0) return Seconds(mention) == expected.Seconds;
        if (expected.Days.Count == 0) return mention.Days is null || expected.Kind == "daterange";
        return mention.Days is { } days && expected.Days.Any(wanted => wanted == days
            || (mention.Marker == TimeMarker.Since && wanted.Start == days.Start && wanted.End is null && days.End == now));
    }

    private static decimal Seconds(TimeMention mention) => decimal.Round(mention.Length * 86400m * Days(mention.Unit));

    private static decimal Days(TimeUnit unit) => unit switch
    {
        TimeUnit.Day => 1,
        TimeUnit.Weekend => 2,
        TimeUnit.Week => 7,
        TimeUnit.Fortnight => 14,
        TimeUnit.Month => 30,
        TimeUnit.Quarter => 90,
        TimeUnit.Half => 180,
        TimeUnit.Year => 365,
        TimeUnit.Decade => 3650,
        TimeUnit.Hour => 0.0416666666666666666666666667m,
        _ => 0,
    };

    private static string Words(Phrase phrase, List<Token> tokens, TimeMention mention) => phrase.Text[tokens[mention.First].Start..tokens[mention.End - 1].End];
}
