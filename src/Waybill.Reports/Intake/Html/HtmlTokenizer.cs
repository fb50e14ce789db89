using System.Net;

namespace Waybill.Reports;

/// <summary>What a piece of HTML is.</summary>
internal enum HtmlPiece
{
    Text,
    Open,
    Close,
}

/// <summary>
/// Cuts HTML into tags and texts in one pass, without a tree: time and memory do not depend on how the tags nest.
/// Comments and declarations are passed over; what stands in a raw element (script, style, …) is one text.
/// </summary>
/// <param name="html">The page.</param>
internal sealed class HtmlTokenizer(string html)
{
    private static readonly string[] Raw = ["script", "style", "xmp", "iframe", "noembed", "noframes", "textarea", "title"];

    private readonly HashSet<string> _neverClosed = new(StringComparer.Ordinal);
    private int _at, _start, _end;
    private string? _rawOpen;

    /// <summary>What the piece at hand is.</summary>
    public HtmlPiece Piece { get; private set; }

    /// <summary>Lower-case name of the tag at hand, or of the raw element that the text at hand stands in; else empty.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whether the tag at hand closes itself: <c>&lt;br/&gt;</c>.</summary>
    public bool ClosesItself => _end > _start && html[_end - 1] == '/';

    /// <summary>The text at hand as it is written, character references and all.</summary>
    public ReadOnlySpan<char> Written => html.AsSpan(_start, _end - _start);

    /// <summary>Goes to the next piece; false at the end.</summary>
    public bool Next()
    {
        if (_rawOpen is { } raw)
        {
            _rawOpen = null;
            if (TakeRaw(raw)) return true;
        }
        while (_at < html.Length)
        {
            if (html[_at] != '<' || !StartsMarkup(_at))
            {
                TakeText();
                return true;
            }
            if (html[_at + 1] is '!' or '?')
            {
                SkipDeclaration();
                continue;
            }
            TakeTag();
            return true;
        }
        return false;
    }

    /// <summary>The value of an attribute of the tag at hand, null when it has none of that name.</summary>
    public string? Attribute(string name)
    {
        for (var at = _start; TryAttribute(ref at, out var found, out var value);)
        {
            if (found.Equals(name, StringComparison.OrdinalIgnoreCase)) return WebUtility.HtmlDecode(html[value]);
        }
        return null;
    }

    /// <summary>How many attributes the tag at hand has.</summary>
    public int CountAttributes()
    {
        var count = 0;
        for (var at = _start; TryAttribute(ref at, out _, out _);) count++;
        return count;
    }

    private bool TryAttribute(ref int at, out ReadOnlySpan<char> name, out Range value)
    {
        while (at < _end && (char.IsWhiteSpace(html[at]) || html[at] == '/')) at++;
        var start = at;
        while (at < _end && html[at] is not '=' and not '/' && !char.IsWhiteSpace(html[at])) at++;
        if (at == start && at < _end) at++;
        name = html.AsSpan(start, at - start);
        value = start < _end ? AttributeValue(ref at) : default;
        return start < _end;
    }

    private Range AttributeValue(ref int at)
    {
        while (at < _end && char.IsWhiteSpace(html[at])) at++;
        if (at >= _end || html[at] != '=') return at..at;
        at++;
        while (at < _end && char.IsWhiteSpace(html[at])) at++;
        if (at >= _end) return at..at;
        var start = at;
        if (html[at] is '"' or '\'')
        {
            var close = html.AsSpan(at + 1, _end - at - 1).IndexOf(html[at]);
            var end = close < 0 ? _end : at + 1 + close;
            at = Math.Min(end + 1, _end);
            return (start + 1)..end;
        }
        while (at < _end && !char.IsWhiteSpace(html[at])) at++;
        return start..at;
    }

    private bool StartsMarkup(int at) =>
        at + 1 < html.Length && (char.IsAsciiLetter(html[at + 1]) || html[at + 1] is '!' or '?' || (html[at + 1] == '/' && at + 2 < html.Length && char.IsAsciiLetter(html[at + 2])));

    private void TakeText()
    {
        var next = html.AsSpan(_at + 1).IndexOf('<');
        while (next >= 0 && !StartsMarkup(_at + 1 + next))
        {
            var further = html.AsSpan(_at + 2 + next).IndexOf('<');
            next = further < 0 ? -1 : next + 1 + further;
        }
        (Piece, Name, _start) = (HtmlPiece.Text, "", _at);
        _at = _end = next < 0 ? html.Length : _at + 1 + next;
    }

    private void SkipDeclaration()
    {
        var comment = html.AsSpan(_at).StartsWith("<!--", StringComparison.Ordinal);
        // "<!-->" and "<!--->" are whole comments (HTML standard, 13.2.5.43).
        var from = comment ? _at + 2 : _at;
        var end = html.AsSpan(from).IndexOf(comment ? "-->" : ">", StringComparison.Ordinal);
        _at = end < 0 ? html.Length : from + end + (comment ? 3 : 1);
    }

    private void TakeTag()
    {
        var close = html[_at + 1] == '/';
        var at = _at + (close ? 2 : 1);
        var nameStart = at;
        while (at < html.Length && html[at] is not '>' and not '/' && !char.IsWhiteSpace(html[at])) at++;
        Piece = close ? HtmlPiece.Close : HtmlPiece.Open;
        Name = html[nameStart..at].ToLowerInvariant();
        _start = at;
        _end = TagEnd(at);
        _at = Math.Min(_end + 1, html.Length);
        if (!close && Raw.Contains(Name)) _rawOpen = Name;
    }

    /// <summary>Where the tag's <c>&gt;</c> stands, not counting those in quoted values.</summary>
    private int TagEnd(int at)
    {
        while (at < html.Length && html[at] != '>')
        {
            if (html[at] == '=')
            {
                do at++;
                while (at < html.Length && char.IsWhiteSpace(html[at]));
                if (at < html.Length && html[at] is '"' or '\'')
                {
                    var close = html.AsSpan(at + 1).IndexOf(html[at]);
                    if (close < 0) return html.Length;
                    at += close + 2;
                }
                continue;
            }
            at++;
        }
        return at;
    }

    private bool TakeRaw(string name)
    {
        if (_neverClosed.Contains(name)) return false;
        var close = html.AsSpan(_at).IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
        if (close < 0)
        {
            _neverClosed.Add(name);
            if (name is "title" or "textarea") return false;
            close = html.Length - _at;
        }
        (Piece, Name, _start, _end) = (HtmlPiece.Text, name, _at, _at + close);
        _at = _end;
        return true;
    }
}
