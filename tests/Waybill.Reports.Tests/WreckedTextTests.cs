using System.Globalization;
using System.Text;
using System.Text.Json;
using Waybill.Model;

namespace Waybill.Reports.Tests;

/// <summary>Texts as crawlers, scanners and wrong decoders leave them: nothing throws, and every span still cuts out what it says.</summary>
/// <remarks>The same wrecks in every run: a failure names its document and its damage.</remarks>
public class WreckedTextTests
{
    private const int Rounds = 3;

    private static readonly Dictionary<string, Func<string, Random, byte[]>> Damages = new()
    {
        ["cut anywhere"] = (text, random) => Encoding.UTF8.GetBytes(text).AsSpan(0, random.Next(1, text.Length)).ToArray(),
        ["pieces lost"] = (text, random) => Utf8(Pieces(text, random, (piece, _) => random.Next(4) == 0 ? "" : piece)),
        ["pieces swapped"] = (text, random) => Utf8(string.Concat(Shuffled(Pieces(text, random), random))),
        ["lines doubled"] = (text, random) => Utf8(string.Join('\n', text.Split('\n').SelectMany(line => Enumerable.Repeat(line, random.Next(1, 4))))),
        ["lines run together"] = (text, _) => Utf8(text.ReplaceLineEndings(" ")),
        ["a line a word"] = (text, _) => Utf8(text.Replace(' ', '\n')),
        ["accents stripped"] = (text, _) => Utf8(Bare(text)),
        ["accents decomposed"] = (text, _) => Utf8(text.Normalize(NormalizationForm.FormD)),
        ["capitals only"] = (text, _) => Utf8(text.ToUpperInvariant()),
        ["no capitals"] = (text, _) => Utf8(text.ToLowerInvariant()),
        ["UTF-8 read as Latin-1"] = (text, _) => Utf8(Encoding.Latin1.GetString(Utf8(text))),
        ["Latin-1"] = (text, _) => Encoding.Latin1.GetBytes(text),
        ["UTF-16 by halves"] = (text, random) => Encoding.Unicode.GetBytes(text).AsSpan(random.Next(2)).ToArray(),
        ["bytes struck out"] = (text, random) => Struck(Utf8(text), random),
        ["no full stops"] = (text, _) => Utf8(text.Replace(".", "", StringComparison.Ordinal).Replace(",", " , ", StringComparison.Ordinal)),
        ["no blanks"] = (text, _) => Utf8(text.Replace(" ", "", StringComparison.Ordinal)),
        ["characters of no width"] = (text, random) => Utf8(Pieces(text, random, (piece, i) => piece + "\u200B\u00AD\u202E\uFEFF"[i % 4])),
    };

    public static TheoryData<string> Names() => [.. Damages.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Wrecks_are_read(string damage)
    {
        var reader = new ReportReader();
        var random = new Random(damage.Length * 7919);
        foreach (var document in Documents())
        {
            for (var round = 0; round < Rounds; round++)
            {
                var bytes = Damages[damage](document.Text, random);
                var taken = ReportIntake.Read(bytes, $"{document.Document}.txt").ShouldHaveSingleItem();
                if (taken.Document is not { } wreck) continue;
                var reading = reader.Read(wreck with { Published = document.Published });
                using var json = JsonDocument.Parse(ReadingJson.ToLine(reading));
                Check(json.RootElement, reading.Text, $"{damage}: {document.Document}, round {round}");
            }
        }
    }

    private static IEnumerable<Reading> Documents()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "eval", "dev"), "*.jsonl").Order(StringComparer.Ordinal))
        {
            using var stream = File.OpenRead(file);
            foreach (var reading in ReadingJson.ReadLines(stream, file, []).Where((_, i) => i % 3 == 0)) yield return reading;
        }
    }

    /// <summary>Every span lies in the text, and every quote is what stands there.</summary>
    private static void Check(JsonElement value, string text, string where)
    {
        if (value.ValueKind == JsonValueKind.Array)
            foreach (var item in value.EnumerateArray()) Check(item, text, where);
        if (value.ValueKind != JsonValueKind.Object) return;
        foreach (var property in value.EnumerateObject())
        {
            if (property.Name == "span" && property.Value.ValueKind == JsonValueKind.Array)
            {
                var (start, end) = (property.Value[0].GetInt32(), property.Value[1].GetInt32());
                (start >= 0 && start < end && end <= text.Length).ShouldBeTrue($"{where}: [{start}, {end}) of {text.Length}");
                if (value.TryGetProperty("text", out var quoted)) quoted.GetString().ShouldBe(text[start..end], where);
            }
            Check(property.Value, text, where);
        }
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Bare(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));

    private static string Pieces(string text, Random random, Func<string, int, string> change) => string.Concat(Pieces(text, random).Select(change));

    private static List<string> Pieces(string text, Random random)
    {
        var pieces = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = Math.Min(text.Length, at + random.Next(1, 60));
            pieces.Add(text[at..end]);
            at = end;
        }
        return pieces;
    }

    private static string[] Shuffled(List<string> pieces, Random random)
    {
        var shuffled = pieces.ToArray();
        random.Shuffle(shuffled);
        return shuffled;
    }

    private static byte[] Struck(byte[] bytes, Random random)
    {
        for (var i = 0; i < bytes.Length / 50; i++) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return bytes;
    }
}
