using System.Text;

namespace Waybill.Lists;

/// <summary>Rows of comma-separated text (RFC 4180), with lines counted; a SUB byte (0x1A) parts tables that were glued together.</summary>
internal static class CsvRows
{
    private const char Substitute = '\u001a';

    /// <summary>The tables of a text: one, unless SUB bytes part it. Empty rows are left out, empty tables too.</summary>
    public static IEnumerable<IEnumerable<CsvRow>> Tables(string text, char separator, int maxField)
    {
        var (start, line) = (0, 1);
        while (start < text.Length)
        {
            var end = text.IndexOf(Substitute, start);
            if (end < 0) end = text.Length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace()) yield return Read(text, start, end, line, separator, maxField);
            line += text.AsSpan(start, end - start).Count('\n');
            start = end + 1;
        }
    }

    /// <summary>The rows of a text without regard to SUB bytes.</summary>
    public static IEnumerable<CsvRow> Read(string text, char separator, int maxField) => Read(text, 0, text.Length, 1, separator, maxField);

    private static IEnumerable<CsvRow> Read(string text, int at, int end, int line, char separator, int maxField)
    {
        var fields = new List<string>();
        var longField = new StringBuilder();
        while (at < end)
        {
            var first = line;
            fields.Clear();
            var more = true;
            while (more)
            {
                fields.Add(Field(text, ref at, end, ref line, separator, maxField, longField));
                more = at < end && text[at] == separator;
                if (more) at++;
            }
            if (at < end && text[at] == '\r') at++;
            if (at < end && text[at] == '\n') at++;
            line++;
            if (fields.Count > 1 || !string.IsNullOrWhiteSpace(fields[0])) yield return new CsvRow(first, [.. fields]);
        }
    }

    private static string Field(string text, ref int at, int end, ref int line, char separator, int maxField, StringBuilder quoted)
    {
        if (at >= end || text[at] != '"')
        {
            var start = at;
            while (at < end && text[at] != separator && text[at] is not ('\n' or '\r')) at++;
            return text.Substring(start, Math.Min(at - start, maxField));
        }
        quoted.Clear();
        at++;
        while (at < end)
        {
            var c = text[at++];
            if (c == '"')
            {
                if (at >= end || text[at] != '"') break;
                at++;
            }
            if (c == '\n') line++;
            if (quoted.Length < maxField) quoted.Append(c);
        }
        // What stands between the closing quote and the separator belongs to the field: a quote that nobody doubled.
        while (at < end && text[at] != separator && text[at] is not ('\n' or '\r'))
        {
            if (quoted.Length < maxField) quoted.Append(text[at]);
            at++;
        }
        return quoted.ToString();
    }
}
