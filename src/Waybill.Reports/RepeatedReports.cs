using Waybill.Model;

namespace Waybill.Reports;

/// <summary>
/// Reads reports, and reads none again that came lately with the same text, date, publisher, title and language: agency copy and second captures repeat
/// in every crawl, and a reading depends on nothing else.
/// </summary>
/// <remarks>Safe to use from several threads at once.</remarks>
/// <param name="reader">Reads what did not come lately.</param>
/// <param name="capacity">Characters of text that are remembered, about; texts that did not come for half as many are forgotten.</param>
public sealed class RepeatedReports(ReportReader reader, int capacity = RepeatedReports.DefaultCapacity)
{
    /// <summary>Some two hundred news pages: what repeats in a crawl mostly stands close together, and more would not leave memory flat.</summary>
    public const int DefaultCapacity = 600_000;

    private readonly Lock _gate = new();
    private Dictionary<Content, Reading> _recent = [];
    private Dictionary<Content, Reading> _before = [];
    private long _held;

    /// <summary>Reads one document; the same as <see cref="ReportReader.Read"/>.</summary>
    /// <param name="document">The document as taken in.</param>
    public Reading Read(SourceDocument document)
    {
        var content = new Content(document.Text, document.Published, document.Publisher, document.Title, document.Language);
        if (Known(content) is { } known) return known with { Document = document.Name, Sha256 = document.Sha256, Url = document.Url };
        var reading = reader.Read(document);
        Keep(content, reading);
        return reading;
    }

    private Reading? Known(Content content)
    {
        Reading? reading;
        lock (_gate)
        {
            if (_recent.TryGetValue(content, out reading)) return reading;
            if (!_before.Remove(content, out reading)) return null;
        }
        Keep(content, reading);
        return reading;
    }

    private void Keep(Content content, Reading reading)
    {
        lock (_gate)
        {
            if (!_recent.TryAdd(content, reading)) return;
            _held += content.Text.Length;
            if (_held <= capacity / 2) return;
            (_before, _recent, _held) = (_recent, [], 0);
        }
    }

    /// <summary>All that a reading depends on.</summary>
    private readonly record struct Content(string Text, PrefixDate? Published, string? Publisher, string? Title, string? Language);
}
