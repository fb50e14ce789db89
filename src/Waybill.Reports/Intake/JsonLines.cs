using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Waybill.Model;

namespace Waybill.Reports;

/// <summary>
/// JSON Lines, one document a line, in two steps so that lines can be cut on one thread and parsed on others:
/// keys <c>document, text, title, published, publisher, language, url</c>, any of them absent but <c>text</c>.
/// </summary>
public static class JsonLines
{
    /// <summary>Bytes that are looked at to tell the encoding.</summary>
    private const int Sample = 4096;

    /// <summary>Cuts a stream into its lines that are not blank. Holds one line at a time, whatever the size of the stream.</summary>
    /// <param name="stream">UTF-8, or UTF-16 as its byte order mark or its zero bytes tell; the caller disposes of it.</param>
    /// <param name="options">Gives the longest line; a longer one comes as a line with a problem.</param>
    public static IEnumerable<JsonLine> ReadLines(Stream stream, IntakeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Lines(stream, options ?? IntakeOptions.Default);
    }

    /// <summary>Parses one line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="source">File that it is in: faults name it, and a document without a name is called after it and its line.</param>
    /// <param name="options">What is forced, and the limits.</param>
    public static IntakeResult Parse(JsonLine line, string source, IntakeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (line.Problem is { } problem) return IntakeResult.Faulty(source, line.Number, problem);
        var bytes = line.Bytes.Span;
        var draft = new DocumentDraft(source, line.Number, options ?? IntakeOptions.Default);
        var digest = Sha256.Of(bytes);
        if (!Utf8.IsValid(bytes))
        {
            draft.Note("is broken UTF-8: what is not was replaced by U+FFFD");
            bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes));
        }
        try
        {
            var reader = new Utf8JsonReader(bytes);
            return JsonDocumentReader.TryRead(ref reader, draft, out var text) ? draft.Finish(text, digest) : draft.Refuse(text);
        }
        catch (JsonException e)
        {
            return draft.Refuse($"is no JSON at byte {e.BytePositionInLine ?? 0}: the line is passed over");
        }
    }

    private static IEnumerable<JsonLine> Lines(Stream stream, IntakeOptions options)
    {
        var number = 0;
        var lines = Open(stream, options, out var problem);
        if (problem is not null) yield return new JsonLine(1, default, problem);
        while (lines is not null)
        {
            JsonLine line;
            try
            {
                if (!lines.TryRead(out var bytes, out var tooLong)) break;
                number++;
                if (tooLong) line = new JsonLine(number, default, $"is longer than {options.MaxLineBytes} bytes: the line is passed over");
                else if (bytes.AsSpan().TrimStart(" \t"u8).IsEmpty) continue;
                else line = new JsonLine(number, bytes);
            }
            catch (IOException e)
            {
                line = new JsonLine(number + 1, default, $"could not be read on ({e.Message}): what lies before was read");
                lines = null;
            }
            yield return line;
        }
    }

    private static LineReader? Open(Stream stream, IntakeOptions options, out string? problem)
    {
        problem = null;
        var headed = HeadedStream.Peek(stream, Sample);
        var encoding = TextDecoder.Marked(headed.Head.Span, out var mark) ?? ByteShape.GuessUtf16(headed.Head.Span);
        if (encoding is null && ByteShape.IsBinary(headed.Head.Span))
        {
            problem = "is binary, not JSON Lines: not read";
            return null;
        }
        headed.ReadExactly(new byte[mark]);
        Stream whole = headed;
        if (encoding is not null and not UTF8Encoding) whole = Encoding.CreateTranscodingStream(whole, encoding, Encoding.UTF8, leaveOpen: true);
        return new LineReader(whole, options.MaxLineBytes);
    }
}
