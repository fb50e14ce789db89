namespace Waybill.Reports;

/// <summary>The text of HTML as paragraphs, one pass over its tags.</summary>
internal static class HtmlParagraphs
{
    /// <summary>All text but that of scripts and the like.</summary>
    public static string All(string html)
    {
        var page = new HtmlTokenizer(html);
        var flow = new TextFlow();
        int hidden = 0, foreign = 0, links = 0;
        while (page.Next())
        {
            if (page.Piece == HtmlPiece.Text)
            {
                if (hidden + foreign == 0 && page.Name.Length == 0) flow.Add(page.Written, links > 0);
                continue;
            }
            Count(page, HtmlTags.NoProse, ref hidden);
            Count(page, HtmlTags.Foreign, ref foreign);
            if (page.Name == "a") links = page.Piece == HtmlPiece.Open ? 1 : 0;
            if (page.Name == "br") flow.Line();
            if (!HtmlTags.Block.Contains(page.Name)) continue;
            foreign = 0;
            flow.Break();
        }
        return flow.ToString();
    }

    /// <summary>
    /// Only the text that stands in paragraphs, headings, list items and captions outside menus, footers, side
    /// columns and forms; list items that are nothing but links are left out.
    /// </summary>
    public static string Prose(string html)
    {
        var page = new HtmlTokenizer(html);
        var flow = new TextFlow();
        int hidden = 0, foreign = 0, around = 0, links = 0;
        string? inside = null;
        while (page.Next())
        {
            if (page.Piece == HtmlPiece.Text)
            {
                if (hidden + foreign + around == 0 && inside is not null && page.Name.Length == 0) flow.Add(page.Written, links > 0);
                continue;
            }
            Count(page, HtmlTags.NoProse, ref hidden);
            Count(page, HtmlTags.Foreign, ref foreign);
            Count(page, HtmlTags.Furniture, ref around);
            if (page.Name == "a") links = page.Piece == HtmlPiece.Open ? 1 : 0;
            if (page.Name == "br") flow.Line();
            if (!HtmlTags.Block.Contains(page.Name)) continue;
            foreign = 0;

            if (inside == "li" && flow.Linked * 10 >= flow.Length * 8) flow.Drop();
            flow.Break();
            inside = page.Piece == HtmlPiece.Open && HtmlTags.Prose.Contains(page.Name) ? page.Name : null;
        }
        return flow.ToString();
    }

    private static void Count(HtmlTokenizer page, System.Collections.Frozen.FrozenSet<string> names, ref int depth)
    {
        if (!names.Contains(page.Name)) return;
        if (page.Piece == HtmlPiece.Close) depth = Math.Max(0, depth - 1);
        else if (!page.ClosesItself) depth++;
    }
}
