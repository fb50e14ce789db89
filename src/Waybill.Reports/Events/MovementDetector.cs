using Waybill.Model;
using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>A vessel, train, aircraft, unit or person that travels or is seen at a place, and arms moved within a country.</summary>
internal sealed class MovementDetector : IEventDetector
{
    /// <summary>How far from its verb a place may stand.</summary>
    private const int Reach = 16;

    /// <summary>How far behind a carrier that is no subject the place may stand.</summary>
    private const int Beside = 8;

    /// <inheritdoc/>
    public IEnumerable<EventClaim> Find(Scene scene)
    {
        var found = new List<EventClaim>();
        foreach (var (at, mover) in Movers(scene))
        {
            if (!Settings.HasPlace(scene, at - Reach, at + Reach) || IsNegated(scene, at) || IsTold(scene, mover)) continue;
            if (found.Exists(other => other.Participants[0].Span is { } span && mover.Span is { } own && span.Overlaps(own))) continue;
            found.Add(Make(scene, mover, at));
        }
        return found;
    }

    private static IEnumerable<(int At, EventParticipant Mover)> Movers(Scene scene)
    {
        foreach (var (match, trigger) in scene.View.All<TriggerEntry>())
        {
            if (trigger.Form == VerbForm.Noun || trigger.Frame is not (FrameKind.Travel or FrameKind.Move or FrameKind.Leave) || VerbGroup.Before(scene.View, match.First).Negated) continue;
            if (trigger.Frame != FrameKind.Travel && scene.Transfers.Count > 0) continue;
            if (Actors.Subject(scene, match.First) is not { } subject || Mover(scene, subject, trigger.Frame == FrameKind.Travel) is not { } mover) continue;
            // An official's visit abroad is a meeting.
            if (mover.Id is null || !scene.View.HasCue(match.First, CueKind.Talks) || !Settings.IsAbroad(scene, match.First, match.End, mover)) yield return (match.First, mover);
        }
        foreach (var (first, _, _) in scene.View.Cues(CueKind.Presence))
            if (Actors.Subject(scene, first) is { } subject && Mover(scene, subject, persons: false) is { } mover) yield return (first, mover);
            else if (scene.Parts.Carriers.FindLast(carrier => carrier.End <= first && first - carrier.End <= 3) is { } carrier) yield return (first, OfCarrier(scene, carrier));
        if (scene.Transfers.Count > 0) yield break;
        foreach (var (first, _, cue) in scene.View.Cues(CueKind.Relocating))
            if (Moved(scene, first, sure: cue.Value.Length == 0) is { } moved) yield return (first, moved);
        foreach (var carrier in scene.Parts.Carriers)
            if (carrier.Kind != CarrierKind.Vehicle && IsAtPlace(scene, carrier)) yield return (carrier.First, OfCarrier(scene, carrier));
    }

    /// <summary>Whether a carrier is the subject of a clause that names a port or base, or stands right before one: "a train at a depot near Tikhoretsk".</summary>
    private static bool IsAtPlace(Scene scene, CarrierMention carrier)
    {
        if (scene.View.Syntax is not { } syntax || IsOwner(scene, carrier)) return false;
        var head = syntax.HeadIn(carrier.First, carrier.End);
        return scene.Parts.Places.Exists(place => place.First >= carrier.End && place.Marker is Marker.In or Marker.Other
            && (syntax.RelationOf(head) is Relation.Nsubj or Relation.NsubjPass ? place.First - carrier.End <= Reach : place.First - carrier.End <= Beside));
    }

    /// <summary>Whether only something of the carrier is spoken of: the ship's owner.</summary>
    private static bool IsOwner(Scene scene, CarrierMention carrier) =>
        carrier.End < scene.View.Length && scene.View.Words(carrier.End, carrier.End + 1) is "'s" or "’s";

    private static bool IsNegated(Scene scene, int verb)
    {
        for (var i = Math.Max(0, verb - 4); i < verb; i++)
            if (scene.View.HasCue(i, CueKind.Negation)) return true;
        return false;
    }

    /// <summary>The ship, train, aircraft, unit, or official that a subject names.</summary>
    private static EventParticipant? Mover(Scene scene, (int First, int End) phrase, bool persons)
    {
        if (scene.Parts.Carriers.Find(carrier => carrier.First >= phrase.First && carrier.End <= phrase.End && !IsOwner(scene, carrier) && (carrier.Kind != CarrierKind.Vehicle || carrier.Name is not null)) is { } carrier) return OfCarrier(scene, carrier);
        if (scene.CueWithin(CueKind.Formation, phrase.First, phrase.End) is not null) return Actors.OfWords(scene, phrase.First, phrase.End);
        return persons && scene.Parts.Sources.Find(source => source.First >= phrase.First && source.End <= phrase.End && source.Kind == SourceKind.Official && source.For is not null) is { } person
            ? Actors.OfSource(scene, person)
            : null;
    }

    /// <summary>What a verb of moving moves: its object, or the subject of its passive.</summary>
    private static EventParticipant? Moved(Scene scene, int verb, bool sure)
    {
        if (scene.View.Syntax is not { } syntax) return null;
        var head = syntax.ChildOf(verb, Relation.Obj) is >= 0 and var own ? own : syntax.ChildOf(verb, Relation.NsubjPass);
        if (head < 0 && syntax.RelationOf(verb) is Relation.Acl or Relation.AclRelcl) head = syntax.HeadOf(verb);
        if (head < 0) return null;
        var (first, end) = NounPhrase.Of(scene.View, head);
        var fromTo = Settings.HasMarked(scene, verb, Marker.To) && Settings.HasMarked(scene, verb, Marker.From);
        if (Settings.FirstPlace(scene, first, end) is { } place) end = place;
        if (!sure) return fromTo ? Actors.OfWords(scene, first, end) : null;
        var moves = fromTo || scene.Parts.Carriers.Exists(carrier => carrier.First >= first && carrier.First < end) || scene.Parts.Cargo.Exists(cargo => cargo.Code.Family is not ("money" or "technology" or "support") && cargo.First >= first && cargo.First < end)
            || scene.CueWithin(CueKind.Formation, first, end) is not null;
        return moves ? Actors.OfWords(scene, first, end) : null;
    }

    /// <summary>A carrier as one who takes part: by its name, else by the words of the phrase that it stands in.</summary>
    private static EventParticipant OfCarrier(Scene scene, CarrierMention carrier)
    {
        var (first, end) = scene.View.Syntax is { } syntax ? NounPhrase.Of(scene.View, syntax.HeadIn(carrier.First, carrier.End)) : (carrier.First, carrier.End);
        // "A train at the port": where it stands is no part of what it is.
        if (Settings.FirstPlace(scene, carrier.End - 1, end) is { } place) end = place;
        return new EventParticipant(null, carrier.Name ?? scene.View.Words(first, end), scene.View.SpanOf(first, end));
    }

    /// <summary>Whether a transfer of the sentence already tells of the ship's voyage.</summary>
    private static bool IsTold(Scene scene, EventParticipant mover) =>
        mover.Span is { } span && scene.Transfers.Any(claim => claim.Goods.Any(goods => goods.Span.Overlaps(span)) || claim.Quantity?.Span.Overlaps(span) == true || claim.Carriers.Any(carrier => carrier.Span.Overlaps(span)));

    private static EventClaim Make(Scene scene, EventParticipant mover, int at) => new()
    {
        Kind = EventKind.Movement,
        Participants = [mover],
        Place = Settings.WhereTo(scene, at),
        Period = Settings.When(scene, at),
        Attribution = scene.ToldBy(at),
        Quote = scene.Quote,
    };
}
