using System.Text;

namespace Waybill.Reports;

/// <summary>Tells the kind of a file: by its extension, and by its first bytes.</summary>
internal static class FormatSniffer
{
    /// <summary>Bytes that are looked at.</summary>
    public const int Sample = 1024;

    /// <summary>The kind that the extension names, null when it names none.</summary>
    public static ReportFormat? ByExtension(string fileName) => Path.GetExtension(fileName).ToLowerInvariant() switch
    {
        ".txt" or ".text" => ReportFormat.Text,
        ".md" or ".markdown" => ReportFormat.Markdown,
        ".html" or ".htm" or ".xhtml" => ReportFormat.Html,
        ".pdf" => ReportFormat.Pdf,
        ".jsonl" or ".ndjson" => ReportFormat.JsonLines,
        _ => null,
    };

    /// <summary>The kind that the first bytes tell, null when they tell none.</summary>
    public static ReportFormat? ByContent(ReadOnlySpan<byte> head)
    {
        head = head[..Math.Min(head.Length, Sample)];
        if (head.IndexOf("%PDF-"u8) is >= 0 and < 16) return ReportFormat.Pdf;
        // UTF-16 is told by its letters once the zero bytes are gone.
        var text = Encoding.Latin1.GetString(head).Replace("\0", "", StringComparison.Ordinal).TrimStart('ï', '»', '¿', 'ÿ', 'þ').TrimStart();
        if (text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
            return ReportFormat.Html;
        return text.StartsWith('{') && text.AsSpan(1).TrimStart().StartsWith('"') ? ReportFormat.JsonLines : null;
    }
}
