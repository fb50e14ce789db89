using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Finds who answers in an interview: whom the page names before its questions, or by a label before the words ("Ms Olsen: …"). What nobody else is said to have said, he or she said.</summary>
internal static class Interview
{
    /// <summary>How many lines end in a question at least.</summary>
    private const int Questions = 2;

    /// <summary>How many sentences may stand before the first name.</summary>
    private const int Opening = 4;

    /// <summary>Most tokens of a label, its colon left out.</summary>
    private const int LongestLabel = 6;

    /// <summary>Most tokens of a party or constituency in brackets inside a label.</summary>
    private const int LongestAside = 10;

    /// <summary>Most tokens of a line's title, name and office.</summary>
    private const int LongestCall = 14;

    /// <summary>How many lines begin with a label at least.</summary>
    private const int LabelledLines = 3;

    /// <summary>How many of the last tokens of a sentence may hold its question mark.</summary>
    private const int MarksBehind = 5;

    /// <summary>How many tokens may stand between who asks and the pronoun for who answers: "Eva Brandt spoke to him".</summary>
    private const int AskedReach = 3;

    /// <summary>Who answers, or null where the page is no interview or names nobody before the questions.</summary>
    public static AttributionLink? GuestOf(IReadOnlyList<SentenceView> views)
    {
        if (views.Where(view => IsQuestion(view) && EndsLine(view)).Take(Questions).Count() < Questions) return null;
        AttributionLink? asking = null;
        foreach (var view in views.Take(Opening))
            foreach (var (first, end) in NameFinder.Find(view))
            {
                if (!Asks(view, first, end)) return Link(view, first, end);
                asking ??= Link(view, first, end);
            }
        foreach (var view in views.Take(Opening))
            foreach (var (first, end) in NameFinder.Find(view, least: 1))
                if (IsAlias(view, first, end)) return Link(view, first, end);
        return asking;
    }

    /// <summary>Who speaks in each sentence of a transcript, by the label that stands before the words; null where nobody is named so, and on other pages.</summary>
    public static AttributionLink?[] SpeakersOf(IReadOnlyList<SentenceView> views)
    {
        var speakers = new AttributionLink?[views.Count];
        var labels = views.Select((view, i) => LabelOf(view) ?? (i + 1 < views.Count ? CalledOf(view, views[i + 1]) : null)).ToArray();
        if (labels.Count(label => label is not null) < LabelledLines || labels.OfType<AttributionLink>().GroupBy(label => label.Name).All(lines => lines.Count() < 2)) return speakers;
        for (var i = 0; i < views.Count; i++) speakers[i] = labels[i] ?? (i > 0 ? speakers[i - 1] : null);
        return speakers;
    }

    /// <summary>The name, title or office that stands with a colon before the words of a line.</summary>
    private static AttributionLink? LabelOf(SentenceView view)
    {
        if (!view.BeginsLine) return null;
        var first = 0;
        while (first < view.Length && view.Tokens[first].Kind != TokenKind.Word) first++;
        var end = first;
        while (end < Math.Min(view.Length, first + LongestLabel) && (view.Tokens[end] is { Kind: TokenKind.Word, IsCapital: true } || view.IsMark(end, '.') || view.HasCue(end, CueKind.Particle) || view.HasCue(end, CueKind.Of))) end++;
        var colon = end;
        if (view.IsMark(end, '('))
            while (colon < Math.Min(view.Length, end + LongestAside) && !view.IsMark(colon - 1, ')')) colon++;
        if (end == first || colon + 1 >= view.Length || !view.IsMark(colon, ':') || view.Tokens[end - 1].End - view.Tokens[first].Start < 2) return null;
        return view.Matches.Exists(match => match.First <= first && match.End >= end && match.Entry is PartyEntry or PlaceEntry) || view.HasCue(first, CueKind.Caption) ? null : Link(view, first, end);
    }

    /// <summary>Who is called in a line of minutes, by title and name and nothing else before a full stop: "Mme Solveig Kerbiriou. Où sont les chars ?"</summary>
    private static AttributionLink? CalledOf(SentenceView view, SentenceView next)
    {
        if (!view.BeginsLine || next.BeginsLine || !view.HasCue(0, CueKind.Title) || view.Length > LongestCall || !view.IsMark(view.Length - 1, '.') || next.Sentence.Paragraph != view.Sentence.Paragraph || view.Matches.Exists(match => match.Entry is TriggerEntry { Form: not VerbForm.Noun })) return null;
        foreach (var (first, end) in NameFinder.Find(view)) return Link(view, first, end);
        return Link(view, 0, view.Length - 1);
    }

    private static AttributionLink Link(SentenceView view, int first, int end) => new(view.Words(first, end), SourceKind.Person, null, Channel.Interview, null, view.SpanOf(first, end));

    /// <summary>Whether a name is that of who asks: "words gathered by Eva Brandt", "author: Eva Brandt", "Eva Brandt met him".</summary>
    private static bool Asks(SentenceView view, int first, int end)
    {
        if (view.IsMark(first - 1, ':') || view.PrepositionBefore(first) is { Kind: CueKind.By }) return true;
        for (var i = end; i < Math.Min(view.Length, end + AskedReach) && view.Tokens[i].Kind == TokenKind.Word; i++)
            if (view.Cues(CueKind.Pronoun).Any(cue => cue.First == i && cue.Cue.Value == "dative")) return true;
        return false;
    }

    /// <summary>Whether one word is what somebody is called here: in quotation marks, or with an age behind it.</summary>
    private static bool IsAlias(SentenceView view, int first, int end) =>
        (view.IsMark(first - 1, '"', '“', '«') && view.IsMark(end, '"', '”', '»')) || (view.IsMark(end, ',') && end + 1 < view.Length && view.Tokens[end + 1] is { Kind: TokenKind.Number } age && age.End - age.Start == 2);

    private static bool EndsLine(SentenceView view) => view.Text.AsSpan(view.Span.End).TrimStart(" \u00a0»”\"*_") is [] or ['\n' or '\r', ..];

    /// <summary>Whether a sentence is one question and the last of its text: who only asks tells nothing (docs/annotation.md). What follows another question may answer it.</summary>
    public static bool IsUnanswered(SentenceView view)
    {
        if (view.Next is not null || !IsQuestion(view)) return false;
        for (var i = 0; i < view.Length - 2; i++)
            if (view.IsMark(i, ';', ':', '.', '!', '?')) return false;
        return true;
    }

    /// <summary>Whether a sentence asks; quotation marks, brackets and marks of bold type may stand behind the question mark.</summary>
    public static bool IsQuestion(SentenceView view)
    {
        var last = view.Length - 1;
        while (last > 0 && view.Length - last < MarksBehind && view.Tokens[last].Kind == TokenKind.Mark && !view.IsMark(last, '?')) last--;
        return view.IsMark(last, '?');
    }
}
