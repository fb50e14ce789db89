namespace Waybill.Briefs;

/// <summary>What lists have about the parties and ships of one transfer, in a line of its waybill.</summary>
internal static class ListedLine
{
    private const int Shown = 6;

    /// <summary>Writes it; nothing when the case has no lists or the transfer nobody to look for.</summary>
    public static void Write(HtmlWriter html, BriefPage page, TransferView transfer)
    {
        var subjects = page.Content.Screening.Of(transfer.Transfer.Id).ToList();
        if (subjects.Count == 0) return;
        var words = page.Words;
        var wording = new ScreeningWording(words);
        var hits = subjects.SelectMany(subject => subject.Hits.Where(hit => hit.Stands).Select(hit => (subject, hit))).ToList();
        using (html.Element("p", ("class", "listed")))
        {
            if (hits.Count == 0)
            {
                html.Text(words.Count("screening.in-no-list", subjects.SelectMany(subject => subject.Searched).Distinct().Count()));
                return;
            }
            html.Leaf("b", words["screening.in-lists"]);
            foreach (var ((subject, hit), i) in hits.Take(Shown).Select((pair, i) => (pair, i)))
            {
                html.Text(i == 0 ? " " : words["list.semicolon"]);
                html.Leaf("bdi", LabelText.Name(subject.Name));
                html.Text(" = ");
                html.Leaf("a", wording.Hit(hit), ("href", "#" + hit.Id));
                html.Text($" ({wording.Standing(hit)})");
            }
            if (hits.Count > Shown) html.Text(" " + words.Count("refs.more", hits.Count - Shown));
        }
    }
}
