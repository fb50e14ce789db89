using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>Tells what parties are to a trigger: by syntax where it is clear, else by order and prepositions.</summary>
internal static class Grammar
{
    /// <summary>How far a subject may stand before its verb when syntax does not tell.</summary>
    private const int SubjectReach = 18;

    /// <summary>How many words of a noun phrase may stand behind the party that it names: "Pakistan's navy, to which".</summary>
    private const int NounReach = 4;

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
        if (IsAside(view, parts, mention)) return (GrammarRole.None, true);
        if (ByRelative(view, trigger, mention) is { } relative) return (relative, true);
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
        if (mention.End <= trigger.Token && trigger.Token - mention.End <= SubjectReach && IsLastBefore(view, parts, mention, trigger) && Facts.Parting(view, mention.End, trigger.Token) != 2)
            return (trigger.Shape is TriggerShape.Passive or TriggerShape.Participle ? GrammarRole.Undergoer : GrammarRole.Doer, false);
        if (mention.First >= trigger.Match.End && mention.PhraseFirst - trigger.Match.End <= 2) return (GrammarRole.Goal, false);
        return (GrammarRole.None, false);
    }

    private static GrammarRole? ByMarker(Marker marker, Trigger trigger) => marker switch
    {
        Marker.By => trigger is { Entry.Frame: FrameKind.Receive, Shape: TriggerShape.Active } ? GrammarRole.Origin : GrammarRole.Doer,
        Marker.To => GrammarRole.Goal,
        Marker.From => GrammarRole.Origin,
        Marker.For => GrammarRole.Benefit,
        Marker.In or Marker.Via or Marker.Aboard => GrammarRole.Place,
        Marker.With => GrammarRole.Partner,
        Marker.Of when trigger.Shape == TriggerShape.Noun => GrammarRole.Origin,
        _ => null,
    };

    /// <summary>What somebody is to the verb of a relative clause that hangs on them by a preposition: "Iran, to which it had sold tanks", <i>le Qatar, dont elle achète le gaz</i>. Null for anything else.</summary>
    private static GrammarRole? ByRelative(SentenceView view, Trigger trigger, PartyMention mention)
    {
        if (trigger.Shape == TriggerShape.Noun || mention.End > trigger.Token) return null;
        var end = mention.Tie is { } tie && tie.Top >= mention.End && tie.Top < mention.End + NounReach ? tie.Top + 1 : mention.End;
        var first = view.IsMark(end, ',') ? end + 1 : end;
        foreach (var (at, behind, cue) in view.Cues(CueKind.Relative))
        {
            if (at < first || at > first + 1 || behind > trigger.Token || view.Marks.Verbs(behind, trigger.Token) > 0 || view.Marks.Commas(behind, trigger.Token) > 0) continue;
            var marker = at == first ? cue.Value switch { "to" => Marker.To, "of" => Marker.Of, _ => Marker.None } : view.PrepositionBefore(at) is { } preposition && preposition.First == first ? PartyFinder.ToMarker(preposition.Kind) : Marker.None;
            return marker == Marker.Of ? (trigger.Entry.Frame == FrameKind.Receive ? GrammarRole.Origin : null) : ByMarker(marker, trigger);
        }
        return null;
    }

    private static bool Near(PartyMention mention, Anchor anchor) => mention.End >= anchor.First - 3 && mention.First <= anchor.End + 3;

    private static bool IsLastBefore(SentenceView view, SentenceParts parts, PartyMention mention, Trigger trigger) =>
        !parts.Parties.Exists(other => other != mention && other.First > mention.First && other.End <= trigger.Token && other.Marker == Marker.None && other.Form != PartyForm.Adjective && !IsAside(view, parts, other));

    /// <summary>Whether somebody only says so between commas: "Egypt, Paris says, has sent", <i>le Soudan, affirme Hanoï, a livré</i>.</summary>
    private static bool IsAside(SentenceView view, SentenceParts parts, PartyMention mention)
    {
        foreach (var act in parts.Acts)
            if (act is { At: >= 0, Source: { } source } && source.First <= mention.First && mention.End <= source.End
                && view.IsMark(Math.Min(act.At, source.First) - 1, ',') && view.IsMark(Math.Max(act.At + 1, source.End), ',')) return true;
        return false;
    }
}
