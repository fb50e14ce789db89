using System.Net;
using System.Text;

namespace Waybill.Reports;

/// <summary>Gathers texts into paragraphs: white space in one blank, a blank line between paragraphs.</summary>
internal sealed class TextFlow
{
    private readonly StringBuilder _whole = new();
    private readonly StringBuilder _paragraph = new();
    private bool _blank;

    /// <summary>Characters of the paragraph so far that stand in links.</summary>
    public int Linked { get; private set; }

    /// <summary>Characters of the paragraph so far.</summary>
    public int Length => _paragraph.Length;

    /// <summary>Adds text with its character references read.</summary>
    public void Add(ReadOnlySpan<char> written, bool inLink)
    {
        var text = written.Contains('&') ? Decode(written) : written;
        var before = _paragraph.Length;
        foreach (var c in text)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f') _blank = _paragraph.Length > 0;
            else
            {
                if (_blank && _paragraph[^1] != '\n') _paragraph.Append(' ');
                _blank = false;
                _paragraph.Append(c);
            }
        }
        if (inLink) Linked += _paragraph.Length - before;
    }

    /// <summary>A line ends; two in a row end the paragraph.</summary>
    public void Line()
    {
        if (_paragraph.Length == 0) return;
        if (_paragraph[^1] == '\n') Break();
        else _paragraph.Append('\n');
        _blank = false;
    }

    /// <summary>The paragraph ends.</summary>
    public void Break()
    {
        var end = _paragraph.Length;
        while (end > 0 && char.IsWhiteSpace(_paragraph[end - 1])) end--;
        if (end > 0)
        {
            if (_whole.Length > 0) _whole.Append("\n\n");
            _whole.Append(_paragraph, 0, end);
        }
        Drop();
    }

    /// <summary>The paragraph so far is left out.</summary>
    public void Drop()
    {
        _paragraph.Clear();
        (_blank, Linked) = (false, 0);
    }

    /// <summary>All paragraphs.</summary>
    public override string ToString()
    {
        Break();
        return _whole.ToString();
    }

    private static string Decode(ReadOnlySpan<char> written)
    {
        var text = WebUtility.HtmlDecode(written.ToString());
        if (!text.AsSpan().ContainsAnyInRange('\u0080', '\u009F')) return text;
        // References to 128 to 159 mean Windows-1252 (HTML standard, 13.2.5.80).
        return string.Concat(text.Select(c => c is >= '\u0080' and <= '\u009F' ? CodePages.Windows1252.GetString([(byte)c])[0] : c));
    }
}
