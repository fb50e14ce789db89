using System.Globalization;
using System.Text;
using Waybill.Model;

namespace Waybill.Movements.Ais;

/// <summary>Names of the integers of a coded field.</summary>
internal sealed class CodeNames
{
    private readonly string[] _names;
    private readonly byte[][] _json;

    private CodeNames(string[] names)
    {
        _names = names;
        _json = [.. names.Select(name => Encoding.ASCII.GetBytes($"\"{name}\""))];
    }

    /// <summary>The name of a code.</summary>
    public string this[long code] => _names[code];

    /// <summary>The name in quotation marks.</summary>
    public ReadOnlySpan<byte> Json(long code) => _json[code];

    /// <summary>All tables of <c>code-names.tsv</c>.</summary>
    public static Dictionary<string, CodeNames> Load()
    {
        var tables = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var row in KnowledgeTable.Rows(typeof(CodeNames), "ais/code-names"))
        {
            if (!tables.TryGetValue(row[0], out var names))
                tables.Add(row[0], names = [.. Enumerable.Range(0, 256).Select(code => string.Create(CultureInfo.InvariantCulture, $"Reserved ({code})"))]);
            for (var code = Number(row[1]); code <= Number(row[2]); code++) names[code] = row[3];
        }
        return tables.ToDictionary(table => table.Key, table => new CodeNames(table.Value), StringComparer.Ordinal);
    }

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
