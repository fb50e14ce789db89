using Waybill.Model;
using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>
/// Finds who may be a source by where they stand, though no lexicon lists them: what a verb has as subject, object or complement
/// ("a foundryman in Klaipeda hopes that …", "…, quoting a sergeant"), what follows "according to", and what stands before a colon
/// at the head of a sentence. Which of them speak is for the decision to say.
/// </summary>
internal static class SourcePhrases
{
    /// <summary>How many words may stand before a colon at the head.</summary>
    private const int LongestHead = 7;

    /// <summary>How far behind "according to" the head of its phrase may stand.</summary>
    private const int AccordingReach = 6;

    /// <summary>How many words may stand between words of hearsay and the phrase.</summary>
    private const int HearsayReach = 1;

    /// <summary>Most words of a phrase behind a verb of saying or "according to" that the syntax does not tell.</summary>
    private const int LongestBare = 3;

    /// <summary>How far before a verb its subject may begin where the syntax does not tell.</summary>
    private const int SubjectReach = 9;

    /// <summary>Words that end a noun phrase.</summary>
    private static readonly CueKind[] Closing = [CueKind.And, CueKind.That, CueKind.Relative, CueKind.Be, CueKind.Have, CueKind.Subordinator, CueKind.Pronoun, CueKind.Determiner, CueKind.Negation];

    /// <summary>Every such phrase; none in a sentence without syntax.</summary>
    public static IEnumerable<SourceMention> Find(SentenceView view)
    {
        if (view.Syntax is not { } syntax) yield break;
        for (var i = 0; i < view.Length; i++)
        {
            if (!IsNoun(view, syntax, i) || !(IsArgument(syntax.RelationOf(i)) || FollowsAccording(view, syntax, i) || HeadsColon(view, syntax, i))) continue;
            var (first, end) = PhraseOf(view, syntax, i);
            var name = syntax.UposOf(i) == Upos.Propn ? view.Words(first, end) : null;
            yield return new SourceMention(first, end, name is null ? SourceKind.Unnamed : SourceKind.Person, name, null, null) { Marker = PartyFinder.MarkerOf(view, [], first).Marker };
        }
        foreach (var (_, end, _) in view.Cues(CueKind.According))
            if (Behind(view, end) is { } told) yield return told;
        foreach (var (first, _, _) in view.Cues(CueKind.Reckoning))
            if (Counting(view, first) is { } counting) yield return counting;
        foreach (var (match, entry) in view.All<TriggerEntry>())
        {
            if (entry is not { IsOfSpeech: true, Form: not (VerbForm.Noun or VerbForm.Participle) } || SubjectFinder.IsInfinitive(view, match.First, entry.Form)) continue;
            if (Before(view, match.First) is { } speaker) yield return speaker;
            else if (Behind(view, match.End) is { } inverted) yield return inverted;
        }
    }

    /// <summary>By whose count something is, where a noun without a name tells it: "by the group's calculation", "it is the directorate's view".</summary>
    private static SourceMention? Counting(SentenceView view, int reckoning)
    {
        var end = reckoning - 1;
        if (end < 2 || !Tokenizer.IsApostrophe(view.Text[view.Tokens[end].Start])) return null;
        var first = end;
        while (first > 0 && end - first < LongestBare && view.Tokens[first - 1].Kind == TokenKind.Word && !Closes(view, first - 1)) first--;
        return first < end && first > 0 && Opens(view, first - 1) ? Unnamed(view, first, end) : null;
    }

    /// <summary>The noun phrase that begins at a token with an article or a number, whatever the tagger takes its words for; null without one.</summary>
    private static SourceMention? Behind(SentenceView view, int token)
    {
        if (token + 1 >= view.Length || !Opens(view, token)) return null;
        var first = token + 1;
        while (first < view.Length && view.Numbers.Exists(number => number.First < first && first < number.End)) first++;
        var end = first;
        while (end < Math.Min(view.Length, first + LongestBare) && view.Tokens[end].Kind == TokenKind.Word && !Closes(view, end) && !view.Matches.Exists(match => match.First == end && match.Entry is TriggerEntry or GoodsEntry { IsPeople: false } or CarrierEntry)) end++;
        return end == first ? null : Unnamed(view, first, end);
    }

