using System.Text;
using Waybill.Model;

namespace Waybill.Movements.Intake;

/// <summary>Reads short lists of records: CSV with a header, GeoJSON, or JSON. They are held in memory.</summary>
internal static class SheetReader
{
    private const int HeadSize = 1 << 14;

    /// <summary>The records of a file.</summary>
    public static List<SheetRow<TRole>> Read<TRole>(Stream stream, ColumnTable<TRole> names, SheetOptions options, Action<Fault> tell) where TRole : struct, Enum
    {
        using var head = HeadedStream.Of(stream, HeadSize);
        var start = head.Head.Span.TrimStart("\uFEFF"u8).TrimStart(" \r\n\t"u8);
        var rows = new List<SheetRow<TRole>>();
        if (start.IsEmpty) tell(new Fault(options.Source, null, "the file is empty"));
        else if (start.Contains((byte)0)) tell(new Fault(options.Source, null, "this is neither CSV nor JSON in UTF-8, not read"));
        else if (start[0] is (byte)'{' or (byte)'[') SheetJson.Read(head, names, options, rows, tell);
        else ReadCsv(head, names, options, rows, tell);
        return rows;
    }

    private static void ReadCsv<TRole>(HeadedStream stream, ColumnTable<TRole> names, SheetOptions options, List<SheetRow<TRole>> rows, Action<Fault> tell) where TRole : struct, Enum
    {
        if (CsvTable.Open(stream, stream.Head.Span, options.RowLimit, multiline: true) is not { } table) return;
        var columns = names.Map(table.Header);
        while (table.Rows.Next())
        {
            if (table.Rows.TooLong || table.Rows.Count != table.Header.Length)
            {
                tell(new Fault(options.Source, (int)Math.Min(table.Rows.Line, int.MaxValue), "the row does not have the columns of the header, left out"));
                continue;
            }
            if (rows.Count == options.RecordLimit)
            {
                tell(new Fault(options.Source, (int)Math.Min(table.Rows.Line, int.MaxValue), $"more than {options.RecordLimit} records: the rest is not read"));
                return;
            }
            var cells = new string?[names.Roles];
            for (var role = 0; role < cells.Length; role++)
            {
                var cell = table.Rows[columns[role]];
                cells[role] = cell.IsEmpty ? null : Encoding.UTF8.GetString(cell);
            }
            rows.Add(new SheetRow<TRole>(table.Rows.Line, cells));
        }
    }
}
