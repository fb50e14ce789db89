using Waybill.Model;

namespace Waybill.Reports.Tests;

/// <summary>Reads a text as a page of 9 November 2023.</summary>
internal static class Page
{
    private static readonly ReportReader Reader = new();

    public static IReadOnlyList<TransferClaim> Read(string language, string text, string? publisher = null) =>
        Reader.Read(new SourceDocument { Name = "page", Text = text, Language = language, Publisher = publisher, Published = PrefixDate.Parse("2023-11-09") }).Transfers;

    /// <summary>Who sends to whom in each claim: <c>RUS>PRK</c>; several parties in the order of their ids, with a plus between them.</summary>
    public static IEnumerable<string> Directions(string language, string text) =>
        Read(language, text).Select(claim => $"{Ids(claim.Consignor)}>{Ids(claim.Consignee)}");

    private static string Ids(IReadOnlyList<Party> parties) => string.Join('+', parties.Select(party => party.Id.ToString()).Order(StringComparer.Ordinal));
}
