namespace Waybill.Movements.Intake;

/// <summary>The meanings of column names: <c>columns.tsv</c>.</summary>
internal static class ColumnNames
{
    /// <summary>Number of roles.</summary>
    public static readonly int Roles = Enum.GetValues<Role>().Length;

    /// <summary>Longer names mean nothing.</summary>
    private const int Longest = 64;

    private static readonly Dictionary<string, (Role Role, int Rank)>.AlternateLookup<ReadOnlySpan<char>> Names = Load().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a name means, and how early it stands among the names of that meaning.</summary>
    public static bool TryFind(ReadOnlySpan<char> name, out Role role, out int rank)
    {
        Span<char> plain = stackalloc char[Longest];
        var length = 0;
        foreach (var letter in name)
            if (char.IsAsciiLetterOrDigit(letter) && length < Longest) plain[length++] = char.ToLowerInvariant(letter);
        var found = Names.TryGetValue(plain[..length], out var entry);
        (role, rank) = entry;
        return found;
    }

    /// <summary>The column of each role; -1 where there is none.</summary>
    public static int[] Map(IReadOnlyList<string> header)
    {
        var columns = Enumerable.Repeat(-1, Roles).ToArray();
        var ranks = Enumerable.Repeat(int.MaxValue, Roles).ToArray();
        for (var column = 0; column < header.Count; column++)
        {
            if (!TryFind(header[column], out var role, out var rank) || rank >= ranks[(int)role]) continue;
            (columns[(int)role], ranks[(int)role]) = (column, rank);
        }
        return columns;
    }

    private static Dictionary<string, (Role, int)> Load()
    {
        var names = new Dictionary<string, (Role, int)>(StringComparer.Ordinal);
        foreach (var row in Ais.LayoutTable.Rows("intake/columns"))
        {
            var role = Enum.Parse<Role>(row[0], ignoreCase: true);
            foreach (var (name, rank) in row[1].Split(' ').Select((name, rank) => (name, rank))) names.Add(name, (role, rank));
        }
        return names;
    }
}
