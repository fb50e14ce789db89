using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>A quote with the words marked that the values and the sources of its claim were read from.</summary>
internal static class MarkedQuote
{
    /// <summary>Writes the quote that claims share.</summary>
    public static void Write(HtmlWriter html, string text, IReadOnlyList<TransferClaim> claims)
    {
        var quote = claims[0].Quote.Span;
        if (quote.End > text.Length)
        {
            html.Text(claims[0].Quote.Text);
            return;
        }
        var values = Merge(claims.SelectMany(Values), quote);
        var sources = Merge(claims.SelectMany(c => c.Attribution).Select(a => (TextSpan?)a.Span), quote);
        var marks = values.Select(s => (s, "value"))
            .Concat(sources.Where(s => !values.Exists(v => v.Overlaps(s))).Select(s => (s, "source")))
            .OrderBy(m => m.s);
        var at = quote.Start;
        foreach (var (span, style) in marks)
        {
            html.Text(text.AsSpan(at, span.Start - at));
            using (html.Element("mark", ("class", style))) html.Text(text.AsSpan(span.Start, span.Length));
            at = span.End;
        }
        html.Text(text.AsSpan(at, quote.End - at));
    }

    private static IEnumerable<TextSpan?> Values(TransferClaim claim) =>
    [
        .. claim.Consignor.Select(p => p.Span), .. claim.Consignee.Select(p => p.Span),
        .. claim.Goods.Select(g => (TextSpan?)g.Span), claim.Quantity?.Span,
        .. claim.Carriers.Select(c => (TextSpan?)c.Span),
        .. claim.Loading.Select(p => (TextSpan?)p.Span), .. claim.Discharge.Select(p => (TextSpan?)p.Span),
        claim.Period?.Span,
    ];

    private static List<TextSpan> Merge(IEnumerable<TextSpan?> spans, TextSpan within)
    {
        var result = new List<TextSpan>();
        foreach (var span in spans.OfType<TextSpan>().Where(within.Contains).Order())
            if (result.Count > 0 && result[^1].Overlaps(span)) result[^1] = result[^1].Union(span);
            else result.Add(span);
        return result;
    }
}
