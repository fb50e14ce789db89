namespace Waybill.Reports;

/// <summary>Cuts a stream of bytes into lines, holding no more of it than the longest line.</summary>
/// <param name="stream">Bytes in an encoding that keeps ASCII.</param>
/// <param name="maxLine">Longest line that is handed out; of a longer one the rest is passed over.</param>
internal sealed class LineReader(Stream stream, int maxLine)
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _start, _end, _lastRead;
    private bool _ended;

    /// <summary>The next line without its end, as bytes of its own; false when there is none left.</summary>
    /// <exception cref="IOException">When the stream cannot be read on.</exception>
    public bool TryRead(out byte[] line, out bool tooLong)
    {
        line = [];
        tooLong = false;
        var searched = _start;
        while (true)
        {
            var found = _buffer.AsSpan(searched, _end - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                var end = searched + found;
                tooLong |= end - _start > maxLine;
                if (!tooLong) line = Copy(_start, end);
                _start = end + 1;
                return true;
            }
            if (_ended)
            {
                if (_start == _end && !tooLong) return false;
                if (!tooLong) line = Copy(_start, _end);
                _start = _end;
                return true;
            }
            if (_end - _start > maxLine)
            {
                tooLong = true;
                _start = _end;
            }
            Fill();
            searched = tooLong ? _start : Math.Max(_start, _end - _lastRead);
        }
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }
        if (_end == _buffer.Length) Array.Resize(ref _buffer, (int)Math.Min(_buffer.Length * 2L, Array.MaxLength));
        _lastRead = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += _lastRead;
        _ended = _lastRead == 0;
    }

    private byte[] Copy(int start, int end)
    {
        if (end > start && _buffer[end - 1] == '\r') end--;
        return _buffer.AsSpan(start, end - start).ToArray();
    }
}
