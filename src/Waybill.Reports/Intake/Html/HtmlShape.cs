namespace Waybill.Reports;

/// <summary>
/// Follows the tags of a page as a parser would, to know beforehand how deep and how large its tree becomes.
/// It errs on the side of too deep and too large.
/// </summary>
/// <param name="maxDepth">Nesting from which on it no longer counts.</param>
internal sealed class HtmlShape(int maxDepth)
{
    /// <summary>Characters from which on the attributes of a tag are counted.</summary>
    private const int LongTag = 1000;

    private readonly List<string> _open = [];
    private int _formatting;

    /// <summary>Deepest nesting so far.</summary>
    public int Depth { get; private set; }

    /// <summary>Elements and texts so far, with those that a parser would open again.</summary>
    public long Nodes { get; private set; }

    /// <summary>Takes the piece at hand.</summary>
    public void Follow(HtmlTokenizer page)
    {
        Nodes++;
        // Each attribute of a tag is compared with all before it.
        if (page.Piece == HtmlPiece.Open && page.Written.Length > LongTag && page.CountAttributes() is var count and > 100) Nodes += (long)count * count / 100;
        if (Depth > maxDepth) return;
        if (page.Piece == HtmlPiece.Open) Open(page.Name);
        else if (page.Piece == HtmlPiece.Close) Close(page.Name);
    }

    private void Open(string name)
    {
        if (HtmlTags.Void.Contains(name)) return;
        CloseImplied(name);
        if (HtmlTags.Formatting.Contains(name)) _formatting++;
        else if (HtmlTags.Block.Contains(name)) Nodes += _formatting;
        _open.Add(name);
        Depth = Math.Max(Depth, _open.Count);
    }

    private void Close(string name)
    {
        var at = Find(name);
        if (at < 0) return;
        if (HtmlTags.Formatting.Contains(name)) _formatting--;
        _open.RemoveRange(at, _open.Count - at);
    }

    /// <summary>Elements that the next of their kind closes, so that leaving out the closing tag does not nest.</summary>
    private void CloseImplied(string name)
    {
        var at = name switch
        {
            "li" => Find("li", "ul", "ol"),
            "dt" or "dd" => Math.Max(Find("dt", "dl"), Find("dd", "dl")),
            "td" or "th" => Math.Max(Top("td"), Top("th")),
            "tr" => Math.Max(Top("tr"), Math.Max(Top("td"), Top("th"))),
            "option" => Top("option"),
            "a" => Top("a"),
            _ => HtmlTags.Block.Contains(name) ? Top("p") : -1,
        };
        if (at < 0) return;
        if (name == "a") _formatting--;
        _open.RemoveRange(at, _open.Count - at);
        if (name == "tr" && Top("tr") is var row and >= 0) _open.RemoveAt(row);
    }

    private int Top(string name) => _open.Count > 0 && _open[^1] == name ? _open.Count - 1 : -1;

    private int Find(string name, params ReadOnlySpan<string> stops)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i] == name) return i;
            if (HtmlTags.Barrier.Contains(_open[i]) || stops.Contains(_open[i])) return -1;
        }
        return -1;
    }
}
