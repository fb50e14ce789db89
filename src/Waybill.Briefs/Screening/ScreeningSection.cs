using Waybill.Ledger;

namespace Waybill.Briefs;

/// <summary>What sanctions lists have about the parties and ships: each hit with what speaks for and against it, and what was searched where nothing was found.</summary>
internal sealed class ScreeningSection : ISection
{
    /// <inheritdoc/>
    public string Id => "screening";

    /// <inheritdoc/>
    public bool Applies(BriefPage page) => page.Content.Screening.Lists.Count > 0;

    /// <inheritdoc/>
    public void Write(HtmlWriter html, BriefPage page)
    {
        var words = page.Words;
        var wording = new ScreeningWording(words);
        var screening = page.Content.Screening;
        html.Leaf("p", words["screening.note"], ("class", "note"));
        html.Leaf("h3", words["screening.lists"]);
        using (html.Element("ul", ("class", "lists-searched")))
            foreach (var list in screening.Lists)
                html.Leaf("li", wording.List(list), ("title", $"{list.File} · SHA-256 {list.Sha256}"));
        var found = screening.Subjects.Where(HasAny).OrderBy(subject => subject.Clear).ThenBy(subject => Rank(page, subject)).ToList();
        html.Leaf("h3", words["screening.found"]);
        if (found.Count == 0) html.Leaf("p", words[screening.Subjects.Count == 0 ? "screening.nobody" : "screening.none"]);
        var hits = new HitWriter(html, page, wording);
        foreach (var subject in found.Take(page.Limits.ListRows)) hits.Write(subject);
        TableWriter.Rest(html, page, found.Count, page.Limits.ListRows);
        WriteClear(html, page, wording, [.. screening.Subjects.Where(subject => !HasAny(subject))]);
    }

    /// <summary>Whether anything is to be told in full: a hit above the threshold, one that was judged, or a conflict.</summary>
    private static bool HasAny(ScreenedSubject subject) => subject.Hits.Any(hit => hit.Match || hit.Judgement is not null) || subject.Conflicts.Count > 0;

    /// <summary>Subjects of transfers come in the order of the transfers, those of events after them.</summary>
    private static int Rank(BriefPage page, ScreenedSubject subject) =>
        page.Transfers.Where(transfer => subject.Uses.Any(use => use.Owner == transfer.Transfer.Id)).Select(transfer => transfer.Number).DefaultIfEmpty(int.MaxValue).Min();

    private static void WriteClear(HtmlWriter html, BriefPage page, ScreeningWording wording, List<ScreenedSubject> clear)
    {
        if (clear.Count == 0) return;
        var words = page.Words;
        html.Leaf("h3", words["screening.clear"]);
        html.Leaf("p", words["screening.clear-note"], ("class", "note"));
        var table = new TableWriter(html, "screening-table", words["screening.clear"]);
        using (table.Open([words["screening.subject"], words["screening.where"], words["screening.searched"]]))
            foreach (var subject in clear.OrderBy(subject => Rank(page, subject)).Take(page.Limits.ListRows))
                using (table.Row())
                {
                    using (table.RowHeader("what")) html.Leaf("bdi", LabelText.Name(subject.Name));
                    using (table.Cell("where")) SubjectUses.Write(html, page, subject);
                    using (table.Cell("searched"))
                    {
                        html.Text($"{string.Join(", ", subject.Searched.Select(wording.Short))} · {wording.Days(subject)}");
                        if (subject.Hits.Count > 0) html.Leaf("span", words.Count("screening.below", subject.Hits.Count), ("class", "small line-of"));
                        foreach (var note in subject.Notes) html.Leaf("span", note, ("class", "small line-of"), ("lang", "en"));
                    }
                }
        TableWriter.Rest(html, page, clear.Count, page.Limits.ListRows);
    }
}
