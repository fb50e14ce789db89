using System.Text.Json;
using Waybill.Model;

namespace Waybill.Reports.Tests;

/// <summary>Texts as crawlers, scanners and wrong decoders leave them: nothing throws, and every span still cuts out what it says.</summary>
/// <remarks>The same wrecks in every run: a failure names its document and its damage.</remarks>
public class WreckedTextTests
{
    public static TheoryData<string> Names() => [.. Wrecks.Damages.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Wrecks_are_read(string damage)
    {
        var reader = new ReportReader();
        var random = Wrecks.ChanceOf(damage);
        foreach (var document in Documents())
            foreach (var (round, bytes) in Wrecks.Of(damage, document.Text, random).Index())
            {
                var taken = ReportIntake.Read(bytes, $"{document.Document}.txt").ShouldHaveSingleItem();
                if (taken.Document is not { } wreck) continue;
                var reading = reader.Read(wreck with { Published = document.Published });
                using var json = JsonDocument.Parse(ReadingJson.ToLine(reading));
                Check(json.RootElement, reading.Text, $"{damage}: {document.Document}, round {round}");
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
}
