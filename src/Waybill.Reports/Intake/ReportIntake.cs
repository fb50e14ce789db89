using Waybill.Model;

namespace Waybill.Reports;

/// <summary>
/// Takes reports in: bytes and a file name to documents. Knows <c>.txt</c>, <c>.md</c>, <c>.html</c>, <c>.pdf</c>
/// and <c>.jsonl</c>. Pure: the same bytes give the same documents; nothing wrong with them is thrown.
/// </summary>
/// <remarks>Safe to use from several threads at once, each with its own stream.</remarks>
public static class ReportIntake
{
    /// <summary>Whether the extension of a file name is one of a report.</summary>
    public static bool IsReport(string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        return FormatSniffer.ByExtension(fileName) is not null;
    }

    /// <summary>Whether the extension of a file name is one of a file of many documents, one a line.</summary>
    public static bool HoldsMany(string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        return FormatSniffer.ByExtension(fileName) == ReportFormat.JsonLines;
    }

    /// <summary>Takes in a stream. Lazy: a file of many documents is read as the results are asked for, and only once.</summary>
    /// <param name="stream">The bytes; the caller disposes of it after the last result.</param>
    /// <param name="fileName">Name or path of the file: tells its kind, names the document, and is what faults name. <c>-</c> when there is none.</param>
    /// <param name="options">What is forced, and the limits.</param>
    /// <returns>At least one result; a file of one document gives exactly one.</returns>
    public static IEnumerable<IntakeResult> Read(Stream stream, string fileName, IntakeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(fileName);
        options ??= IntakeOptions.Default;
        var byExtension = FormatSniffer.ByExtension(fileName);
        if (byExtension == ReportFormat.JsonLines) return ReadLines(stream, fileName, options);
        if (byExtension is not null) return ReadOne(stream, fileName, options);
        return ReadUnnamed(stream, fileName, options);
    }

    /// <summary>Takes in bytes.</summary>
    /// <inheritdoc cref="Read(Stream, string, IntakeOptions?)"/>
    public static IEnumerable<IntakeResult> Read(ReadOnlyMemory<byte> bytes, string fileName, IntakeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        return ReadBytes(bytes, fileName, options);
    }

    private static IEnumerable<IntakeResult> ReadBytes(ReadOnlyMemory<byte> bytes, string fileName, IntakeOptions? options)
    {
        // A stream of its own each time, so that the results can be gone through twice.
        foreach (var result in Read(new HeadedStream(bytes, Stream.Null), fileName, options)) yield return result;
    }

    private static IEnumerable<IntakeResult> ReadUnnamed(Stream stream, string fileName, IntakeOptions options)
    {
        var whole = HeadedStream.Peek(stream, FormatSniffer.Sample);
        return FormatSniffer.ByContent(whole.Head.Span) == ReportFormat.JsonLines
            ? ReadLines(whole, fileName, options)
            : ReadOne(whole, fileName, options);
    }

    private static IEnumerable<IntakeResult> ReadLines(Stream stream, string fileName, IntakeOptions options)
    {
        var names = new DocumentNames();
        var any = false;
        foreach (var line in JsonLines.ReadLines(stream, options))
        {
            any = true;
            var result = JsonLines.Parse(line, fileName, options);
            if (result.Document is { } document && names.Note(document.Name, fileName, line.Number) is { } twice)
                result = result with { Faults = [.. result.Faults, twice] };
            yield return result;
        }
        if (!any) yield return IntakeResult.Faulty(fileName, null, "is empty: not read");
    }

    private static IEnumerable<IntakeResult> ReadOne(Stream stream, string fileName, IntakeOptions options)
    {
        yield return SingleDocument.Read(stream, fileName, options);
    }
}
