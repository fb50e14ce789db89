namespace Waybill.Reports;

/// <summary>
/// Finds parties that the sentence behind names where it goes on with the same goods, or answers a question: "Police seized 40 rifles. They came from Iran and were meant for the Houthis."
/// </summary>
internal static class NextSentence
{
    /// <summary>Within how many tokens such a sentence points back.</summary>
    private const int Opening = 5;

    /// <summary>Within how many tokens an answer names whom it was asked for.</summary>
    private const int Answer = 10;

    /// <summary>How many words a label may have.</summary>
    private const int LongestLabel = 3;

    /// <summary>Parties behind a label or a preposition of where from or where to, or that answer, each once.</summary>
    public static IEnumerable<RoleCandidate> Parties(SentenceView view)
    {
        if (view.Next is not { } next || next.Sentence.Paragraph != view.Sentence.Paragraph) yield break;
        var answers = Interview.IsQuestion(view);
        var colon = ColonOf(next);
        if (!answers && colon < 0 && !GoesOn(next)) yield break;
        foreach (var party in PartyFinder.Find(next).DistinctBy(party => party.Entry?.Id))
        {
            if (party.Entry is not { } entry) continue;
            var first = next.PrepositionBefore(party.PhraseFirst)?.First ?? party.PhraseFirst;
            var labelled = colon >= 0 && party.First - colon is >= 1 and <= LongestLabel;
            if (party.Marker is Marker.To or Marker.From or Marker.For or Marker.By || labelled || (answers && party.First < Answer))
                yield return new RoleCandidate(CandidateKind.Later, [new PartyRef(entry.Id, entry.Name, next.SpanOf(party.First, party.End))], null) { Lead = (party.Marker, Facts.Word(next, (labelled ? colon : first) - 1)) };
        }
    }

    /// <summary>The colon behind a label: "Seller: Sweden"; -1 without one.</summary>
    private static int ColonOf(SentenceView next)
    {
        for (var i = 1; i <= Math.Min(LongestLabel, next.Length - 2); i++)
            if (next.IsMark(i, ':')) return i;
        return -1;
    }

    /// <summary>Whether a sentence opens with a pronoun, a participle, where from, or a noun for what was spoken of.</summary>
    private static bool GoesOn(SentenceView next)
    {
        for (var i = 0; i < Math.Min(Opening, next.Length); i++)
            if (next.HasCue(i, CueKind.Pronoun)) return true;
        return next.HasCue(0, CueKind.From) || next.Matches.Exists(match => match is { First: 0, Entry: TriggerEntry { Form: VerbForm.Participle or VerbForm.Past } })
            || next.Cues(CueKind.Anaphor).Any(cue => cue is { First: < Opening, Cue.Value: "goods" })
            || (next.HasCue(0, CueKind.Determiner) && next.Matches.Exists(match => match is { First: < Opening, Entry: GoodsEntry or CarrierEntry or UnitEntry or TriggerEntry { Form: VerbForm.Noun } }));
    }
}