    /// <summary>The noun phrase with an article or a number, and with what belongs to it, that stands between a mark and a verb: ", a shunter on the border swears"; null without one.</summary>
    private static SourceMention? Before(SentenceView view, int verb)
    {
        var first = verb;
        while (first > 0 && verb - first < SubjectReach && view.Tokens[first - 1].Kind == TokenKind.Word && !view.HasCue(first - 1, CueKind.That) && !view.HasCue(first - 1, CueKind.Subordinator)) first--;
        if (verb - first < 2 || !Opens(view, first) || (first > 0 && view.Tokens[first - 1].Kind == TokenKind.Word)) return null;
        var end = first + 1;
        while (end < verb && !Closes(view, end)) end++;
        return view.Matches.Exists(match => match.End == end && match.Entry is GoodsEntry { IsPeople: false } or CarrierEntry) ? null : Unnamed(view, first, end);
    }

    private static SourceMention Unnamed(SentenceView view, int first, int end) => new(first, end, SourceKind.Unnamed, null, null, null) { Marker = PartyFinder.MarkerOf(view, [], first).Marker };

    private static bool Opens(SentenceView view, int token) => view.HasCue(token, CueKind.Determiner) || view.Numbers.Exists(number => number.First == token) || view.Syntax!.UposOf(token) == Upos.Num;

    /// <summary>Whether a word ends a noun phrase.</summary>
    private static bool Closes(SentenceView view, int token) => Closing.Any(kind => view.HasCue(token, kind)) || view.Prepositions().Any(preposition => preposition.First == token);

    /// <summary>Whether a verb of saying or showing governs a phrase, or words of hearsay stand before it.</summary>
    public static bool Speaks(SentenceView view, SourceMention phrase)
    {
        var head = view.Syntax!.HeadIn(phrase.First, phrase.End);
        if (FollowsAccording(view, view.Syntax, head)) return true;
        if (FollowsHearsay(view, phrase.First)) return true;
        var over = view.Syntax.HeadOf(head);
        return over >= 0 && view.Matches.Exists(match => match.First <= over && over < match.End && match.Entry is TriggerEntry { IsOfSpeech: true });
    }

    /// <summary>Whether words of hearsay stand before a token: "in an interview with the | mayor".</summary>
    public static bool FollowsHearsay(SentenceView view, int token)
    {
        foreach (var cue in view.Cues(CueKind.Hearsay))
            if (cue.End <= token && token - cue.End <= HearsayReach) return true;
        return false;
    }

    /// <summary>Whether a word is a noun that may speak; the tagger takes <i>a</i> of <i>a-t-il précisé</i> for one.</summary>
    private static bool IsNoun(SentenceView view, SentenceSyntax syntax, int token) =>
        syntax.UposOf(token) is Upos.Noun or Upos.Propn && view.Tokens[token] is { Kind: TokenKind.Word, IsHyphenated: false } && !view.HasCue(token, CueKind.Have)
        && !view.Matches.Exists(match => match.First <= token && token < match.End && match.Entry is GoodsEntry { IsPeople: false } or UnitEntry { Unit: not "person" });

    private static bool IsArgument(Relation relation) =>
        relation is Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Obl or Relation.OblAgent or Relation.OblArg or Relation.Root;

    private static bool FollowsAccording(SentenceView view, SentenceSyntax syntax, int token)
    {
        foreach (var (_, end, _) in view.Cues(CueKind.According))
            if (token >= end && token < end + AccordingReach && syntax.HeadOf(token) < end) return true;
        return false;
    }

    private static bool HeadsColon(SentenceView view, SentenceSyntax syntax, int token)
    {
        for (var i = token + 1; i <= Math.Min(LongestHead, view.Length - 1); i++)
            if (view.IsMark(i, ':')) return syntax.HeadOf(token) is var head && (head < 0 || head >= i);
        return false;
    }

    /// <summary>The words around a head that make one name of it: what describes it before, further words of a name behind.</summary>
    private static (int First, int End) PhraseOf(SentenceView view, SentenceSyntax syntax, int head)
    {
        var first = head;
        while (first > 0 && view.Tokens[first - 1].Kind == TokenKind.Word && Describes(syntax.RelationOf(first - 1)) && syntax.HeadOf(first - 1) is var over && over >= first - 1 && over <= head) first--;
        var end = head + 1;
        while (end < view.Length && view.Tokens[end].Kind == TokenKind.Word && (view.Tokens[end].IsHyphenated || (Continues(syntax.RelationOf(end)) && syntax.HeadOf(end) is var over && over >= head && over <= end))) end++;
        return (first, end);
    }

    private static bool Describes(Relation relation) => relation is Relation.Amod or Relation.Compound or Relation.NmodPoss or Relation.Nummod or Relation.NmodDesc;

    private static bool Continues(Relation relation) => relation is Relation.Flat or Relation.Compound or Relation.Amod;
}
