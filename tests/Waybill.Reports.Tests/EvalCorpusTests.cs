using System.Globalization;
using System.Text.Json;
using Waybill.Model;

namespace Waybill.Reports.Tests;

/// <summary>The evaluation documents are well-formed: their codes are known and their spans cut out what they say.</summary>
/// <remarks>A failure names a document and a path in it, never its words, so that it may be read for the unseen ones too.</remarks>
public class EvalCorpusTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "eval");

    public static TheoryData<string> Files() =>
        [.. Directory.GetFiles(Folder, "*.jsonl", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_line_is_a_reading_without_a_fault(string file)
    {
        var faults = new List<Fault>();
        using var stream = File.OpenRead(Path.Combine(Folder, file));
        ReadingJson.ReadLines(stream, file, faults).Count().ShouldBeGreaterThan(0);
        faults.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_transfer_has_goods(string file)
    {
        foreach (var reading in Readings(file))
            reading.Transfers.ShouldAllBe(transfer => transfer.Goods.Count > 0, reading.Document);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_span_cuts_out_its_words(string file)
    {
        var wrong = new List<string>();
        foreach (var line in File.ReadLines(Path.Combine(Folder, file)))
        {
            using var json = JsonDocument.Parse(line);
            var document = json.RootElement;
            Check(document, document.GetProperty("text").GetString()!, document.GetProperty("document").GetString()!, wrong);
        }
        wrong.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_document_is_in_the_language_of_its_file(string file)
    {
        var language = Path.GetFileNameWithoutExtension(file);
        if (language == "seed") language = "fr";
        Readings(file).ShouldAllBe(reading => reading.Language == language);
    }

    [Fact]
    public void No_document_stands_in_two_files() =>
        All().GroupBy(reading => reading.Document).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();

    [Theory]
    [InlineData("dev-own", false)]
    [InlineData("unseen", true)]
    public void Every_fourth_of_our_own_documents_is_kept_unseen(string part, bool unseen)
    {
        var numbers = new[] { "fr", "en" }.SelectMany(language => Readings(Path.Combine(part, language + ".jsonl")))
            .Select(reading => int.Parse(reading.Document.AsSpan(reading.Document.LastIndexOf('-') + 1), NumberStyles.None, CultureInfo.InvariantCulture))
            .ToList();
        numbers.ShouldNotBeEmpty();
        numbers.ShouldAllBe(number => number % 4 == 0 == unseen);
    }

    private static void Check(JsonElement element, string text, string path, List<string> wrong)
    {
        if (element.ValueKind == JsonValueKind.Array)
            foreach (var (index, item) in element.EnumerateArray().Index()) Check(item, text, $"{path}[{index}]", wrong);
        if (element.ValueKind != JsonValueKind.Object) return;
        if (element.TryGetProperty("span", out var span) && span.ValueKind == JsonValueKind.Array && !CutsOut(element, span, text))
            wrong.Add(path);
        foreach (var field in element.EnumerateObject()) Check(field.Value, text, $"{path}.{field.Name}", wrong);
    }

    private static bool CutsOut(JsonElement element, JsonElement span, string text)
    {
        var (start, end) = (span[0].GetInt32(), span[1].GetInt32());
        if (start < 0 || start >= end || end > text.Length) return false;
        var words = element.TryGetProperty("surface", out var surface) || element.TryGetProperty("text", out surface) ? surface.GetString() : null;
        return words is null || text.AsSpan(start, end - start).SequenceEqual(words);
    }

    private static IEnumerable<Reading> All() => Files().SelectMany(row => Readings(row.Data));

    private static List<Reading> Readings(string file)
    {
        using var stream = File.OpenRead(Path.Combine(Folder, file));
        return [.. ReadingJson.ReadLines(stream, file, new List<Fault>())];
    }
}
