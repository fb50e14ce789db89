namespace Waybill.Reports;

/// <summary>Tells which parties of a sentence are listed together: "Iran, Syria and Libya", "neither Sudan nor Chad".</summary>
internal static class PartyRuns
{
    /// <summary>How many tokens may part two that are listed.</summary>
    private const int Gap = 4;

    /// <summary>How many tokens between two commas are stepped over: "to Sudan and, to a lesser degree, to Chad".</summary>
    private const int Aside = 8;

    /// <summary>Whether two parties stand in one list, the second right behind the first; towns and people without a name only with "and" between them.</summary>
    public static bool Touch(SentenceView view, PartyMention a, PartyMention b)
    {
        var plain = a.Form is not (PartyForm.Place or PartyForm.Unnamed) && b.Form is not (PartyForm.Place or PartyForm.Unnamed);
        var (linked, joined, words) = (false, false, 0);
        for (var i = a.End; i < b.First; i++)
        {
            // "Peru, to which Madrid sold": who follows acts in a clause of its own; "to Serbia in 2017 and Belarus four more": one of another time.
            if (view.HasCue(i, CueKind.According) || view.HasCue(i, CueKind.Relative) || view.Tokens[i].Kind == TokenKind.Number) return false;
            if (view.HasCue(i, CueKind.And))
            {
                linked = joined = true;
                if (view.IsMark(i + 1, ',') && AsideBehind(view, i + 1, b.First) is { } behind) i = behind - 1;
            }
            // "Italy, not France", "l'Italie et non la France": the second is set against the first.
            else if (view.HasCue(i, CueKind.Negation)) return false;
            // "Iran bought from France, sold to Egypt": a verb begins something else.
            else if (linked && view.Syntax?.UposOf(i) == Syntax.Upos.Verb && view.Matches.Exists(match => match.First == i && match.Entry is TriggerEntry)) return false;
            else if (view.IsMark(i, ',')) linked |= plain;
            else if (view.Tokens[i].Kind == TokenKind.Mark && !view.IsMark(i, '\'', '’')) return false;
            if (++words > Gap) return false;
        }
        // "To Turkey, Indian officials say", "Egypt, Paris says, has sent": behind a mere comma stands who says so.
        return linked && (joined || !(b.Modified == Modified.Source || Says(view, EndOfPair(view, b.End))));
    }

    /// <summary>The end of a name, or of the name that "and" joins to it: "the United States | and Britain said".</summary>
    private static int EndOfPair(SentenceView view, int end)
    {
        if (!view.HasCue(end, CueKind.And)) return end;
        var first = end + 1;
        while (view.HasCue(first, CueKind.Determiner)) first++;
        return view.Matches.Where(match => match.First == first && match.Entry is PartyEntry).Select(match => match.End).DefaultIfEmpty(end).Max();
    }

    private static bool Says(SentenceView view, int token) => view.Matches.Exists(match => match.First == token && match.Entry is TriggerEntry { IsOfSpeech: true, Form: not VerbForm.Noun });

    /// <summary>Whether a negation only sets one party against another and negates nothing that is told: "Italy, not France, delivered them".</summary>
    public static bool SetsApart(SentenceView view, List<PartyMention> names, int first, int end)
    {
        return names.Exists(name => name.End <= first && IsPlain(name.End, first)) && names.Exists(name => name.First >= end && IsPlain(end, name.First));

        // A comma, an article or a preposition, and nothing else.
        bool IsPlain(int from, int to)
        {
            for (var i = from; i < to; i++)
                if (!(view.IsMark(i, ',') || view.HasCue(i, CueKind.And) || view.HasCue(i, CueKind.Determiner) || view.PrepositionBefore(i + 1) is not null)) return false;
            return to - from <= Gap;
        }
    }

    /// <summary>Whether a party is only set against another that stands before it: the France of "Italy, not France, delivered them".</summary>
    public static bool IsSetAside(SentenceView view, List<PartyMention> names, PartyMention party)
    {
        foreach (var (first, end, _) in view.Cues(CueKind.Negation))
            if (end <= party.First && party.First - end <= Gap && !names.Exists(name => name != party && name.First >= end && name.End <= party.First) && SetsApart(view, names, first, end)) return true;
        return false;
    }

    /// <summary>The longest lists of a sentence, each of at least two different parties, in order.</summary>
    public static IEnumerable<List<PartyMention>> Of(SentenceView view, List<PartyMention> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            var run = new List<PartyMention> { names[i] };
            while (i + 1 < names.Count && Touch(view, names[i], names[i + 1])) run.Add(names[++i]);
            if (run.DistinctBy(party => party.Entry!.Id).Count() == run.Count && run.Count > 1) yield return run;
        }
    }

    /// <summary>The token behind the comma that closes an aside; null where none does before a token.</summary>
    private static int? AsideBehind(SentenceView view, int comma, int before)
    {
        for (var i = comma + 1; i < Math.Min(before, comma + 1 + Aside); i++)
            if (view.IsMark(i, ',')) return i + 1;
        return null;
    }
}
