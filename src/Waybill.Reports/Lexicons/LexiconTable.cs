using System.Reflection;

namespace Waybill.Reports;

/// <summary>A lexicon file: tab-separated, a header line, <c>#</c> comments.</summary>
internal sealed class LexiconTable
{
    private readonly Dictionary<string, int> _columns;

    private LexiconTable(string name, Dictionary<string, int> columns, List<string[]> rows) => (Name, _columns, Rows) = (name, columns, rows);

    /// <summary>Name of the file below the library's knowledge: <c>Languages/fr/goods.tsv</c>.</summary>
    public string Name { get; }

    /// <summary>The rows' cells.</summary>
    public IReadOnlyList<string[]> Rows { get; }

    /// <summary>Reads a file that is embedded in the library.</summary>
    /// <returns>The table, or null when there is no such file.</returns>
    public static LexiconTable? Embedded(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name);
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return Read(name, reader);
    }

    /// <summary>Reads a file that is embedded in the library and that it cannot do without.</summary>
    /// <exception cref="InvalidOperationException">When there is no such file.</exception>
    public static LexiconTable Required(string name) => Embedded(name) ?? throw new InvalidOperationException($"{name} is not in the assembly.");

    /// <summary>Reads a table.</summary>
    /// <exception cref="FormatException">When a row has more cells than the header.</exception>
    public static LexiconTable Read(string name, TextReader reader)
    {
        Dictionary<string, int>? columns = null;
        var rows = new List<string[]>();
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (text.Length == 0 || text[0] == '#') continue;
            var cells = text.Split('\t');
            if (columns is null)
            {
                columns = cells.Select((cell, index) => (cell, index)).ToDictionary(pair => pair.cell.Trim(), pair => pair.index, StringComparer.Ordinal);
                continue;
            }
            if (cells.Length > columns.Count) throw new FormatException($"{name}:{line}: {cells.Length} cells for {columns.Count} columns");
            rows.Add(cells);
        }
        return new LexiconTable(name, columns ?? [], rows);
    }

    /// <summary>A cell by column name; empty when the row or the table has none.</summary>
    public string this[string[] row, string column] => _columns.TryGetValue(column, out var index) && index < row.Length ? row[index].Trim() : "";
}
