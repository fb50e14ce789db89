using Waybill.Model;

namespace Waybill.Reports.Tests;

/// <summary>Reads a text as a page of 9 November 2023.</summary>
internal static class Page
{
    private static readonly ReportReader Reader = new();

    public static IReadOnlyList<TransferClaim> Read(string language, string text, string? publisher = null) =>
        Reader.Read(new SourceDocument { Name = "page", Text = text, Language = language, Publisher = publisher, Published = PrefixDate.Parse("2023-11-09") }).Transfers;
}
