using System.Globalization;
using Waybill.Ledger;

namespace Waybill.Briefs;

/// <summary>Writes a subject and what lists have about it.</summary>
internal sealed class HitWriter(HtmlWriter html, BriefPage page, ScreeningWording wording)
{
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);

    /// <summary>Writes a subject with its hits and conflicts.</summary>
    public void Write(ScreenedSubject subject)
    {
        var words = page.Words;
        html.Line();
        using (html.Element("article", ("class", "screened")))
        {
            html.Leaf("h4", LabelText.Name(subject.Name), ("dir", "auto"));
            using (html.Element("p", ("class", "small")))
            {
                SubjectUses.Write(html, page, subject);
                html.Text(" · " + wording.Days(subject));
            }
            foreach (var hit in subject.Hits.Where(hit => hit.Match || hit.Judgement is not null)) Write(hit);
            var below = subject.Hits.Count(hit => !hit.Match && hit.Judgement is null);
            if (below > 0) html.Leaf("p", words.Count("screening.below", below), ("class", "small"));
            foreach (var conflict in subject.Conflicts) Write(conflict);
            foreach (var note in subject.Notes) html.Leaf("p", note, ("class", "small"), ("lang", "en"));
        }
    }

    // What stands is open; what was judged to be another is folded.
    private void Write(ScreenedHit hit)
    {
        var words = page.Words;
        using (html.Element("details", ("class", hit.Stands ? "hit" : "hit set-aside"), ("id", Anchor(hit.Id)), ("open", hit.Stands ? "open" : null)))
        {
            using (html.Element("summary"))
            {
                html.Leaf("b", wording.Hit(hit), ("dir", "auto"));
                html.Text($" · {words.Say("screening.score", Score(hit))}, {words[hit.Match ? "screening.match" : "screening.weak"]} · ");
                html.Leaf("span", wording.Standing(hit), ("class", "outcome"));
                if (hit.Judgement is { } judgement) html.Leaf("span", " · " + words.Name("verdict", judgement.Verdict), ("class", "judged"));
            }
            if (hit.Judgement is { } decided) WriteJudgement(decided, hit.ChangedSince);
            if (wording.Programmes(hit) is { } programmes) html.Leaf("p", programmes);
            using (html.Element("ul", ("class", "elements"), ("lang", "en")))
            {
                foreach (var compared in hit.Agreed) WriteCompared("met", words["screening.agrees"], ScreeningWording.Compared(compared));
                foreach (var compared in hit.Disagreed) WriteCompared("not-met", words["screening.differs"], ScreeningWording.Compared(compared));
            }
            if (hit.NotCompared.Count > 0) html.Leaf("p", words.Say("screening.not-compared", string.Join(", ", hit.NotCompared)), ("class", "small"));
            html.Leaf("p", $"{hit.Id} · {words.Say("screening.first-found", words.Dates.Day(DateOnly.FromDateTime(hit.FirstFound.UtcDateTime)))} · {words.Say("screening.judge", hit.Id)}", ("class", "small"));
        }
    }

    private void Write(ScreenedConflict conflict)
    {
        var words = page.Words;
        using (html.Element("details", ("class", "hit conflict"), ("id", Anchor(conflict.Id)), ("open", conflict.Judgement?.Verdict == Verdict.Different ? null : "open")))
        {
            html.Leaf("summary", words.Say("screening.conflict", LabelText.Name(conflict.Caption), wording.Short(conflict.List), conflict.Shared.At));
            if (conflict.Judgement is { } decided) WriteJudgement(decided, conflict.ChangedSince);
            html.Leaf("p", conflict.Why, ("lang", "en"));
            using (html.Element("ul", ("class", "elements"), ("lang", "en")))
            {
                WriteCompared("met", words["screening.agrees"], ScreeningWording.Compared(conflict.Shared));
                WriteCompared("not-met", words["screening.differs"], ScreeningWording.Compared(conflict.Differs));
            }
            html.Leaf("p", $"{conflict.Id} · {words.Say("screening.judge", conflict.Id)}", ("class", "small"));
        }
    }

    private void WriteJudgement(Judgement judgement, bool changed)
    {
        using (html.Element("p", ("class", "judgement")))
        {
            html.Leaf("bdi", wording.Judgement(judgement));
            if (changed) html.Leaf("strong", " " + page.Words["screening.changed-since"]);
        }
    }

    private void WriteCompared(string style, string word, string told)
    {
        using (html.Element("li", ("class", style)))
        {
            html.Leaf("span", word, ("class", "state"), ("lang", page.Words.Language));
            html.Text(" ");
            html.Leaf("bdi", told);
        }
    }

    /// <summary>The anchor of the first place where a hit stands; it may stand again for other days.</summary>
    private string? Anchor(string id) => _anchors.Add(id) ? id : null;

    private static string Score(ScreenedHit hit) => hit.Score.ToString("0.00", CultureInfo.InvariantCulture);
}
