using System.Text;
using CsCheck;
using Waybill.Movements.Intake;

namespace Waybill.Movements.Tests.Intake;

/// <summary>Rows and cells, however the bytes come.</summary>
public class CsvRowsTests
{
    private static readonly Gen<string[][]> Tables = Gen.String[Gen.Char["ab,\"\n\r ;é"], 0, 6].Array[3].Array[1, 8];

    [Fact]
    public void What_was_written_is_read() => Gen.Select(Tables, Gen.Int[1, 9]).Sample((table, piece) =>
    {
        var rows = table.Select(row => row.Select(cell => cell.Trim().Replace("\r", "", StringComparison.Ordinal)).ToArray()).ToList();
        var text = string.Concat(rows.Select(row => string.Join(',', row.Select(Quoted)) + "\r\n"));
        Read(text, piece, multiline: true).ShouldBe(rows.Select(row => string.Join('|', row)));
    });

    [Fact]
    public void Lines_are_counted_also_inside_of_cells()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("a,b\n\"x\ny\",1\n\n\nz,2"));
        var rows = new CsvRows(stream, (byte)',', 1000, multiline: true);
        var lines = new List<long>();
        while (rows.Next()) lines.Add(rows.Line);
        lines.ShouldBe([1, 2, 6]);
    }

    [Fact]
    public void A_row_over_the_limit_has_no_cells_and_the_next_is_read()
    {
        using var stream = new TricklingStream(Encoding.UTF8.GetBytes("a,b\n" + new string('x', 600_000) + "\nc,d\n"), 1000);
        var rows = new CsvRows(stream, (byte)',', 1000, multiline: false);
        var seen = new List<(bool, int, long)>();
        while (rows.Next()) seen.Add((rows.TooLong, rows.Count, rows.Line));
        seen.ShouldBe([(false, 2, 1), (true, 0, 2), (false, 2, 3)]);
    }

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static List<string> Read(string text, int piece, bool multiline)
    {
        using var stream = new TricklingStream(Encoding.UTF8.GetBytes(text), piece);
        var rows = new CsvRows(stream, (byte)',', 1000, multiline);
        var found = new List<string>();
        while (rows.Next()) found.Add(string.Join('|', Enumerable.Range(0, rows.Count).Select(column => Encoding.UTF8.GetString(rows[column]))));
        return found;
    }
}

/// <summary>Gives a few bytes at a time.</summary>
internal sealed class TricklingStream(byte[] bytes, int piece) : MemoryStream(bytes)
{
    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, piece)]);
}
