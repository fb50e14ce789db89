using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Web pages: the article's paragraphs and captions as plain text, what the page says of itself as metadata.</summary>
internal static class HtmlIntake
{
    /// <summary>Length from which on the picked article is trusted whatever else the page holds (Readability's own threshold).</summary>
    private const int Enough = 500;

    public static IntakeResult Read(ReadOnlySpan<byte> bytes, DocumentDraft draft)
    {
        if (HtmlDecoder.Decode(bytes, draft) is not { } html) return draft.Refuse("is binary, not HTML: not read");
        var page = new HtmlTokenizer(html);
        var shape = new HtmlShape(draft.Options.MaxHtmlDepth);
        var metadata = new HtmlMetadata();
        while (page.Next())
        {
            shape.Follow(page);
            metadata.Follow(page);
        }
        metadata.Tell(draft);
        return draft.Finish(Body(html, shape, draft), Sha256.Of(bytes));
    }

    private static string Body(string html, HtmlShape shape, DocumentDraft draft)
    {
        var article = Article(html, shape, draft);
        if (article is { Length: >= Enough }) return article;
        var prose = HtmlParagraphs.Prose(html);
        if (article is not null && article.Length * 2 >= prose.Length) return article;
        return prose.Length > 0 ? prose : article ?? HtmlParagraphs.All(html);
    }

    private static string? Article(string html, HtmlShape shape, DocumentDraft draft)
    {
        var options = draft.Options;
        if (shape.Depth > options.MaxHtmlDepth || shape.Nodes > options.MaxHtmlNodes)
        {
            draft.Note(shape.Depth > options.MaxHtmlDepth
                ? $"nests its tags deeper than {options.MaxHtmlDepth}: read as a flat run of paragraphs"
                : $"has more than {options.MaxHtmlNodes} tags and texts: read as a flat run of paragraphs");
            return null;
        }
        try
        {
            return ArticleBody.Find(html, options);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The libraries give no list of what they throw on broken pages.
            draft.Note($"could not be parsed as a page ({e.GetType().Name}): read as a flat run of paragraphs");
            return null;
        }
    }
}
