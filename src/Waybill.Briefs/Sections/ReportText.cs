using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>The text of one report in paragraphs, with the quotes marked: anchors where they begin, links back where they end.</summary>
internal sealed class ReportText
{
    private readonly HtmlWriter _html;
    private readonly string _text;
    private readonly Queue<QuoteMark> _starts;
    private readonly PriorityQueue<QuoteMark, (int End, int Order)> _ends = new();
    private readonly int[] _edges;
    private readonly HashSet<string> _anchored = new(StringComparer.Ordinal);
    private int _order;

    /// <summary>Takes a report of the page.</summary>
    public ReportText(HtmlWriter html, BriefPage page, ReportView report)
    {
        _html = html;
        _text = report.Reading.Text;
        var marks = page.ClaimsOfReport[report.Number].Select(c => new QuoteMark(c.Claim.Quote.Span, c.QuoteAnchor, c))
            .Concat(page.OtherQuotes[report.Number].Select(q => new QuoteMark(q.Span, q.Anchor, null)))
            .OrderBy(m => m.Span)
            .ToList();
        _starts = new Queue<QuoteMark>(marks);
        _edges = [.. marks.SelectMany(m => (int[])[m.Span.Start, m.Span.End]).Where(e => e <= _text.Length).Distinct().Order()];
    }

    /// <summary>Writes the paragraphs.</summary>
    public void Write()
    {
        var at = 0;
        var edge = 0;
        while (at < _text.Length)
        {
            var end = _text.IndexOf('\n', at);
            if (end < 0) end = _text.Length;
            if (!_text.AsSpan(at, end - at).IsWhiteSpace())
            {
                _html.Line();
                using (_html.Element("p", ("dir", "auto"))) edge = WriteParagraph(at, end, edge);
            }
            at = end + 1;
        }
        // Spans outside the text: their anchors still stand, so that no link leads nowhere.
        Begin(int.MaxValue);
        Finish(int.MaxValue);
    }

    private int WriteParagraph(int start, int end, int edge)
    {
        var at = start;
        while (at < end)
        {
            while (edge < _edges.Length && _edges[edge] <= at) edge++;
            var next = edge < _edges.Length ? Math.Min(_edges[edge], end) : end;
            Begin(at);
            WriteSegment(_text.AsSpan(at, next - at));
            Finish(next);
            at = next;
        }
        return edge;
    }

    private void WriteSegment(ReadOnlySpan<char> words)
    {
        if (_ends.Count == 0)
        {
            _html.Text(words);
            return;
        }
        var claimed = false;
        foreach (var (mark, _) in _ends.UnorderedItems) claimed |= mark.Claim is not null;
        using (_html.Element("mark", ("class", claimed ? "claim" : "other"))) _html.Text(words);
    }

    private void Begin(int at)
    {
        while (_starts.TryPeek(out var mark) && mark.Span.Start <= at)
        {
            _starts.Dequeue();
            if (_anchored.Add(mark.Anchor)) _html.Leaf("span", "", ("id", mark.Anchor), ("class", "anchor"));
            _ends.Enqueue(mark, (mark.Span.End, _order++));
        }
    }

    private void Finish(int at)
    {
        while (_ends.TryPeek(out var mark, out var key) && key.End <= at)
        {
            _ends.Dequeue();
            if (mark.Claim is not { } claim) continue;
            _html.Text(" ");
            References.Claim(_html, claim);
        }
    }

    private sealed record QuoteMark(TextSpan Span, string Anchor, ClaimView? Claim);
}
