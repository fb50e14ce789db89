using System.Text.Json;

namespace Waybill.Movements.Intake;

/// <summary>Positions as JSON: one object a line, or one document with an array or collection of objects.</summary>
internal sealed class JsonPositions(PositionReaderOptions options, RecordChecker checker)
{
    private static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 64 };

    private readonly JsonFields _fields = new();

    public static void Read(Stream stream, ReadOnlySpan<byte> head, PositionReaderOptions options, RecordChecker checker, CancellationToken stop)
    {
        var reader = new JsonPositions(options, checker);
        if (IsLines(head)) reader.ReadLines(stream, stop);
        else reader.ReadDocument(stream, stop);
    }

    /// <summary>Whether the first line that is not empty is an object by itself.</summary>
    private static bool IsLines(ReadOnlySpan<byte> head)
    {
        head = head.TrimStart("\uFEFF"u8).TrimStart(" \r\n\t"u8);
        if (head.IsEmpty || head[0] != '{') return false;
        var end = head.IndexOf((byte)'\n');
        if (end < 0) return true;
        try
        {
            var json = new Utf8JsonReader(head[..end], Lenient);
            return json.Read() && json.TrySkip() && json.TokenType == JsonTokenType.EndObject;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private void ReadLines(Stream stream, CancellationToken stop)
    {
        var lines = new Ais.LineSplitter(options.RowLimit);
        var buffer = new byte[1 << 16];
        while (stream.Read(buffer) is > 0 and var count)
        {
            stop.ThrowIfCancellationRequested();
            ReadOnlySpan<byte> piece = buffer.AsSpan(0, count);
            while (lines.Next(ref piece, out var line)) Line(line, lines.TooLong, lines.Count);
        }
        if (lines.Last(out var last)) Line(last, lines.TooLong, lines.Count);
    }

    private void Line(ReadOnlySpan<byte> line, bool tooLong, long number)
    {
        line = line.Trim(" \r\t\uFEFF"u8);
        if (line.IsEmpty) return;
        if (tooLong || line[0] != '{')
        {
            Unreadable(number);
            return;
        }
        try
        {
            var json = new Utf8JsonReader(line, Lenient);
            json.Read();
            Record(ref json, number);
        }
        catch (JsonException)
        {
            Unreadable(number);
        }
    }

    private void ReadDocument(Stream stream, CancellationToken stop)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (stream.Read(buffer) is > 0 and var count)
        {
            stop.ThrowIfCancellationRequested();
            if (memory.Length + count > options.DocumentLimit)
            {
                checker.Tell($"a JSON document of more than {options.DocumentLimit >> 20} MiB that is no sequence of lines is not read: write one object a line");
                return;
            }
            memory.Write(buffer, 0, count);
        }
        var bytes = memory.GetBuffer().AsSpan(0, (int)memory.Length);
        ReadArrays(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
    }

    /// <summary>Every object that stands in an array is a record; a document without arrays is one itself.</summary>
    private void ReadArrays(ReadOnlySpan<byte> bytes)
    {
        var (line, counted, found) = (1L, 0, false);
        try
        {
            var json = new Utf8JsonReader(bytes, Lenient);
            var inArray = new Stack<bool>();
            while (json.Read())
            {
                if (json.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject) inArray.Pop();
                else if (json.TokenType == JsonTokenType.StartArray) inArray.Push(true);
                else if (json.TokenType == JsonTokenType.StartObject && inArray.TryPeek(out var array) && array)
                {
                    line += bytes[counted..(int)json.TokenStartIndex].Count((byte)'\n');
                    counted = (int)json.TokenStartIndex;
                    Record(ref json, line);
                    found = true;
                }
                else if (json.TokenType == JsonTokenType.StartObject) inArray.Push(false);
            }
            if (found) return;
            var whole = new Utf8JsonReader(bytes, Lenient);
            if (whole.Read() && whole.TokenType == JsonTokenType.StartObject) Record(ref whole, 1);
        }
        catch (JsonException e)
        {
            checker.Tally.Records++;
            checker.Tally.Count(PositionOddity.Unreadable);
            checker.Tell("the JSON is broken here, the rest is not read", (e.LineNumber ?? 0) + 1);
        }
    }

    private void Record(scoped ref Utf8JsonReader json, long line)
    {
        var record = new RawRecord { Line = line };
        _fields.Read(ref json, ref record);
        checker.Accept(record);
    }

    private void Unreadable(long line)
    {
        checker.Tally.Records++;
        checker.Flag(PositionOddity.Unreadable, line);
    }
}
