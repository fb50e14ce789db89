namespace Waybill.Lists;

/// <summary>The beginning of a file, by which its form is told.</summary>
internal sealed class ListHead
{
    /// <summary>Bytes looked at.</summary>
    private const int Length = 16 * 1024;

    /// <summary>Rows looked at.</summary>
    private const int RowCount = 4;

    public ListHead(ReadOnlySpan<byte> bytes)
    {
        var cut = bytes.Length > Length ? bytes[..CutAt(bytes)] : bytes;
        Text = TextBytes.Read(cut).TrimStart();
        Rows = [.. CsvRows.Read(Text, ',', 1000).Take(RowCount)];
    }

    /// <summary>The first characters.</summary>
    public string Text { get; }

    /// <summary>The first rows, read with commas.</summary>
    public IReadOnlyList<CsvRow> Rows { get; }

    /// <summary>The header of the first row, or of the second where the first says only the date.</summary>
    public CsvHeader Header(char separator = ',')
    {
        var rows = separator == ',' ? Rows : [.. CsvRows.Read(Text, separator, 1000).Take(RowCount)];
        return new CsvHeader(rows.Count > 0 ? rows[0] : new CsvRow(1, [""]));
    }

    private static int CutAt(ReadOnlySpan<byte> bytes)
    {
        // Not inside a character of UTF-8.
        var at = Length;
        while (at > Length - 4 && (bytes[at] & 0xC0) == 0x80) at--;
        return at;
    }
}
