using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>Finds people, and bodies of theirs, that a sentence speaks of without a name: <i>fighters in the north</i>, <i>une milice</i>.</summary>
internal static class UnnamedParties
{
    /// <summary>Every such mention, named by its noun and the adjectives on it.</summary>
    public static IEnumerable<PartyMention> Find(SentenceView view, List<PartyMention> parties)
    {
        foreach (var (first, end, _) in view.Cues(CueKind.People))
            if (!parties.Exists(party => party.First < end && first < party.End) && Of(view, first, end) is { } mention) yield return mention;
    }

    /// <summary>The words themselves as a party, for a noun that stands for nobody named before: <i>the rebels</i>.</summary>
    public static PartyEntry? EntryOf(SentenceView view, int first, int end)
    {
        while (first + 1 < end && view.HasCue(first, CueKind.Determiner)) first++;
        var name = view.Words(first, end);
        return PartySlug.Of(name) is { } id ? new PartyEntry(id, PartyKind.Group, name) : null;
    }

    private static PartyMention? Of(SentenceView view, int first, int end)
    {
        if (view.Syntax is { } syntax)
        {
            var head = syntax.HeadIn(first, end);
            if (syntax.UposOf(head) is not (Upos.Noun or Upos.Propn)) return null;
            while (first > 0 && IsOn(syntax, first - 1, head)) first--;
            while (end < view.Length && IsOn(syntax, end, head)) end++;
        }
        return EntryOf(view, first, end) is { } entry ? PartyFinder.Place(view, [], first, end, entry, PartyForm.Unnamed, Modified.None) : null;
    }

    private static bool IsOn(SentenceSyntax syntax, int token, int head) =>
        syntax.HeadOf(token) == head && syntax.RelationOf(token) is Relation.Amod or Relation.Compound or Relation.Flat;
}
