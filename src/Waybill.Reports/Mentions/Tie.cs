using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>How a mention hangs in its sentence: the noun phrase that it belongs to, what that phrase depends on, and by which preposition.</summary>
/// <param name="Top">Head token of the whole noun phrase.</param>
/// <param name="Relation">Relation of that head to what it depends on.</param>
/// <param name="Head">Token that the phrase depends on; -1 for none.</param>
/// <param name="Marker">The preposition.</param>
internal readonly record struct Tie(int Top, Relation Relation, int Head, Marker Marker)
{
    /// <summary>Longest way up through a noun phrase.</summary>
    private const int Steps = 6;

    /// <summary>Follows the syntax from a mention up through the noun phrase that it stands in.</summary>
    public static Tie Of(SentenceView view, SentenceSyntax syntax, int first, int end)
    {
        var top = syntax.HeadIn(first, end);
        var marker = Marker.None;
        for (var step = 0; step < Steps; step++)
        {
            var (relation, head) = (syntax.RelationOf(top), syntax.HeadOf(top));
            var own = CaseOf(view, syntax, top, first);
            if (head < 0) return new Tie(top, relation, -1, own ?? marker);
            switch (relation)
            {
                case Relation.Amod or Relation.Compound or Relation.Flat or Relation.Appos or Relation.Fixed or Relation.NmodPoss or Relation.Nummod or Relation.Det or Relation.NmodDesc:
                    top = head;
                    continue;
                case Relation.Conj when own is null || own is Marker.Of:
                    top = head;
                    continue;
                case Relation.Nmod when own is Marker.Of or null:
                    if (Governs(view, head)) return new Tie(top, relation, head, Marker.From);
                    top = head;
                    continue;
                case Relation.Obl or Relation.OblArg or Relation.OblTime or Relation.Dep when own is Marker.Of:
                    return new Tie(top, relation, head, Marker.From);
                default:
                    return new Tie(top, relation, head, own ?? marker);
            }
        }
        return new Tie(top, syntax.RelationOf(top), syntax.HeadOf(top), CaseOf(view, syntax, top, first) ?? marker);
    }

    /// <summary>The preposition that a token bears, as the cue files class it; null without one.</summary>
    private static Marker? CaseOf(SentenceView view, SentenceSyntax syntax, int token, int mention)
    {
        Marker? marker = null;
        for (var i = Math.Min(token, mention) - 1; i >= 0 && i >= token - 12; i--)
        {
            if (syntax.RelationOf(i) is not (Relation.Case or Relation.Mark or Relation.Fixed) || (syntax.HeadOf(i) != token && !(syntax.RelationOf(i) == Relation.Fixed && i > 0))) continue;
            (int First, int End, CueKind Kind)? best = null;
            foreach (var (first, end, kind) in view.Prepositions())
                if (first <= i && i < end && (best is null || end - first > best.Value.End - best.Value.First)) best = (first, end, kind);
            if (best is not { } found) continue;
            marker = PartyFinder.ToMarker(found.Kind);
            break;
        }
        return marker;
    }

    private static bool Governs(SentenceView view, int token)
    {
        foreach (var match in view.Matches)
            if (match.First <= token && token < match.End && match.Entry is GoodsEntry { Code.Family: not "personnel" } or UnitEntry { Unit: not "person" } or TriggerEntry or CarrierEntry) return true;
        return false;
    }
}
