using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace Waybill.Reports;

/// <summary>Picks the article out of a page. The only place that loads the HTML libraries: other formats start without them.</summary>
internal static class ArticleBody
{
    /// <summary>Stack of the thread that parses, in bytes: the libraries go down the tree by calling themselves.</summary>
    private const int StackSize = 32 * 1024 * 1024;

    /// <summary>The article's paragraphs; null when there is none, or the tree is deeper or larger than the limits.</summary>
    public static string? Find(string html, IntakeOptions options) => OwnStack.Run(StackSize, () => Parse(html, options));

    private static string? Parse(string html, IntakeOptions options)
    {
        using var document = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(html);
        if (!Fits(document, options)) return null;
        // The address only serves to make links absolute.
        using var reader = new Reader("https://page.invalid/", document) { ContinueIfNotReadable = true };
        var article = reader.GetArticle();
        return article.Content is { Length: > 0 } content ? HtmlParagraphs.All(content) : null;
    }

    /// <summary>Goes through the tree without calling itself.</summary>
    private static bool Fits(IHtmlDocument document, IntakeOptions options)
    {
        // Children by index: a step to the next sibling would search the parent's list each time.
        var above = new Stack<(INode Node, int Next)>();
        above.Push((document, 0));
        for (var nodes = 1; above.TryPop(out var at);)
        {
            if (at.Next >= at.Node.ChildNodes.Length) continue;
            if (++nodes > options.MaxHtmlNodes || above.Count > options.MaxHtmlDepth * 2) return false;
            above.Push((at.Node, at.Next + 1));
            above.Push((at.Node.ChildNodes[at.Next], 0));
        }
        return true;
    }
}
