namespace Waybill.Briefs;

/// <summary>
/// Writes HTML (and the SVG inside it) as a tree: every element that is opened is closed, every text and attribute value is
/// escaped. It has no way to write markup that came from outside.
/// </summary>
internal sealed class HtmlWriter(TextWriter output)
{
    private readonly Stack<string> _open = new();

    /// <summary>Opens an element; disposing the scope closes it.</summary>
    /// <exception cref="ArgumentException">When a name is no plain ASCII name, or an attribute would run script or load something.</exception>
    public Scope Element(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteStart(tag, attributes);
        _open.Push(tag);
        return new Scope(this);
    }

    /// <summary>Writes an element that holds only text.</summary>
    public void Leaf(string tag, string? text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (Element(tag, attributes)) Text(text);
    }

    /// <summary>Writes an element without content and end tag (<c>br</c>, <c>meta</c>).</summary>
    public void Void(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes) => WriteStart(tag, attributes);

    /// <summary>Writes text.</summary>
    public void Text(ReadOnlySpan<char> text) => HtmlText.Write(output, text);

    /// <summary>Ends a line of the source, for people who read it.</summary>
    public void Line() => output.Write('\n');

    /// <summary>Writes the document type.</summary>
    public void DocumentType() => output.Write("<!DOCTYPE html>\n");

    /// <summary>Writes a style sheet of this assembly.</summary>
    /// <exception cref="ArgumentException">When the assembly holds no such sheet, or it could end its own element.</exception>
    public void StyleSheet(string resource)
    {
        var css = Resources.Text(resource);
        if (css.Contains("</", StringComparison.Ordinal)) throw new ArgumentException($"'{resource}' would close its element", nameof(resource));
        using (Element("style")) output.Write(css);
    }

    private void WriteStart(string tag, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (!IsName(tag) || tag is "script" or "iframe" or "object" or "embed" or "base" or "form")
            throw new ArgumentException($"'{tag}' is no element of a brief", nameof(tag));
        output.Write('<');
        output.Write(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is null) continue;
            if (!IsName(name) || name.StartsWith("on", StringComparison.Ordinal) || name is "src" or "srcset" or "style" or "action")
                throw new ArgumentException($"'{name}' is no attribute of a brief", nameof(attributes));
            if (name is "href" && !IsSafeTarget(value)) continue;
            output.Write(' ');
            output.Write(name);
            output.Write("=\"");
            HtmlText.Write(output, value);
            output.Write('"');
        }
        output.Write('>');
    }

    private void Close()
    {
        output.Write("</");
        output.Write(_open.Pop());
        output.Write('>');
    }

    /// <summary>Only places in the page and ordinary web addresses are linked; <c>javascript:</c> and the like lose their link.</summary>
    internal static bool IsSafeTarget(string href) =>
        href.StartsWith('#')
        || href.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || href.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private static bool IsName(string name)
    {
        if (name.Length == 0 || !char.IsAsciiLetter(name[0])) return false;
        foreach (var c in name)
            if (!char.IsAsciiLetterOrDigit(c) && c != '-') return false;
        return true;
    }

    /// <summary>An element that is open.</summary>
    public readonly ref struct Scope(HtmlWriter writer)
    {
        /// <summary>Closes it.</summary>
        public void Dispose() => writer.Close();
    }
}
