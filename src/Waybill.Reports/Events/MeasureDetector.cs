using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Sanctions imposed, embargoes and resolutions invoked.</summary>
internal sealed class MeasureDetector : IEventDetector
{
    /// <summary>How far the verb of imposing may stand from the instrument.</summary>
    private const int Reach = 10;

    /// <summary>How far before the instrument words of invoking it may end, and the body that it is of may stand.</summary>
    private const int Near = 5;

    /// <inheritdoc/>
    public IEnumerable<EventClaim> Find(Scene scene)
    {
        foreach (var (first, end, cue) in Instruments(scene))
        {
            var (from, to) = Phrase(scene, first, end);
            if (IsNegated(scene, first) || Imposer(scene, first, end, from, to, cue.Value) is not { } who) continue;
            yield return Make(scene, who, scene.View.Words(from, to), first);
            yield break;
        }
        foreach (var (match, trigger) in scene.View.All<TriggerEntry>())
        {
            if (trigger.Frame != FrameKind.Measure || trigger.Form is VerbForm.Noun or VerbForm.Infinitive || scene.View.Cues(CueKind.Imposing).Any(cue => cue.First == match.First && cue.Cue.Value == "invoked")) continue;
            if (IsNegated(scene, match.First) || Actors.OfClause(scene, match.First) is not { Count: > 0 } who) continue;
            yield return Make(scene, who, scene.View.Words(match.First, ObjectEnd(scene, match)), match.First);
            yield break;
        }
    }

    /// <summary>The longest names of instruments, those of a known body first.</summary>
    private static IEnumerable<CueMatch> Instruments(Scene scene)
    {
        var all = scene.View.Cues(CueKind.Instrument).ToList();
        return all.Where(cue => !all.Exists(other => other.First <= cue.First && cue.End <= other.End && other.End - other.First > cue.End - cue.First)).OrderBy(cue => cue.Cue.Value.Length == 0).ThenBy(cue => cue.First);
    }

    /// <summary>Who imposes the measure, or whose it is when it is invoked; null where it is only spoken of.</summary>
    private static List<EventParticipant>? Imposer(Scene scene, int first, int end, int from, int to, string always)
    {
        var invoked = scene.View.Cues(CueKind.Imposing).Any(cue => cue.Cue.Value.Length > 0 && cue.End <= first && first - cue.End <= Near);
        if (invoked) return Owner(scene, first, from, to, always);
        if (scene.View.Cues(CueKind.Imposing).Where(cue => cue.Cue.Value.Length == 0 && cue.First >= first - Reach && cue.End <= end + Reach).Select(cue => ((int First, int End)?)(cue.First, cue.End)).FirstOrDefault() is not { } imposing) return null;
        return Actors.OfClause(scene, imposing.First) is { Count: > 0 } who && !scene.View.HasCue(imposing.First, CueKind.Under) ? who : Owner(scene, first, from, to, always);
    }

    /// <summary>Whose instrument it is: of the body named with it, or of the one that it always is of.</summary>
    private static List<EventParticipant>? Owner(Scene scene, int first, int from, int to, string always)
    {
        var owner = scene.Parts.Parties.FindLast(party => party.Entry is not null && party.Form != PartyForm.Stranger && party.First >= Math.Min(from, first - Near) && party.End <= to && !party.IsPlace && (always.Length == 0 || party.Entry.Id.IsBody));
        if (owner?.Entry is { } entry) return [new EventParticipant(entry.Id, entry.Name, scene.View.SpanOf(owner.First, owner.End))];
        return always.Length > 0 ? [new EventParticipant(PartyId.Parse(always), always, null)] : null;
    }

    /// <summary>The whole name: "douzième train de sanctions de l'UE".</summary>
    private static (int First, int End) Phrase(Scene scene, int first, int end)
    {
        if (scene.View.Syntax is not { } syntax) return (first, end);
        var (from, to) = NounPhrase.Of(scene.View, syntax.HeadIn(first, end));
        from = Math.Min(from, first);
        foreach (var (_, behind, _) in scene.View.Cues(CueKind.Imposing))
            if (behind <= first) from = Math.Max(from, behind);
        while (from < first && (scene.View.HasCue(from, CueKind.Determiner) || scene.View.PrepositionBefore(from + 1) is not null)) from++;
        return (from, Math.Max(to, end));
    }

    private static bool IsNegated(Scene scene, int token)
    {
        for (var i = Math.Max(0, token - 3); i < token; i++)
            if (scene.View.HasCue(i, CueKind.Negation)) return true;
        return Interview.IsQuestion(scene.View);
    }

    private static int ObjectEnd(Scene scene, Match verb)
    {
        if (scene.View.Syntax is not { } syntax || syntax.ChildOf(verb.First, Syntax.Relation.Obj) is not (>= 0 and var head)) return verb.End;
        return Math.Max(verb.End, NounPhrase.Of(scene.View, head).End);
    }

    private static EventClaim Make(Scene scene, List<EventParticipant> who, string instrument, int at) => new()
    {
        Kind = EventKind.Measure,
        Participants = who,
        Instrument = instrument,
        Period = Settings.When(scene, at),
        Attribution = scene.ToldBy(at),
        Quote = scene.Quote,
    };
}
