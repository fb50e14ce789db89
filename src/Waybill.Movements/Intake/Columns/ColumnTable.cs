using Waybill.Model;

namespace Waybill.Movements.Intake;

/// <summary>The meanings of column names: one table of <c>Knowledge/intake</c>.</summary>
/// <typeparam name="TRole">What a column can mean.</typeparam>
internal sealed class ColumnTable<TRole> where TRole : struct, Enum
{
    /// <summary>Longer names mean nothing.</summary>
    private const int Longest = 64;

    private readonly Dictionary<string, (int Role, int Rank)>.AlternateLookup<ReadOnlySpan<char>> _names;

    /// <summary>Reads a table.</summary>
    /// <param name="name">Its name without folder and extension.</param>
    public ColumnTable(string name)
    {
        var names = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
        foreach (var row in KnowledgeTable.Rows(typeof(ColumnWords), $"intake/{name}"))
        {
            var role = (int)(object)Enum.Parse<TRole>(row[0], ignoreCase: true);
            foreach (var (word, rank) in row[1].Split(' ').Select((word, rank) => (word, rank))) names.Add(word, (role, rank));
        }
        _names = names.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Number of roles.</summary>
    public int Roles { get; } = Enum.GetValues<TRole>().Length;

    /// <summary>What a name means, and how early it stands among the names of that meaning.</summary>
    public bool TryFind(ReadOnlySpan<char> name, out int role, out int rank)
    {
        Span<char> plain = stackalloc char[Longest];
        var length = 0;
        foreach (var letter in name)
            if (char.IsAsciiLetterOrDigit(letter) && length < Longest) plain[length++] = char.ToLowerInvariant(letter);
        var found = _names.TryGetValue(plain[..length], out var entry);
        (role, rank) = entry;
        return found;
    }

    /// <summary>The column of each role; -1 where there is none.</summary>
    public int[] Map(IReadOnlyList<string> header)
    {
        var columns = Enumerable.Repeat(-1, Roles).ToArray();
        var ranks = Enumerable.Repeat(int.MaxValue, Roles).ToArray();
        for (var column = 0; column < header.Count; column++)
            if (TryFind(header[column], out var role, out var rank) && rank < ranks[role]) (columns[role], ranks[role]) = (column, rank);
        return columns;
    }
}
