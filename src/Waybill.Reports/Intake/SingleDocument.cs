using System.Globalization;

namespace Waybill.Reports;

/// <summary>A file that is one document.</summary>
internal static class SingleDocument
{
    public static IntakeResult Read(Stream stream, string fileName, IntakeOptions options)
    {
        var draft = new DocumentDraft(fileName, null, options);
        byte[]? bytes;
        try
        {
            bytes = ReadAll(stream, options.MaxDocumentBytes);
        }
        catch (IOException e)
        {
            return draft.Refuse($"could not be read to its end ({e.Message}): not read");
        }
        if (bytes is null) return draft.Refuse(string.Create(CultureInfo.InvariantCulture, $"is larger than {options.MaxDocumentBytes} bytes: not read"));
        if (bytes.Length == 0) return draft.Refuse("is empty: not read");

        var named = FormatSniffer.ByExtension(fileName);
        var seen = FormatSniffer.ByContent(bytes);
        var format = Settle(named, seen, draft);
        return format switch
        {
            ReportFormat.Html => HtmlIntake.Read(bytes, draft),
            ReportFormat.Pdf => PdfIntake.Read(bytes, draft),
            _ => TextIntake.Read(bytes, format == ReportFormat.Markdown, draft),
        };
    }

    /// <summary>The extension tells the kind unless the first bytes say clearly that it is a PDF or a web page.</summary>
    private static ReportFormat Settle(ReportFormat? named, ReportFormat? seen, DocumentDraft draft)
    {
        if (seen is not (ReportFormat.Pdf or ReportFormat.Html)) return named ?? ReportFormat.Text;
        if (named is { } other && other != seen)
            draft.Note($"is {(seen == ReportFormat.Pdf ? "a PDF" : "HTML")} by its first bytes, whatever its name: read as such");
        return seen.Value;
    }

    /// <summary>All bytes of a stream, null when there are more than the limit.</summary>
    private static byte[]? ReadAll(Stream stream, int limit)
    {
        if (stream.CanSeek && stream.Length - stream.Position > limit) return null;
        using var all = new MemoryStream();
        var chunk = new byte[81920];
        while (stream.Read(chunk, 0, chunk.Length) is var read and > 0)
        {
            if (all.Length + read > limit) return null;
            all.Write(chunk, 0, read);
        }
        return all.ToArray();
    }
}
