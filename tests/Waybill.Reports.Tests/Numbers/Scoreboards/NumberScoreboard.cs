using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Waybill.Reports.Tests.Scoreboards;

/// <summary>Scores the Recognizers-Text number specifications: every value of a case, and nothing where nothing is expected.</summary>
internal sealed class NumberScoreboard
{
    private readonly SortedDictionary<string, (int Right, int All)> _kinds = new(StringComparer.Ordinal);

    public List<string> Wrong { get; } = [];

    public double Share => (double)_kinds.Values.Sum(kind => kind.Right) / Math.Max(1, _kinds.Values.Sum(kind => kind.All));

    public static NumberScoreboard Of(string folder, string language)
    {
        var board = new NumberScoreboard();
        var vocabulary = new Vocabulary();
        var grammar = NumberGrammar.ForLanguage(vocabulary, language);
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "ms-recognizers", language, "NumberModel.json")));
        foreach (var item in document.RootElement.EnumerateArray())
        {
            if (item.TryGetProperty("NotSupported", out var not) && not.ToString().Contains("dotnet", StringComparison.OrdinalIgnoreCase)) continue;
            var text = item.GetProperty("Input").GetString()!;
            var tokens = new List<Token>();
            Tokenizer.Cut(text, 0, text.Length, vocabulary, false, tokens);
            var found = new List<NumberMention>();
            grammar.Find(text, CollectionsMarshal.AsSpan(tokens), found);
            board.Count(text, item.GetProperty("Results"), found);
        }
        return board;
    }

    public override string ToString() => string.Join("\n", _kinds.Select(kind => $"{kind.Key}: {kind.Value.Right}/{kind.Value.All}")) + $"\nall: {Share:P1}";

    private void Count(string text, JsonElement results, List<NumberMention> found)
    {
        var left = found.Where(mention => mention.Kind is not (NumberKind.Label or NumberKind.Ordinal)).SelectMany(mention => Values(mention)).ToList();
        var seen = string.Join(" ; ", left);
        if (results.GetArrayLength() == 0) Add("nothing", left.Count == 0, $"{text} | nothing | {seen}");
        foreach (var result in results.EnumerateArray())
        {
            var resolution = result.GetProperty("Resolution");
            var kind = resolution.TryGetProperty("subtype", out var subtype) ? subtype.GetString()! : "integer";
            var written = resolution.GetProperty("value").GetString()!;
            if (!double.TryParse(written.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)) continue;
            var at = left.FindIndex(have => Math.Abs(have - value) <= Math.Abs(value) * 1e-6);
            if (at >= 0) left.RemoveAt(at);
            Add(kind, at >= 0, $"{text} | {kind} {written} | {seen}");
        }
    }

    private static IEnumerable<double> Values(NumberMention mention)
    {
        if (mention.Min is { } min) yield return (double)min;
        if (mention.Max is { } max && max != mention.Min) yield return (double)max;
    }

    private void Add(string kind, bool right, string line)
    {
        var (rights, all) = _kinds.GetValueOrDefault(kind);
        _kinds[kind] = (rights + (right ? 1 : 0), all + 1);
        if (!right) Wrong.Add(line);
    }
}
