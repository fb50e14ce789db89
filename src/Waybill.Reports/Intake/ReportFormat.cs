namespace Waybill.Reports;

/// <summary>Kinds of file that reports come in.</summary>
internal enum ReportFormat
{
    Text,
    Markdown,
    Html,
    Pdf,
    JsonLines,
}
