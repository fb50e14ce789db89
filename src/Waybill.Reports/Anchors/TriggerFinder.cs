using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>Finds the verbs and nouns of transfer in a sentence, and which of them move given goods.</summary>
internal sealed class TriggerFinder
{
    private const int Steps = 6;
    private readonly SentenceView _view;

    /// <summary>Collects the triggers of a sentence.</summary>
    public TriggerFinder(SentenceView view, List<SpeechAct> acts)
    {
        _view = view;
        foreach (var (match, entry) in view.All<TriggerEntry>())
        {
            if (entry.Frame > FrameKind.Trade) continue;
            // Longest and first reading of the same words; a verb that introduces speech moves nothing, unless it has an object and no clause ("promised widgets").
            if (All.Exists(other => other.Match.First < match.End && match.First < other.Match.End && other.Match.Length >= match.Length)) continue;
            // "Gave up on sending" is no giving.
            if (view.Cues(CueKind.Negation).Any(cue => cue.First <= match.First && match.End < cue.End)) continue;
            // <i>Vient de livrer</i> is no coming.
            if (entry.Frame is FrameKind.Move && match.Length > 1 && match.End < view.Length && view.Syntax?.UposOf(match.End) is Upos.Verb) continue;
            if (acts.Exists(act => act.At == match.First) && !(entry.Frame <= FrameKind.Seek && Takes(match.First))) continue;
            var group = entry.Form == VerbForm.Noun ? default : VerbGroup.Before(view, match.First);
            All.Add(new Trigger(match, entry, group) { Shape = ShapeOf(view, match, entry, group) });
        }
    }

    /// <summary>Every trigger, in order.</summary>
    public List<Trigger> All { get; } = [];

    /// <summary>The trigger that the goods hang on.</summary>
    public Trigger? Above(int token)
    {
        if (_view.Syntax is not { } syntax) return null;
        for (var (at, step) = (token, 0); at >= 0 && step < Steps; at = syntax.HeadOf(at), step++)
            if (At(at) is { } trigger) return trigger;
        return null;
    }

    /// <summary>Whether goods are those of another verb that stands between them and a trigger above them: "expelled the crews that flew the jets".</summary>
    public bool IsParted(int token, Trigger trigger)
    {
        if (_view.Syntax is not { } syntax) return false;
        for (var (at, step) = (syntax.HeadOf(token), 0); at >= 0 && step < Steps && !(trigger.Match.First <= at && at < trigger.Match.End); at = syntax.HeadOf(at), step++)
            if (syntax.UposOf(at) is Upos.Verb) return true;
        return false;
    }

    /// <summary>The trigger of a clause or participle that hangs on the goods.</summary>
    public Trigger? Below(int token)
    {
        if (_view.Syntax is not { } syntax) return null;
        return All.Find(trigger => syntax.RelationOf(trigger.Token) is Relation.Acl or Relation.AclRelcl or Relation.Amod or Relation.Nmod && syntax.IsBelow(trigger.Token, token, 2));
    }

    /// <summary>The nearest trigger.</summary>
    public Trigger? Nearest(int first, int end)
    {
        Trigger? best = null;
        var least = int.MaxValue;
        foreach (var trigger in All)
        {
            var gap = trigger.Match.First >= end ? trigger.Match.First - end + 2 : first - trigger.Match.End;
            if (gap < 0 || gap >= least) continue;
            for (var i = Math.Min(end, trigger.Match.End); i < Math.Max(first, trigger.Match.First); i++)
                if (_view.IsMark(i, ';', ':')) gap += 8;
            if (gap >= least) continue;
            least = gap;
            best = trigger;
        }
        return best;
    }

    /// <summary>Whether a verb has a noun as its object, and no clause.</summary>
    private bool Takes(int verb) =>
        _view.Syntax is { } syntax && syntax.ChildOf(verb, Relation.Obj) is >= 0 and var what && syntax.UposOf(what) is Upos.Noun or Upos.Num && syntax.ChildOf(verb, Relation.Ccomp) < 0;

    private Trigger? At(int token) => All.Find(trigger => trigger.Match.First <= token && token < trigger.Match.End);

    private static TriggerShape ShapeOf(SentenceView view, Match match, TriggerEntry entry, VerbGroup group)
    {
        if (entry.Form == VerbForm.Noun) return TriggerShape.Noun;
        if (entry.Form == VerbForm.Infinitive) return TriggerShape.Infinitive;
        if (entry.Form == VerbForm.Gerund) return group.Be is null ? TriggerShape.Gerund : TriggerShape.Active;
        if (entry.Form is not (VerbForm.Participle or VerbForm.Past)) return TriggerShape.Active;
        // <i>S'est fait livrer</i>: who has it done stands as its subject.
        if (match.Length > 1 && view.Syntax is { } causes && (causes.FeatsOf(match.End - 1) & Feats.Infinitive) != 0) return TriggerShape.Active;
        if (group.Be is not null && !(group.Have is not null && group.Be == "have")) return TriggerShape.Passive;
        if (group.Have is not null) return TriggerShape.Active;
        if (view.Syntax is { } syntax && (syntax.RelationOf(match.First) is Relation.Acl or Relation.Amod || (syntax.FeatsOf(match.First) & Feats.Passive) != 0)) return TriggerShape.Participle;
        return entry.Form == VerbForm.Participle ? TriggerShape.Participle : TriggerShape.Active;
    }
}
