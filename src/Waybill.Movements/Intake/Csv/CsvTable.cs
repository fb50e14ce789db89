using System.Text;

namespace Waybill.Movements.Intake;

/// <summary>A table with a header.</summary>
internal sealed class CsvTable
{
    private CsvTable(CsvRows rows, string[] header) => (Rows, Header) = (rows, header);

    public CsvRows Rows { get; }

    public string[] Header { get; }

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
        return new CsvTable(rows, header);
    }

    /// <summary>Whether the dates of the first rows have the month first.</summary>
    /// <param name="head">The first bytes of the table.</param>
    /// <param name="column">Column of the dates.</param>
    /// <param name="rowLimit">Longest row in bytes.</param>
    public static bool IsMonthFirst(ReadOnlySpan<byte> head, int column, int rowLimit)
    {
        using var stream = new MemoryStream(head.ToArray());
        if (Open(stream, head, rowLimit, multiline: false) is not { } table) return false;
        while (table.Rows.Next())
            if (TimeText.TellsMonthFirst(table.Rows[column])) return true;
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
