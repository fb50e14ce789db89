namespace Waybill.Movements.Tests.Ais.Agreement;

/// <summary>Fields in which the decoder differs on purpose (<c>Fixtures/exceptions.tsv</c>, with the reason of each), and fields that another decoder calls by another name.</summary>
internal sealed class Exceptions
{
    private readonly List<string[]> _rows;
    private readonly HashSet<string[]> _used = [];

    private Exceptions(List<string[]> rows) => _rows = rows;

    /// <summary>Rows that excused nothing: they are to be taken out.</summary>
    public IEnumerable<string> Unused => _rows.Where(row => !_used.Contains(row)).Select(row => string.Join(' ', row));

    public static Exceptions For(string oracle) => new([.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Ais", "Fixtures", "exceptions.tsv"))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).Where(row => Has(row[0], oracle))]);

    /// <summary>Our name of a field: a reason that is <c>=name</c>.</summary>
    public string OurName(int type, string field)
    {
        var row = _rows.FirstOrDefault(row => row[4][0] == '=' && Has(row[1], $"{type}") && Has(row[3], field));
        if (row is null) return field;
        _used.Add(row);
        return row[4][1..];
    }

    public bool Covers(int type, int mmsi, string field)
    {
        var row = _rows.FirstOrDefault(row => row[4][0] != '=' && Has(row[1], $"{type}") && Has(row[2], $"{mmsi}") && Has(row[3], field));
        if (row is not null) _used.Add(row);
        return row is not null;
    }

    private static bool Has(string cell, string value) => cell == "*" || cell.Split(' ').Contains(value);
}
