namespace Waybill.Briefs;

/// <summary>
/// Writes tables that become a list of cards on a narrow screen. The ARIA roles repeat what the elements say,
/// because browsers forget it when a style sheet lays a table out as blocks.
/// </summary>
internal sealed class TableWriter(HtmlWriter html, string style, string caption)
{
    private IReadOnlyList<string> _columns = [];
    private int _cell;

    /// <summary>Opens the table and writes its header row.</summary>
    public Body Open(IReadOnlyList<string> columns)
    {
        _columns = columns;
        var table = html.Element("table", ("class", $"table {style}"), ("role", "table"));
        html.Leaf("caption", caption, ("class", "unseen"));
        using (html.Element("thead", ("role", "rowgroup")))
        using (html.Element("tr", ("role", "row")))
            foreach (var column in columns)
                html.Leaf("th", column, ("scope", "col"), ("role", "columnheader"));
        html.Line();
        return new Body(table, html.Element("tbody", ("role", "rowgroup")));
    }

    /// <summary>Opens a row.</summary>
    public HtmlWriter.Scope Row(string? id = null)
    {
        html.Line();
        _cell = 0;
        return html.Element("tr", ("role", "row"), ("id", id));
    }

    /// <summary>Opens a cell.</summary>
    public HtmlWriter.Scope Cell(string style) =>
        html.Element("td", ("class", style), ("role", "cell"), ("data-label", _columns[_cell++]));

    /// <summary>Opens the cell that names the row.</summary>
    public HtmlWriter.Scope RowHeader(string style)
    {
        _cell++;
        return html.Element("th", ("class", style), ("scope", "row"), ("role", "rowheader"));
    }

    /// <summary>Says how many rows were left out.</summary>
    public static void Rest(HtmlWriter html, BriefPage page, int count, int shown)
    {
        if (count > shown) html.Leaf("p", page.Words.Count("rest", count - shown, page.Words.Numbers.Format(shown)), ("class", "note rest"));
    }

    /// <summary>An open table.</summary>
    public readonly ref struct Body(HtmlWriter.Scope table, HtmlWriter.Scope body)
    {
        private readonly HtmlWriter.Scope _table = table;
        private readonly HtmlWriter.Scope _body = body;

        /// <summary>Closes it.</summary>
        public void Dispose()
        {
            _body.Dispose();
            _table.Dispose();
        }
    }
}
