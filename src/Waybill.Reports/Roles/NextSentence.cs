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

    /// <summary>Parties behind a preposition of where from or where to, or that answer, each once.</summary>
    public static IEnumerable<RoleCandidate> Parties(SentenceView view)
    {
        if (view.Next is not { } next || next.Sentence.Paragraph != view.Sentence.Paragraph) yield break;
        var answers = view.IsMark(view.Length - 1, '?');
        if (!answers && !GoesOn(next)) yield break;
        foreach (var party in PartyFinder.Find(next).DistinctBy(party => party.Entry?.Id))
            if (party.Entry is { } entry && (party.Marker is Marker.To or Marker.From or Marker.For or Marker.By || (answers && party.First < Answer)))
                yield return new RoleCandidate(CandidateKind.Later, [new PartyRef(entry.Id, entry.Name, next.SpanOf(party.First, party.End))], null)
                {
                    Lead = (party.Marker, Facts.Word(next, (next.PrepositionBefore(party.PhraseFirst)?.First ?? party.PhraseFirst) - 1)),
                };
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
