using Tomlyn.Parsing;
using Tomlyn.Syntax;
using Waybill.Model;

namespace Waybill.Lists;

/// <summary>One table of a TOML file: texts, lists of texts and truth values by key, and the line that it begins on.</summary>
internal sealed class TomlRow(string name, int line)
{
    private readonly Dictionary<string, object> _values = new(StringComparer.Ordinal);

    /// <summary>Name of the table; empty for what stands before the first.</summary>
    public string Name => name;

    /// <summary>Line that it begins on, from 1.</summary>
    public int Line => line;

    /// <summary>Keys that stand in it.</summary>
    public IEnumerable<string> Keys => _values.Keys;

    /// <summary>A text; null when it is absent or no text.</summary>
    public string? Text(string key) => _values.GetValueOrDefault(key) as string;

    /// <summary>A list of texts; empty when it is absent.</summary>
    public IReadOnlyList<string> List(string key) => _values.GetValueOrDefault(key) as IReadOnlyList<string> ?? [];

    /// <summary>A truth value; false when it is absent.</summary>
    public bool Flag(string key) => _values.GetValueOrDefault(key) is true;

    /// <summary>The tables of a file; the first is what stands before any. What is no TOML is a fault.</summary>
    public static List<TomlRow> Of(string toml, string file, ICollection<Fault> faults)
    {
        var document = SyntaxParser.Parse(toml, file);
        foreach (var message in document.Diagnostics)
            if (message.Kind == DiagnosticMessageKind.Error)
                faults.Add(new Fault(file, message.Span.Start.Line + 1, $"is not TOML here ({message.Message}): what cannot be read is passed over"));
        var head = new TomlRow("", 1);
        foreach (var pair in document.KeyValues) head.Take(pair, file, faults);
        var rows = new List<TomlRow> { head };
        foreach (var table in document.Tables)
        {
            var row = new TomlRow(table.Name?.ToString().Trim() ?? "", table.Span.Start.Line + 1);
            foreach (var pair in table.Items.OfType<KeyValueSyntax>()) row.Take(pair, file, faults);
            rows.Add(row);
        }
        return rows;
    }

    private void Take(KeyValueSyntax pair, string file, ICollection<Fault> faults)
    {
        var key = pair.Key?.ToString().Trim() ?? "";
        var at = pair.Span.Start.Line + 1;
        object? value = pair.Value switch
        {
            StringValueSyntax { Value: { } text } => text,
            BooleanValueSyntax flag => flag.Value,
            ArraySyntax list when list.Items.All(item => item.Value is StringValueSyntax { Value: not null }) =>
                list.Items.Select(item => ((StringValueSyntax)item.Value!).Value!).ToList(),
            _ => null,
        };
        if (value is null) faults.Add(new Fault(file, at, $"'{key}' is no text, no list of texts and neither true nor false: passed over"));
        else if (!_values.TryAdd(key, value)) faults.Add(new Fault(file, at, $"'{key}' stands twice in one table: the first is used"));
    }
}
