using System.Globalization;

namespace Waybill.Briefs;

/// <summary>The frame of the page: head, masthead, contents, foot.</summary>
internal static class PageFrame
{
    // The policy forbids every request, whatever the page may come to hold.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    /// <summary>Writes the head.</summary>
    public static void WriteHead(HtmlWriter html, BriefPage page)
    {
        using (html.Element("head"))
        {
            html.Void("meta", ("charset", "utf-8"));
            html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy));
            html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
            html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
            html.Leaf("title", page.Words.Say("page.title", page.Content.Case.Title));
            html.Line();
            foreach (var sheet in (ReadOnlySpan<string>)["page", "waybill", "chains", "lists", "measures", "movements", "screening", "drawing", "print"])
                html.StyleSheet($"Style/{sheet}.css");
        }
        html.Line();
    }

    /// <summary>Writes the masthead and the contents.</summary>
    public static void WriteHeader(HtmlWriter html, BriefPage page, IReadOnlyList<ISection> sections)
    {
        var words = page.Words;
        html.Leaf("a", words["page.skip"], ("class", "skip"), ("href", "#main"));
        using (html.Element("header", ("class", "masthead")))
        {
            html.Leaf("p", words.Say("page.kicker", page.Content.Case.Name), ("class", "kicker"));
            html.Leaf("h1", page.Content.Case.Title, ("dir", "auto"));
            if (page.Content.Case.Question is { } question) html.Leaf("p", question, ("class", "question"), ("dir", "auto"));
            using (html.Element("ul", ("class", "figures"), ("role", "list")))
            {
                WriteFigure(html, page, "count.report", page.Reports.Count);
                WriteFigure(html, page, "count.claim", page.ClaimCount);
                WriteFigure(html, page, "count.transfer", page.Transfers.Count);
                WriteFigure(html, page, "count.origin", Origins(page));
            }
            if (page.Content.Captures.Count > 0)
                html.Leaf("p", words.Say("page.as-of", words.Dates.Moment(page.Content.Captures.Max(c => c.TakenIn))), ("class", "counts"));
        }
        html.Line();
        using (html.Element("nav", ("class", "contents"), ("aria-label", words["page.contents"])))
        using (html.Element("ul"))
            foreach (var section in sections)
                using (html.Element("li"))
                    html.Leaf("a", words[$"section.{section.Id}"], ("href", $"#{section.Id}"));
        html.Line();
    }

    // The number large, its noun under it; read aloud they are one phrase.
    private static void WriteFigure(HtmlWriter html, BriefPage page, string key, int count)
    {
        var number = page.Words.Numbers.Format(count);
        var phrase = page.Words.Count(key, count);
        using (html.Element("li"))
        {
            html.Leaf("strong", number);
            html.Text(phrase.StartsWith(number, StringComparison.Ordinal) ? phrase[number.Length..] : " " + phrase);
        }
    }

    /// <summary>Writes one section with its heading.</summary>
    public static void WriteSection(HtmlWriter html, BriefPage page, ISection section)
    {
        var heading = $"{section.Id}-title";
        using (html.Element("section", ("id", section.Id), ("class", $"section section-{section.Id}"), ("aria-labelledby", heading)))
        {
            html.Leaf("h2", page.Words[$"section.{section.Id}"], ("id", heading));
            html.Line();
            section.Write(html, page);
        }
        html.Line();
    }

    /// <summary>Writes the foot.</summary>
    public static void WriteFooter(HtmlWriter html, BriefPage page)
    {
        var words = page.Words;
        using (html.Element("footer", ("class", "foot")))
        {
            html.Leaf("p", words["page.made"]);
        }
    }

    /// <summary>How many named origins stand behind the transfers of the case, each counted once.</summary>
    public static int Origins(BriefPage page) => page.Transfers
        .SelectMany(t => t.Transfer.Origins.Named)
        .Select(o => string.Create(CultureInfo.InvariantCulture, $"{o.Kind}/{o.For}/{o.Name}"))
        .Distinct(StringComparer.Ordinal).Count();
}
