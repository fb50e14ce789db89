using System.Globalization;
using Waybill.Model;

namespace Waybill.Movements.Intake;

/// <summary>A struct of Parquet's metadata: which fields it has, and of what types.</summary>
/// <param name="Name">Its name.</param>
internal sealed record ThriftShape(string Name)
{
    /// <summary>Fields by their numbers.</summary>
    public Dictionary<short, ThriftField> Fields { get; } = [];
}

/// <summary>What a field must be.</summary>
/// <param name="Type">Type of it, or of its elements.</param>
/// <param name="IsList">Whether it is a list.</param>
/// <param name="Of">Shape of the struct that it or its element is; null for other types.</param>
internal sealed record ThriftField(ThriftType Type, bool IsList, ThriftShape? Of);

/// <summary>The shapes of <c>Knowledge/intake/parquet.tsv</c>.</summary>
internal static class ThriftShapes
{
    private static readonly Dictionary<string, ThriftShape> All = Read();

    public static ThriftShape File { get; } = All["FileMetaData"];

    public static ThriftShape Page { get; } = All["PageHeader"];

    private static Dictionary<string, ThriftShape> Read()
    {
        var rows = KnowledgeTable.Rows(typeof(ThriftShapes), "intake/parquet").ToList();
        var shapes = rows.ToDictionary(row => row[0], row => new ThriftShape(row[0]), StringComparer.Ordinal);
        foreach (var row in rows)
            foreach (var field in row[1].Split(", ", StringSplitOptions.RemoveEmptyEntries))
            {
                var words = field.Split(' ');
                var of = shapes.GetValueOrDefault(words[^1]);
                shapes[row[0]].Fields.Add(short.Parse(words[0], CultureInfo.InvariantCulture), new ThriftField(of is null ? TypeOf(words[^1]) : ThriftType.Struct, words.Length == 3, of));
            }
        return shapes;
    }

    private static ThriftType TypeOf(string word) => word switch
    {
        "bool" => ThriftType.True,
        "byte" => ThriftType.Byte,
        "i16" => ThriftType.Int16,
        "i32" => ThriftType.Int32,
        "i64" => ThriftType.Int64,
        "double" => ThriftType.Double,
        "binary" => ThriftType.Binary,
        _ => throw new InvalidDataException($"the table of Parquet's structs knows no type {word}"),
    };
}
