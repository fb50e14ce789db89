using System.Globalization;
using System.Text;
using Waybill.Model;

namespace Waybill.Movements.Ais;

/// <summary>The layouts as read from <c>messages.tsv</c> and <c>applications.tsv</c>.</summary>
internal sealed class CompiledLayouts
{
    /// <summary>Keys of the variants of a type, by the number that <see cref="AisLayouts.Of"/> finds.</summary>
    private static readonly Dictionary<int, string[]> Variants = new()
    {
        [22] = ["22", "22-addressed"],
        [24] = ["24-A", "24-B", "24-B-auxiliary", "24-other"],
        [25] = ["25", "25-structured", "25-addressed", "25-addressed-structured"],
        [26] = ["26", "26-structured", "26-addressed", "26-addressed-structured"],
    };

    /// <summary>Bits that may follow application data: fill up to a whole number of bytes and letters.</summary>
    private const int ApplicationSlack = 16;

    private readonly Dictionary<string, AisLayout> _byKey = new(StringComparer.Ordinal);
    private readonly AisLayout[][] _variants = new AisLayout[28][];
    private readonly Dictionary<int, AisLayout> _applications = [];

    public IReadOnlyDictionary<string, AisLayout> ByKey => _byKey;

    public static CompiledLayouts Load()
    {
        var compiled = new CompiledLayouts();
        var codes = CodeNames.Load();
        foreach (var block in Blocks("ais/messages"))
            foreach (var key in block[0][1].Split(' ')) compiled.Add(key, block, [], codes);
        for (var type = 1; type <= 27; type++)
            compiled._variants[type] = [.. Variants.GetValueOrDefault(type, [Text(type)]).Select(key => compiled._byKey[key])];
        foreach (var block in Blocks("ais/applications")) compiled.AddApplication(block, codes);
        return compiled;
    }

    public AisLayout Variant(int type, int number) => _variants[type][number];

    /// <summary>The layout of application data of a known kind and length, else that of the message.</summary>
    public AisLayout Application(int type, int dacAndFid, int length) =>
        _applications.TryGetValue((type << 16) | dacAndFid, out var layout) && (layout.IsOpen || length <= layout.FixedLength + ApplicationSlack) ? layout : _variants[type][0];

    private static IEnumerable<List<string[]>> Blocks(string table)
    {
        List<string[]>? block = null;
        foreach (var row in KnowledgeTable.Rows(typeof(CompiledLayouts), table))
        {
            if (row[0] == "=")
            {
                if (block is not null) yield return block;
                block = [];
            }
            block!.Add(row);
        }
        if (block is not null) yield return block;
    }

    private void AddApplication(List<string[]> block, Dictionary<string, CodeNames> codes)
    {
        var key = block[0][1].Split('/');
        var type = Number(key[0]);
        Add(block[0][1], block, [.. _variants[type][0].Fields.TakeWhile(field => field.Kind != AisFieldKind.Data)], codes);
        _applications.Add((type << 16) | (Number(key[1]) << 6) | Number(key[2]), _byKey[block[0][1]]);
    }

    private void Add(string key, List<string[]> block, IReadOnlyList<AisField> before, Dictionary<string, CodeNames> codes)
    {
        var fields = before.ToList();
        var at = AisLayout.HeaderLength + fields.Sum(field => field.Width);
        var rows = block.Skip(1).ToList();
        for (var i = 0; i < rows.Count; i++)
        {
            var open = rows[i][1].StartsWith('*');
            var leaves = open && rows[i][1].Length > 1 ? -Number(rows[i][1][1..]) : 0;
            var field = Field(rows[i], at, open ? 0 : Number(rows[i][1]), leaves, codes);
            fields.Add(field);
            at = open ? -leaves : at + field.Width;
        }
        var radio = block[0].Length > 2 ? Enum.Parse<RadioState>(block[0][2], ignoreCase: true) : RadioState.None;
        _byKey.Add(key, new AisLayout(key, radio, [.. fields]));
    }

    private static AisField Field(string[] row, int start, int width, int leaves, Dictionary<string, CodeNames> codes) => new()
    {
        Name = row[0],
        Kind = Kind(row[2]),
        Start = start,
        Width = width,
        Leaves = leaves,
        None = Cell(row, 3) is { } none ? Number(none) : null,
        Divisor = Cell(row, 4) is { } divisor ? Number(divisor) : 1,
        Offset = Cell(row, 6) is { } offset ? Number(offset) : 0,
        Codes = Cell(row, 5) is { } table ? codes[table] : null,
        JsonName = Encoding.ASCII.GetBytes($",\"{row[0]}\":"),
        JsonTextName = Encoding.ASCII.GetBytes($",\"{row[0]}_text\":"),
    };

    private static AisFieldKind Kind(string word) => word switch
    {
        "uint" => AisFieldKind.Number,
        "int" => AisFieldKind.SignedNumber,
        "bool" => AisFieldKind.Flag,
        _ => Enum.Parse<AisFieldKind>(word, ignoreCase: true),
    };

    private static string? Cell(string[] row, int column) => column < row.Length && row[column] != "." ? row[column] : null;

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    private static string Text(int type) => type.ToString(CultureInfo.InvariantCulture);
}
