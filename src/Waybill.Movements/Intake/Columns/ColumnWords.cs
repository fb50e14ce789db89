using System.Globalization;
using Waybill.Model;

namespace Waybill.Movements.Intake;

/// <summary>Words in place of codes: <c>words.tsv</c>.</summary>
internal static class ColumnWords
{
    /// <summary>Longer words stand in no table.</summary>
    private const int Longest = 48;

    private static readonly Dictionary<string, Dictionary<string, int>> Tables = Load();
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Status = Table("status");
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ShipType = Table("shiptype");
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Receiver = Table("receiver");
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Other = Table("other");
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Fix = Table("fix");
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> None = Table("none");

    public static int? StatusOf(ReadOnlySpan<byte> word) => Find(Status, word);

    public static int? ShipTypeOf(ReadOnlySpan<byte> word) => Find(ShipType, word);

    public static int? ReceiverOf(ReadOnlySpan<byte> word) => Find(Receiver, word);

    /// <summary>Whether the sender is no ship.</summary>
    public static bool IsOther(ReadOnlySpan<byte> word) => !word.IsEmpty && Find(Other, word) is not null;

    /// <summary>Whether a message of that name tells where its sender is.</summary>
    public static bool IsFix(ReadOnlySpan<byte> word) => Find(Fix, word) is not null;

    /// <summary>Whether a text says nothing.</summary>
    public static bool IsNone(ReadOnlySpan<byte> word) => word.IsEmpty || (word.Length <= 13 && Find(None, word) is not null);

    private static Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Table(string kind) => Tables[kind].GetAlternateLookup<ReadOnlySpan<char>>();

    private static int? Find(Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> table, ReadOnlySpan<byte> word)
    {
        if (word.Length > Longest) return null;
        Span<char> plain = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++) plain[i] = char.ToLowerInvariant((char)word[i]);
        return table.TryGetValue(plain, out var value) ? value : null;
    }

    private static Dictionary<string, Dictionary<string, int>> Load()
    {
        var tables = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        foreach (var row in KnowledgeTable.Rows(typeof(ColumnWords), "intake/words"))
        {
            if (!tables.TryGetValue(row[0], out var table)) tables.Add(row[0], table = new Dictionary<string, int>(StringComparer.Ordinal));
            table.Add(row[1], row[2] == "." ? 0 : int.Parse(row[2], CultureInfo.InvariantCulture));
        }
        return tables;
    }
}
