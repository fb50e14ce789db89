using System.Text;

namespace Waybill.Briefs;

/// <summary>What stands behind a transfer, to be counted by eye: a mark an origin, a hollow one a claim that names none, others for what speaks against.</summary>
internal static class EvidenceMarks
{
    private const int Drawn = 10;
    private const string Origin = "●";
    private const string Unnamed = "○";
    private const string Possible = "◌";
    private const string Against = "×";

    /// <summary>Writes the marks of a transfer and the same in words.</summary>
    public static void Write(HtmlWriter html, BriefPage page, TransferView transfer)
    {
        var words = page.Words;
        var record = transfer.Transfer;
        var against = record.Denials.Count + record.NoEvidence.Count;
        using (html.Element("span", ("class", "marks"), ("aria-hidden", "true")))
        {
            html.Text(Repeat(Origin, record.Origins.Named.Count));
            html.Text(Repeat(Unnamed, record.Origins.UnknownIndependence.Count));
            html.Text(Repeat(Possible, record.Possible.Count));
            if (against > 0) html.Leaf("span", Repeat(Against, against), ("class", "against"));
        }
        var parts = new List<string>(4);
        if (record.Origins.Named.Count > 0) parts.Add(words.Count("count.origin", record.Origins.Named.Count));
        if (record.Origins.UnknownIndependence.Count > 0) parts.Add(words.Count("evidence.unknown", record.Origins.UnknownIndependence.Count));
        if (record.Possible.Count > 0) parts.Add(words.Count("evidence.possible", record.Possible.Count));
        if (!transfer.Stated && !transfer.OnlyPossible) parts.Add(words["transfers.not-stated"]);
        html.Leaf("span", string.Join(", ", parts), ("class", "small"));
        var listed = page.Content.Screening.Of(record.Id).SelectMany(subject => subject.Hits).Where(hit => hit.Stands).Select(hit => hit.Id).Distinct().Count();
        if (listed > 0) html.Leaf("span", words.Count("evidence.listed", listed), ("class", "small"));
        if (against == 0) return;
        parts.Clear();
        if (record.Denials.Count > 0) parts.Add(words.Count("count.denial", record.Denials.Count));
        if (record.NoEvidence.Count > 0) parts.Add(words.Count("count.no-evidence", record.NoEvidence.Count));
        html.Leaf("span", string.Join(", ", parts), ("class", "small against"));
    }

    /// <summary>Writes what the marks of a page mean.</summary>
    public static void WriteLegend(HtmlWriter html, BriefPage page)
    {
        var all = page.Transfers.Select(t => t.Transfer).ToList();
        using (html.Element("ul", ("class", "legend")))
        {
            if (all.Exists(t => t.Origins.Named.Count > 0)) Entry(html, Origin, page.Words["evidence.legend-origin"]);
            if (all.Exists(t => t.Origins.UnknownIndependence.Count > 0)) Entry(html, Unnamed, page.Words["evidence.legend-unknown"]);
            if (all.Exists(t => t.Possible.Count > 0)) Entry(html, Possible, page.Words["evidence.legend-possible"]);
            if (all.Exists(t => t.Denials.Count + t.NoEvidence.Count > 0)) Entry(html, Against, page.Words["evidence.legend-against"], "marks against");
        }
    }

    private static void Entry(HtmlWriter html, string mark, string text, string style = "marks")
    {
        using (html.Element("li"))
        {
            html.Leaf("span", mark, ("class", style), ("aria-hidden", "true"));
            html.Text(" " + text);
        }
    }

    private static string Repeat(string mark, int count)
    {
        var marks = new StringBuilder();
        for (var i = 0; i < Math.Min(count, Drawn); i++) marks.Append(mark);
        return count > Drawn ? marks.Append('…').ToString() : marks.ToString();
    }
}
