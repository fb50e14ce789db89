using System.Collections.Frozen;
using System.Globalization;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Sentences of why an event bears on a transfer, in the language of the case (<c>Knowledge/bearings.tsv</c>).</summary>
internal sealed class BearingWords
{
    private readonly FrozenDictionary<string, string> _sentences;
    private readonly string[] _months;
    private readonly bool _isFrench;

    /// <param name="language"><c>en</c> or <c>fr</c>; English for any other.</param>
    public BearingWords(string language)
    {
        _isFrench = language.StartsWith("fr", StringComparison.OrdinalIgnoreCase);
        var column = _isFrench ? 2 : 1;
        _sentences = KnowledgeTable.Rows(typeof(BearingWords), "bearings").ToFrozenDictionary(row => row[0], row => row[column], StringComparer.Ordinal);
        _months = _sentences["months"].Split(' ');
    }

    /// <summary>The sentence of a key with its places filled by name.</summary>
    public string Say(string key, params ReadOnlySpan<(string Place, string? Value)> values)
    {
        var text = _sentences[key];
        foreach (var (place, value) in values) text = text.Replace("{" + place + "}", value, StringComparison.Ordinal);
        return text;
    }

    /// <summary>The days of an event.</summary>
    public string Days(MovementEvent e)
    {
        var (start, end) = (Day(e.Start), Day(e.End ?? e.Start));
        return start == end ? Say("day", ("first", start)) : Say("days", ("first", start), ("last", end));
    }

    private string Day(DateTime time) => string.Create(CultureInfo.InvariantCulture, $"{(_isFrench && time.Day == 1 ? "1er" : time.Day)} {_months[time.Month - 1]} {time.Year}");
}
