namespace Waybill.Movements.Intake;

/// <summary>Cuts a table into rows and cells (RFC 4180), a piece at a time.</summary>
/// <param name="stream">The table.</param>
/// <param name="delimiter">What stands between cells.</param>
/// <param name="limit">Longest row in bytes.</param>
/// <param name="multiline">Whether a cell in quotation marks may hold line ends. Where it may not, a mark too many spoils one row only.</param>
internal sealed class CsvRows(Stream stream, byte delimiter, int limit, bool multiline)
{
    /// <summary>Columns beyond it are not kept.</summary>
    private const int MostColumns = 512;

    private readonly CellUnquoter _unquoter = new();
    private readonly (int Start, int End)[] _cells = new (int, int)[MostColumns];
    private byte[] _buffer = new byte[1 << 18];
    private int _from;
    private int _to;
    private bool _ended;
    private bool _unquoted;

    /// <summary>Line that the row begins in, from 1.</summary>
    public long Line { get; private set; }

    /// <summary>Number of cells of the row.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the row is longer than the limit: it has no cells.</summary>
    public bool TooLong { get; private set; }

    private long _nextLine = 1;

    /// <summary>A cell without quotation marks and blanks around it; empty when the row has none there.</summary>
    public ReadOnlySpan<byte> this[int column]
    {
        get
        {
            if ((uint)column >= (uint)Count) return [];
            var (start, end) = _cells[column];
            ReadOnlySpan<byte> row = _unquoted ? _unquoter.Text : _buffer;
            while (start < end && row[start] == ' ') start++;
            while (end > start && row[end - 1] is (byte)' ' or (byte)'\r') end--;
            return row[start..end];
        }
    }

    /// <summary>Goes to the next row that is not empty.</summary>
    public bool Next()
    {
        while (true)
        {
            if (!NextLine(out var start, out var end)) return false;
            if (TooLong) return true;
            var row = _buffer.AsSpan(start, end - start);
            if (row.Trim(" \r"u8).IsEmpty) continue;
            _unquoted = row.Contains((byte)'"');
            if (_unquoted) Count = _unquoter.Cut(row, delimiter, _cells);
            else Cut(start, end);
            return true;
        }
    }

    private void Cut(int start, int end)
    {
        var count = 0;
        while (count < MostColumns)
        {
            var length = _buffer.AsSpan(start, end - start).IndexOf(delimiter);
            if (length < 0)
            {
                _cells[count++] = (start, end);
                break;
            }
            _cells[count++] = (start, start + length);
            start += length + 1;
        }
        Count = count;
    }

    /// <summary>The next line; of a row with line ends inside quotation marks all lines.</summary>
    private bool NextLine(out int start, out int end)
    {
        (TooLong, Count, Line) = (false, 0, _nextLine);
        var (searched, open) = (0, false);
        while (true)
        {
            var found = _buffer.AsSpan(_from + searched, _to - _from - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                _nextLine++;
                var piece = _buffer.AsSpan(_from + searched, found);
                if (multiline && piece.Contains((byte)'"') && int.IsOddInteger(piece.Count((byte)'"'))) open = !open;
                searched += found + 1;
                if (open && searched <= limit) continue;
                (start, end) = (_from, _from + searched - 1);
                TooLong = searched > limit;
                _from += searched;
                return true;
            }
            if (_ended || _to - _from > limit)
            {
                if (_ended)
                {
                    (start, end) = (_from, _to);
                    TooLong = _to - _from > limit;
                    _from = _to;
                    return end > start;
                }
                SkipLine();
                (start, end, TooLong) = (0, 0, true);
                return true;
            }
            Fill();
        }
    }

    private void SkipLine()
    {
        _nextLine++;
        while (true)
        {
            var found = _buffer.AsSpan(_from, _to - _from).IndexOf((byte)'\n');
            if (found >= 0)
            {
                _from += found + 1;
                return;
            }
            _from = _to;
            if (_ended) return;
            Fill();
        }
    }

    /// <summary>Makes room and reads on; the buffer grows no further than a row may be long.</summary>
    private void Fill()
    {
        if (_from > 0)
        {
            _buffer.AsSpan(_from, _to - _from).CopyTo(_buffer);
            (_from, _to) = (0, _to - _from);
        }
        if (_to == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        var count = stream.Read(_buffer.AsSpan(_to));
        _ended = count == 0;
        _to += count;
    }
}
