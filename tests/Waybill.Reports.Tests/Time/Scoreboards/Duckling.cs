using System.Globalization;
using Waybill.Model;

namespace Waybill.Reports.Tests.Scoreboards;

/// <summary>Reads the Duckling phrases whose grain is a day or longer, and those that must give nothing.</summary>
internal static class Duckling
{
    public static IEnumerable<Phrase> Read(string folder, string language)
    {
        foreach (var line in File.ReadLines(Path.Combine(folder, "duckling", $"time-{language}.tsv")).Skip(1))
        {
            var cells = line.Split('\t');
            var (corpus, text, kind, grain) = (cells[0], cells[2], cells[3], cells[6]);
            var isDays = grain is "day" or "week" or "month" or "quarter" or "year";
            if (corpus is not ("main" or "negative") || (cells.Length > 7 && cells[7].Length > 0) || (kind != "none" && !isDays)) continue;
            if (cells[4].StartsWith('-') || IsOddity(text)) continue;
            yield return new Phrase(language, text, new DateOnly(2013, 2, 12), kind == "none" ? [] : [new Expectation(kind, null, [Days(kind, grain, Day(cells[4]), Day(cells[5]))], 0)]);
        }
    }

    /// <summary>"Upcoming two weeks" is the second week there, alone among all such phrases: docs/accuracy.md counts these apart.</summary>
    private static bool IsOddity(string text) =>
        text.Split(' ') is { Length: 3 } words && words.Contains("upcoming") && words.Intersect(["two", "2"]).Any();

    private static DateInterval Days(string kind, string grain, DateOnly? start, DateOnly? end)
    {
        if (kind != "point") return new DateInterval(start, end?.AddDays(-1));
        var first = start!.Value;
        return new DateInterval(first, grain switch
        {
            "week" => first.AddDays(6),
            "month" => first.AddMonths(1).AddDays(-1),
            "quarter" => first.AddMonths(3).AddDays(-1),
            "year" => first.AddYears(1).AddDays(-1),
            _ => first,
        });
    }

    /// <summary>Month and day 00 stand for a whole year or month.</summary>
    private static DateOnly? Day(string cell) => cell.Length < 10 ? null
        : DateOnly.ParseExact(cell[..10].Replace("-00", "-01", StringComparison.Ordinal), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
