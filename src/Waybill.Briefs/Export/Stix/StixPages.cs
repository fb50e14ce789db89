using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>Claims as notes and denials as opinions on the grouping of their transfer; pages as reports that refer to them.</summary>
internal sealed class StixPages(StixGraph graph)
{
    private readonly Dictionary<(Sha256, string), (ExportClaim First, List<string> References)> _pages = [];
    private readonly List<(Sha256, string)> _order = [];

    /// <summary>Adds a claim about a transfer.</summary>
    public void Add(ExportClaim claim, string grouping)
    {
        var key = (claim.Record.Capture, claim.Record.Document);
        if (!_pages.TryGetValue(key, out var page))
        {
            _pages.Add(key, page = (claim, []));
            _order.Add(key);
        }
        var item = claim.Claim.Stance == Stance.Denies ? Opinion(claim, grouping) : Note(claim, grouping);
        page.References.Add(graph.Put(item));
    }

    /// <summary>Adds the reports, when all claims are in.</summary>
    public void Close()
    {
        foreach (var key in _order)
        {
            var (claim, references) = _pages[key];
            var record = claim.Record;
            graph.Put(graph.New("report", $"{record.Capture}\n{record.Document}", graph.Taken(claim))
                .With("name", claim.Reading?.Title ?? record.Document)
                // Published is asked for; when it is unknown the day that the capture was taken in stands for it.
                .With("published", record.Published is { } day ? StixTime.Of(day.FirstDay) : StixTime.Of(graph.Taken(claim)))
                .With("lang", Language(claim.Reading?.Language))
                .With("external_references", (StixReference[])[new(record.Publisher ?? record.Document, Url(claim.Reading?.Url), record.Capture.ToString())])
                .With("object_refs", references.Distinct(StringComparer.Ordinal).ToList()));
        }
    }

    private StixObject Note(ExportClaim claim, string grouping) => About(graph.New("note", Key(claim), graph.Taken(claim))
        .With("abstract", Abstract(claim))
        .With("content", claim.Claim.Quote.Text), claim, grouping);

    private StixObject Opinion(ExportClaim claim, string grouping) => About(graph.New("opinion", Key(claim), graph.Taken(claim))
        .With("opinion", "disagree")
        .With("explanation", $"{Abstract(claim)}: {claim.Claim.Quote.Text}"), claim, grouping);

    private static StixObject About(StixObject item, ExportClaim claim, string grouping) => item
        .With("authors", claim.Claim.Attribution.Count > 0 ? (string[])[claim.Claim.Attribution[0].Name] : null)
        .With("external_references", (StixReference[])[new("waybill", ExternalId: claim.Record.Id)])
        .With("object_refs", (string[])[grouping]);

    private static string Key(ExportClaim claim) => $"{claim.Record.Id}\n{claim.Transfer.Id}";

    private static string Abstract(ExportClaim claim) => $"{Kebab.Of(claim.Claim.Stance)}, {Kebab.Of(claim.Claim.Stage)}: {claim.Chain}";

    // A tag of RFC 5646, as far as letters and hyphens tell.
    private static string? Language(string? tag) =>
        tag is { Length: >= 2 and <= 11 } && tag.All(c => char.IsAsciiLetter(c) || c == '-') && char.IsAsciiLetter(tag[^1]) ? tag : null;

    private static string? Url(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url.AbsoluteUri : null;
}
