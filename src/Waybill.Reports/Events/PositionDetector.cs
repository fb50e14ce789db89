using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Who accuses, condemns, warns, denies, confirms or calls for something.</summary>
internal sealed class PositionDetector : IEventDetector
{
    /// <inheritdoc/>
    public IEnumerable<EventClaim> Find(Scene scene)
    {
        var found = new List<EventClaim>();
        foreach (var act in scene.Parts.Acts)
        {
            if (ActOf(act.Frame is FrameKind.Say && scene.View.HasCue(act.At, CueKind.Warning) ? FrameKind.Warn : act.Frame) is not { } position || !IsTaken(scene, act) || TakerOf(scene, act) is not { } taker) continue;
            Add(found, Make(scene, position, taker, Targets(scene, act, taker), scene.ToldOf(act), act.At));
        }
        // To reject a transfer is a position, however it is put.
        foreach (var claim in scene.Transfers)
            if (claim.Stance == Stance.Denies && claim.Attribution is [{ Kind: not (SourceKind.Imagery or SourceKind.Document) } origin, ..])
                Add(found, Make(scene, PositionAct.Deny, Denier(claim, origin), Others(claim, origin.For), [.. claim.Attribution.Skip(1)], -1));
        return found;
    }

    /// <summary>Whether the verb takes a position: it is not negated, a fear is no warning, what is done to somebody is not done by him, and to call something something rejects it only with a word of rejecting.</summary>
    private static bool IsTaken(Scene scene, SpeechAct act)
    {
        var group = VerbGroup.Before(scene.View, act.At);
        if (group.Negated) return false;
        return act.Frame switch
        {
            FrameKind.Warn => !scene.View.HasCue(act.At, CueKind.Fearing),
            FrameKind.Accuse or FrameKind.Condemn or FrameKind.Confirm => !group.Passive,
            FrameKind.Deny => !scene.View.HasCue(act.At, CueKind.Naming) || scene.View.HasCue(CueKind.Rebuff),
            _ => true,
        };
    }

    /// <summary>Who denies; an office of a state that the text does not name is one of the state whose doing it denies.</summary>
    private static EventParticipant Denier(TransferClaim claim, AttributionLink origin) =>
        new(origin.For ?? (origin.Kind is SourceKind.Official or SourceKind.Government or SourceKind.Military && claim.Consignor is [{ Id.IsState: true } sender] ? sender.Id : null), origin.Name, origin.Span);

    private static void Add(List<EventClaim> found, EventClaim claim)
    {
        var same = found.FindIndex(other => other.Act == claim.Act && IsSame(other.Participants[0], claim.Participants[0]));
        if (same < 0) found.Add(claim);
        else found[same] = found[same] with { Target = [.. found[same].Target.Union(claim.Target)] };
    }

    /// <summary>Whether two are one: of one state, or one of them of a state that the text does not tell.</summary>
    private static bool IsSame(EventParticipant a, EventParticipant b) => a.Id is null || b.Id is null ? a.Name == b.Name || a.Id != b.Id : a.Id == b.Id;

    private static PositionAct? ActOf(FrameKind frame) => frame switch
    {
        FrameKind.Accuse => PositionAct.Accuse,
        FrameKind.Condemn => PositionAct.Condemn,
        FrameKind.Warn => PositionAct.Warn,
        FrameKind.Deny => PositionAct.Deny,
        FrameKind.Confirm => PositionAct.Confirm,
        FrameKind.CallFor => PositionAct.CallFor,
        _ => null,
    };

    /// <summary>Who takes the position: the subject, or for a pronoun the last who spoke.</summary>
    private static EventParticipant? TakerOf(Scene scene, SpeechAct act)
    {
        if (act.Source is { } source)
            return source.Kind is SourceKind.Imagery or SourceKind.Document || (source.Kind is SourceKind.Unnamed or SourceKind.Media && source.For is null) ? null : Actors.OfSource(scene, source);
        return scene.Discourse.LastSpeakers is [{ Kind: not (SourceKind.Imagery or SourceKind.Document) } last, ..] ? new EventParticipant(last.For, last.Name, last.Span) : null;
    }

    /// <summary>Against or about whom: the first state or group behind a verb of accusing, all of them behind the others.</summary>
    private static List<PartyId> Targets(Scene scene, SpeechAct act, EventParticipant taker)
    {
        var named = new List<PartyId>();
        foreach (var party in scene.Parts.Parties)
            if (party.Entry is { } entry && party.Form != PartyForm.Stranger && entry.Id != taker.Id && (act.After ? act.Covers(party.First) : party.First > act.At && party.First < act.ScopeEnd) && !named.Contains(entry.Id))
                named.Add(entry.Id);
        return act.Frame == FrameKind.Accuse ? [.. named.Take(1)] : [.. named.Take(3)];
    }

    private static List<PartyId> Others(TransferClaim claim, PartyId? own) =>
        [.. claim.Consignor.Concat(claim.Consignee).Select(party => party.Id).Where(id => id != own).Distinct()];

    private static EventClaim Make(Scene scene, PositionAct act, EventParticipant taker, List<PartyId> targets, IReadOnlyList<AttributionLink> told, int at) => new()
    {
        Kind = EventKind.Position,
        Act = act,
        Participants = [taker],
        Target = targets,
        Period = at < 0 ? null : Settings.WhenSaid(scene, at),
        Attribution = told,
        Quote = scene.Quote,
    };
}
