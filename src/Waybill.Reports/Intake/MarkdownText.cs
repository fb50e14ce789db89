namespace Waybill.Reports;

/// <summary>Markdown as plain text.</summary>
internal static class MarkdownText
{
    public static string Plain(string text) => text;
}
