namespace Waybill.Lists;

/// <summary>Columns of a table by the names in its header; case, blanks and punctuation do not count.</summary>
internal sealed class CsvHeader
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _asked = new(StringComparer.Ordinal);

    public CsvHeader(CsvRow row)
    {
        for (var i = 0; i < row.Fields.Count; i++) _columns.TryAdd(Key(row.Fields[i]), i);
    }

    /// <summary>Place of the first of the names that is a column; -1 when none is.</summary>
    public int Find(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (IndexOf(name) is var index and >= 0) return index;
        return -1;
    }

    /// <summary>Whether all of the names are columns.</summary>
    public bool Has(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (IndexOf(name) < 0) return false;
        return true;
    }

    /// <summary>The field of the first of the names that is a column; empty when none is.</summary>
    public string Get(CsvRow row, params ReadOnlySpan<string> names) => row[Find(names)];

    private int IndexOf(string name)
    {
        if (_asked.TryGetValue(name, out var index)) return index;
        index = _columns.GetValueOrDefault(Key(name), -1);
        _asked.Add(name, index);
        return index;
    }

    private static string Key(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
