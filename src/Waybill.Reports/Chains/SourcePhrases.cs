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

    /// <summary>Every such phrase, in order; none in a sentence without syntax.</summary>
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
    }

    /// <summary>Whether a verb of saying or showing governs a phrase, or words of hearsay stand before it.</summary>
    public static bool Speaks(SentenceView view, SourceMention phrase)
    {
        var head = view.Syntax!.HeadIn(phrase.First, phrase.End);
        if (FollowsAccording(view, view.Syntax, head)) return true;
        foreach (var cue in view.Cues(CueKind.Hearsay))
            if (cue.End <= phrase.First && phrase.First - cue.End <= HearsayReach) return true;
        var over = view.Syntax.HeadOf(head);
        return over >= 0 && view.Matches.Exists(match => match.First <= over && over < match.End && match.Entry is TriggerEntry { Frame: >= FrameKind.Say and <= FrameKind.Cite });
    }

    private static bool IsNoun(SentenceView view, SentenceSyntax syntax, int token) =>
        syntax.UposOf(token) is Upos.Noun or Upos.Propn && view.Tokens[token] is { Kind: TokenKind.Word, IsHyphenated: false }
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
