using System.Buffers;
using Waybill.Model;

namespace Waybill.Reports;

/// <summary>What a crawler left before the prose, such as <c> date 2023-11 </c>: metadata, not words of the report.</summary>
/// <param name="Length">UTF-16 code units before the prose starts; 0 when nothing was left.</param>
/// <param name="Date">The date that it tells; null when nothing was left or the date does not exist.</param>
public readonly record struct CrawlResidue(int Length, PrefixDate? Date)
{
    private static readonly SearchValues<char> DateCharacters = SearchValues.Create("0123456789-");

    /// <summary>Finds the residue at the start of a text.</summary>
    /// <remarks>The word <c>date</c>, an optional colon, an ISO prefix date, white space. A bare year counts only after a colon.</remarks>
    public static CrawlResidue Find(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart();
        if (!rest.StartsWith("date", StringComparison.OrdinalIgnoreCase)) return default;
        rest = rest[4..];
        var afterWord = rest.TrimStart();
        var colon = afterWord.StartsWith(':');
        if (!colon && afterWord.Length == rest.Length) return default;
        if (colon) afterWord = afterWord[1..].TrimStart();

        var length = afterWord.IndexOfAnyExcept(DateCharacters);
        var date = length < 0 ? afterWord : afterWord[..length];
        if (date.Length is not (7 or 10) && !(colon && date.Length == 4)) return default;
        if (date.Length > 4 && date[4] != '-') return default;
        rest = afterWord[date.Length..];
        if (rest.Length > 0 && !char.IsWhiteSpace(rest[0])) return default;

        rest = rest.TrimStart();
        return new CrawlResidue(text.Length - rest.Length, PublicationDate.TryRead(date, out var found) ? found : null);
    }
}
