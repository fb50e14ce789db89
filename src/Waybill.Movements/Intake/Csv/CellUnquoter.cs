namespace Waybill.Movements.Intake;

/// <summary>Cuts a row with quotation marks into cells and takes the marks away; a mark inside a cell without them is a letter.</summary>
internal sealed class CellUnquoter
{
    private byte[] _text = new byte[256];

    /// <summary>The cells one after the other.</summary>
    public ReadOnlySpan<byte> Text => _text;

    /// <summary>Cuts a row.</summary>
    /// <param name="row">The row without its line end.</param>
    /// <param name="delimiter">What stands between cells.</param>
    /// <param name="cells">Takes where in <see cref="Text"/> each cell begins and ends.</param>
    /// <returns>How many cells there are.</returns>
    public int Cut(ReadOnlySpan<byte> row, byte delimiter, Span<(int Start, int End)> cells)
    {
        if (_text.Length < row.Length) _text = new byte[row.Length];
        var (count, start, to, quoted) = (0, 0, 0, false);
        for (var i = 0; i < row.Length; i++)
        {
            var letter = row[i];
            if (letter == '"' && (quoted || to == start))
            {
                if (quoted && i + 1 < row.Length && row[i + 1] == '"') _text[to++] = row[++i];
                else quoted = !quoted;
            }
            else if (letter == delimiter && !quoted)
            {
                if (count == cells.Length) return count;
                cells[count++] = (start, to);
                start = to;
            }
            else
            {
                _text[to++] = letter;
            }
        }
        if (count < cells.Length) cells[count++] = (start, to);
        return count;
    }
}
