using System.Collections.Frozen;
using Waybill.Model;

namespace Waybill.Lists;

/// <summary>The columns of a plain table, by what they hold.</summary>
internal sealed class PlainColumns
{
    private static readonly FrozenDictionary<string, string> Known = KnowledgeTable.Rows(typeof(PlainColumns), "plain-columns")
        .SelectMany(row => row.Skip(1).Select(name => (Key(name), row[0]))).DistinctBy(pair => pair.Item1)
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    private readonly Dictionary<string, List<int>> _columns = new(StringComparer.Ordinal);
    private readonly List<(string Name, int Index)> _others = [];

    public PlainColumns(CsvRow header)
    {
        for (var i = 0; i < header.Fields.Count; i++)
        {
            if (!Known.TryGetValue(Key(header[i]), out var what)) _others.Add((Spacing.Single(header[i]), i));
            else if (_columns.TryGetValue(what, out var same)) same.Add(i);
            else _columns.Add(what, [i]);
        }
    }

    public bool Has(string what) => _columns.ContainsKey(what);

    /// <summary>The values of a row in the columns that hold this; several in one field are parted by semicolons.</summary>
    public IEnumerable<string> Values(CsvRow row, string what)
    {
        if (!_columns.TryGetValue(what, out var columns)) yield break;
        foreach (var column in columns)
            foreach (var value in row[column].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                yield return value;
    }

    /// <summary>What stands in columns that nobody knows.</summary>
    public IEnumerable<(string Name, string Value)> Others(CsvRow row) =>
        _others.Where(column => !string.IsNullOrWhiteSpace(row[column.Index])).Select(column => (column.Name, row[column.Index]));

    private static string Key(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
