namespace Waybill.Reports;

/// <summary>What a page says of itself: its meta tags (Open Graph, Dublin Core), its JSON-LD (schema.org), its title and first date.</summary>
internal sealed class HtmlMetadata
{
    private static readonly string[] DateNames =
    [
        "article:published_time", "datepublished", "og:article:published_time", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date",
        "dcterms.created", "parsely-pub-date", "sailthru.date", "publish-date", "publication_date", "pubdate", "date",
    ];

    private readonly Dictionary<string, string> _meta = new(StringComparer.OrdinalIgnoreCase);
    private readonly JsonLd _linked = new();
    private string? _title, _time, _language, _canonical, _heading;
    private TextFlow? _headingText;
    private bool _inJsonLd;

    /// <summary>Takes the piece at hand.</summary>
    public void Follow(HtmlTokenizer page)
    {
        if (page.Piece == HtmlPiece.Text)
        {
            if (page.Name == "title" && _title is null) _title = Plain(page.Written);
            else if (page.Name == "script" && _inJsonLd) _linked.Add(page.Written);
            else if (page.Name.Length == 0) _headingText?.Add(page.Written, inLink: false);
            return;
        }
        _inJsonLd = false;
        if (page.Piece == HtmlPiece.Open) Open(page);
        else if (page.Name == "h1" && _headingText is not null)
        {
            _heading ??= _headingText.ToString();
            _headingText = null;
        }
    }

    /// <summary>Puts what was found into the draft.</summary>
    public void Tell(DocumentDraft draft)
    {
        draft.Publisher = Meta("og:site_name") ?? _linked.Publisher ?? Meta("application-name");
        draft.Title = WithoutSite(Meta("og:title") ?? _linked.Headline ?? _heading ?? _title, draft.Publisher);
        draft.Url = _canonical ?? Meta("og:url");
        draft.TellDeclaredLanguage(_language ?? Meta("og:locale") ?? Meta("content-language"));
        TellDate(draft);
    }

    private void TellDate(DocumentDraft draft)
    {
        string? wrong = null;
        foreach (var given in DateNames.Select(Meta).Prepend(_linked.Published).Append(_time))
        {
            if (given is null) continue;
            if (PublicationDate.TryRead(given, out var date))
            {
                draft.TellPublished(date);
                return;
            }
            wrong ??= given;
        }
        draft.TellPublished(wrong);
    }

    private void Open(HtmlTokenizer page)
    {
        switch (page.Name)
        {
            case "html":
                _language ??= page.Attribute("lang") ?? page.Attribute("xml:lang");
                break;
            case "meta" when page.Attribute("content") is { Length: > 0 } content:
                var name = page.Attribute("property") ?? page.Attribute("name") ?? page.Attribute("itemprop") ?? page.Attribute("http-equiv");
                if (name is not null) _meta.TryAdd(name.Trim(), content);
                break;
            case "link" when _canonical is null && string.Equals(page.Attribute("rel"), "canonical", StringComparison.OrdinalIgnoreCase):
                _canonical = page.Attribute("href");
                break;
            case "time":
                _time ??= page.Attribute("datetime");
                break;
            case "script":
                _inJsonLd = page.Attribute("type")?.Trim().StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase) == true;
                break;
            case "h1" when _heading is null:
                _headingText ??= new TextFlow();
                break;
        }
    }

    private string? Meta(string name) => _meta.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value) ? value : null;

    /// <summary>The title without the site's name behind a dash or bar.</summary>
    private static string? WithoutSite(string? title, string? site)
    {
        title = title?.Trim();
        if (string.IsNullOrEmpty(title) || string.IsNullOrWhiteSpace(site) || !title.EndsWith(site.Trim(), StringComparison.OrdinalIgnoreCase)) return title;
        var head = title[..^site.Trim().Length].TrimEnd();
        return head.Length > 1 && head[^1] is '-' or '|' or '–' or '—' or '·' or ':' ? head[..^1].TrimEnd() : title;
    }

    private static string Plain(ReadOnlySpan<char> written)
    {
        var flow = new TextFlow();
        flow.Add(written, inLink: false);
        return flow.ToString();
    }
}
