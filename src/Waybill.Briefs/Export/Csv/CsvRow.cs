namespace Waybill.Briefs;

/// <summary>Writes cells of CSV: quoted where RFC 4180 asks for it, and guarded so that no spreadsheet takes text for a formula.</summary>
internal sealed class CsvRow(TextWriter output)
{
    private bool _any;

    /// <summary>Writes a cell; null and nothing are an empty one.</summary>
    public void Cell(string? text)
    {
        if (_any) output.Write(',');
        _any = true;
        if (string.IsNullOrEmpty(text)) return;
        var quoted = text.AsSpan().IndexOfAny("\",\r\n") >= 0 || text[0] == ' ' || text[^1] == ' ' || IsFormula(text);
        if (quoted) output.Write('"');
        if (IsFormula(text)) output.Write('\'');
        foreach (var c in text)
            switch (c)
            {
                case '"': output.Write("\"\""); break;
                case '\n' or '\t' or >= ' ' and not ('\u007f' or '\ufffe' or '\uffff'): output.Write(c); break;
                case '\r': output.Write('\n'); break;
                default: output.Write('�'); break;
            }
        if (quoted) output.Write('"');
    }

    /// <summary>Ends the row.</summary>
    public void End()
    {
        output.Write("\r\n");
        _any = false;
    }

    // Spreadsheets run a cell that begins so, also after spaces and in full width; a leading apostrophe makes it text.
    private static bool IsFormula(string text)
    {
        var start = text.AsSpan().TrimStart(" \u00a0\u3000\ufeff");
        return start.Length > 0 && start[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠';
    }
}
