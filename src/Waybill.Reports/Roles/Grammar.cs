using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>Tells what parties are to a trigger: by syntax where it is clear, else by order and prepositions.</summary>
internal static class Grammar
{
    /// <summary>How far a subject may stand before its verb when syntax does not tell.</summary>
    private const int SubjectReach = 18;

    /// <summary>What a party is to a trigger, and whether syntax says so.</summary>
    public static (GrammarRole Role, bool BySyntax) Of(SentenceView view, SentenceParts parts, Anchor anchor, Trigger trigger, PartyMention mention)
    {
        if (mention.Form == PartyForm.Dative) return (GrammarRole.Goal, false);
        if (mention.Form == PartyForm.Adjective)
        {
            if (mention.Modified == Modified.Goods && Near(mention, anchor)) return (GrammarRole.GoodsOwner, false);
            if (mention.Modified == Modified.Trigger && Math.Abs(mention.First - trigger.Token) <= 4) return (GrammarRole.Doer, false);
            if (mention.Modified is Modified.Carrier or Modified.Make or Modified.Place or Modified.Source) return (GrammarRole.Attribute, false);
        }
        if (mention.Possessive && mention.End <= trigger.Token && trigger.Token - mention.End <= 5 && trigger.Shape == TriggerShape.Noun) return (GrammarRole.Doer, false);
        if (mention.Possessive && anchor.Cargo.Count > 0 && mention.End <= anchor.Head && anchor.Head - mention.End <= 4) return (GrammarRole.GoodsOwner, false);
        var marked = ByMarker(mention.Marker, trigger);
        if (view.Syntax is { } syntax && mention.Tie is { } tie)
        {
            if (SubjectFinder.Of(syntax, trigger.Token) is >= 0 and var subject && trigger.Shape != TriggerShape.Noun && (tie.Top == subject || syntax.HeadIn(mention.First, mention.End) == subject || (tie.Head == subject && mention.Form == PartyForm.Adjective)))
                return (trigger.Shape is TriggerShape.Passive or TriggerShape.Participle ? GrammarRole.Undergoer : GrammarRole.Doer, true);
            if (tie.Head >= 0 && (tie.Head == trigger.Token || (tie.Head >= anchor.First && tie.Head < anchor.End) || tie.Head == anchor.Head))
            {
                if (marked is { } byMark) return (byMark, true);
                if (tie.Head == trigger.Token)
                    switch (tie.Relation)
                    {
                        case Relation.Iobj: return (GrammarRole.Goal, true);
                        case Relation.Obj: return (anchor.Cargo.Count > 0 && anchor.Head != tie.Top && trigger.Entry.Frame is FrameKind.Send ? GrammarRole.Goal : GrammarRole.Undergoer, true);
                        case Relation.OblAgent: return (GrammarRole.Doer, true);
                        case Relation.Nsubj or Relation.NsubjPass: return (trigger.Shape is TriggerShape.Passive ? GrammarRole.Undergoer : GrammarRole.Doer, true);
                    }
            }
        }
        if (marked is { } told) return (told, false);
        if (mention.Marker != Marker.None || trigger.Shape == TriggerShape.Noun) return (GrammarRole.None, false);
        if (mention.End <= trigger.Token && trigger.Token - mention.End <= SubjectReach && IsLastBefore(parts, mention, trigger) && Facts.Parting(view, mention.End, trigger.Token) != 2)
            return (trigger.Shape is TriggerShape.Passive or TriggerShape.Participle ? GrammarRole.Undergoer : GrammarRole.Doer, false);
        if (mention.First >= trigger.Match.End && mention.PhraseFirst - trigger.Match.End <= 2) return (GrammarRole.Goal, false);
        return (GrammarRole.None, false);
    }

    private static GrammarRole? ByMarker(Marker marker, Trigger trigger) => marker switch
    {
        Marker.By => GrammarRole.Doer,
        Marker.To => GrammarRole.Goal,
        Marker.From => GrammarRole.Origin,
        Marker.For => GrammarRole.Benefit,
        Marker.In or Marker.Via or Marker.Aboard => GrammarRole.Place,
        Marker.With => GrammarRole.Partner,
        Marker.Of when trigger.Shape == TriggerShape.Noun => GrammarRole.Origin,
        _ => null,
    };

    private static bool Near(PartyMention mention, Anchor anchor) => mention.End >= anchor.First - 3 && mention.First <= anchor.End + 3;

    private static bool IsLastBefore(SentenceParts parts, PartyMention mention, Trigger trigger) =>
        !parts.Parties.Exists(other => other != mention && other.First > mention.First && other.End <= trigger.Token && other.Marker == Marker.None && other.Form != PartyForm.Adjective);
}
