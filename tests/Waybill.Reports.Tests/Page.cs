using Waybill.Model;

namespace Waybill.Reports.Tests;

/// <summary>Reads a text as a page of 9 November 2023, or of another day.</summary>
internal static class Page
{
    private const string Published = "2023-11-09";
    private static readonly ReportReader Reader = new();

    /// <summary>All that a page tells; <paramref name="published"/> is null for a page without a day.</summary>
    public static Reading ReadAll(string language, string text, string? published = Published, string? publisher = null) =>
        Reader.Read(new SourceDocument { Name = "page", Text = text, Language = language, Publisher = publisher, Published = published is null ? null : PrefixDate.Parse(published) });

    /// <summary>The transfers that it tells of.</summary>
    public static IReadOnlyList<TransferClaim> Read(string language, string text, string? publisher = null) => ReadAll(language, text, publisher: publisher).Transfers;

    /// <summary>Who sends to whom in each claim: <c>RUS>PRK</c>; several parties in the order of their ids, with a plus between them.</summary>
    public static IEnumerable<string> Directions(string language, string text) =>
        Read(language, text).Select(claim => $"{Ids(claim.Consignor)}>{Ids(claim.Consignee)}");

    /// <summary>The ids of some parties, in their order, with a plus between them.</summary>
    public static string Ids(IReadOnlyList<Party> parties) => string.Join('+', parties.Select(party => party.Id.ToString()).Order(StringComparer.Ordinal));
}
