using System.Globalization;
using System.Text.Json;
using Waybill.Model;

namespace Waybill.Reports.Tests.Scoreboards;

/// <summary>Reads the Recognizers-Text specifications: cases whose results are dates, ranges of days, or lengths of a day and longer.</summary>
internal static class Recognizers
{
    public static IEnumerable<Phrase> Read(string folder, string language)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "ms-recognizers", language, "DateTimeModel.json")));
        foreach (var item in document.RootElement.EnumerateArray())
        {
            if (item.TryGetProperty("NotSupported", out var not) && not.ToString().Contains("dotnet", StringComparison.OrdinalIgnoreCase)) continue;
            var now = item.TryGetProperty("Context", out var context) && context.TryGetProperty("ReferenceDateTime", out var reference)
                ? DateOnly.Parse(reference.GetString()![..10], CultureInfo.InvariantCulture) : new DateOnly(2016, 11, 7);
            var expected = new List<Expectation>();
            var fits = true;
            foreach (var result in item.GetProperty("Results").EnumerateArray())
            {
                var kind = result.TryGetProperty("TypeName", out var type) ? type.GetString()!.Split('.')[^1] : "?";
                if (kind is not ("date" or "daterange" or "duration") || Values(result) is not { } values) { fits = false; break; }
                expected.Add(new Expectation(kind, result.GetProperty("Text").GetString(), values.SelectMany(Days).ToList(), values.Max(Seconds)));
                fits &= kind != "duration" || expected[^1].Seconds >= 86400;
            }
            if (fits) yield return new Phrase(language, item.GetProperty("Input").GetString()!, now, expected);
        }
    }

    private static List<JsonElement>? Values(JsonElement result) =>
        result.TryGetProperty("Resolution", out var resolution) && resolution.ValueKind == JsonValueKind.Object && resolution.TryGetProperty("values", out var values)
            ? values.EnumerateArray().Select(value => value.Clone()).ToList() : null;

    /// <summary>An end that lies behind the last day, and one that the words name as the last day: both are given.</summary>
    private static IEnumerable<DateInterval> Days(JsonElement value)
    {
        if (Day(value, "value") is { } day) yield return DateInterval.Of(day);
        var (start, end) = (Day(value, "start"), Day(value, "end"));
        if (start is null && end is null) yield break;
        if (end is not { } last)
        {
            yield return new DateInterval(start, null);
            yield break;
        }
        if (!(start > last)) yield return new DateInterval(start, last);
        if (IsToMonthOrYear(value)) yield return new DateInterval(start, last.Month == 1 && IsWholeYears(value) ? new DateOnly(last.Year, 12, 31) : last.AddMonths(1).AddDays(-1));
        if (!(start > last.AddDays(-1))) yield return new DateInterval(start, last.AddDays(-1));
    }

    /// <summary>"From May to September" ends there before September begins; here September is in it.</summary>
    private static bool IsToMonthOrYear(JsonElement value) =>
        value.TryGetProperty("timex", out var timex) && timex.GetString() is { } text && text.StartsWith('(')
        && Day(value, "end") is { Day: 1 } && text.EndsWith("M)", StringComparison.Ordinal) | IsWholeYears(value);

    private static bool IsWholeYears(JsonElement value) => value.GetProperty("timex").GetString()!.EndsWith("Y)", StringComparison.Ordinal);

    private static DateOnly? Day(JsonElement value, string name) =>
        value.TryGetProperty(name, out var text) && DateOnly.TryParseExact(text.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static decimal Seconds(JsonElement value) =>
        value.GetProperty("type").GetString() == "duration" && decimal.TryParse(value.GetProperty("value").GetString(), NumberStyles.Number, CultureInfo.InvariantCulture, out var seconds) ? seconds : 0;
}
