using System.Text;

namespace Waybill.Movements.Intake;

/// <summary>A table with a header: its rows, and which column means what.</summary>
internal sealed class CsvTable
{
    private CsvTable(CsvRows rows, string[] header, int[] columns)
    {
        (Rows, Header) = (rows, header);
        Columns = columns;
    }

    public CsvRows Rows { get; }

    public string[] Header { get; }

    /// <summary>Column of each <see cref="Role"/>; -1 where there is none.</summary>
    public int[] Columns { get; }

    public int this[Role role] => Columns[(int)role];

    /// <summary>Opens a table: byte order mark, delimiter and header are read.</summary>
    /// <param name="stream">The table.</param>
    /// <param name="head">Its first bytes.</param>
    /// <param name="rowLimit">Longest row in bytes.</param>
    /// <param name="multiline">Whether a cell in quotation marks may hold line ends.</param>
    /// <returns>Null when it is empty.</returns>
    public static CsvTable? Open(Stream stream, ReadOnlySpan<byte> head, int rowLimit, bool multiline)
    {
        var rows = new CsvRows(stream, Delimiter(head), rowLimit, multiline);
        if (!rows.Next() || rows.TooLong) return null;
        var header = new string[rows.Count];
        for (var i = 0; i < header.Length; i++) header[i] = Encoding.UTF8.GetString(rows[i]).Trim('\uFEFF', ' ');
        return new CsvTable(rows, header, ColumnNames.Map(header));
    }

    /// <summary>Whether the first rows say that dates have the month first.</summary>
    public static bool IsMonthFirst(ReadOnlySpan<byte> head, int rowLimit)
    {
        using var stream = new MemoryStream(head.ToArray());
        if (Open(stream, head, rowLimit, multiline: false) is not { } table || table[Role.Time] < 0) return false;
        while (table.Rows.Next())
            if (TimeText.TellsMonthFirst(table.Rows[table[Role.Time]])) return true;
        return false;
    }

    /// <summary>The delimiter that stands most often in the first line.</summary>
    private static byte Delimiter(ReadOnlySpan<byte> head)
    {
        var end = head.IndexOf((byte)'\n');
        var line = end < 0 ? head : head[..end];
        var best = (byte)',';
        foreach (var candidate in ",;\t|"u8)
            if (line.Count(candidate) > line.Count(best)) best = candidate;
        return best;
    }
}
