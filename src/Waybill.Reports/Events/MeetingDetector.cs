using Waybill.Model;
using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>Who met whom: talks, summits, visits of one state's officials to another.</summary>
internal sealed class MeetingDetector : IEventDetector
{
    /// <summary>How far behind its verb or noun the other side may stand.</summary>
    private const int Reach = 14;

    /// <inheritdoc/>
    public IEnumerable<EventClaim> Find(Scene scene)
    {
        var found = new List<EventClaim>();
        foreach (var (match, trigger) in scene.View.All<TriggerEntry>())
        {
            if (trigger.Frame is not (FrameKind.Meet or FrameKind.Travel) || trigger.Form == VerbForm.Noun) continue;
            var who = OfVerb(scene, match);
            if (trigger.Frame == FrameKind.Travel)
            {
                if (scene.View.HasCue(match.First, CueKind.Talks) && who is [var visitor, ..] && Settings.IsAbroad(scene, match.First, match.End, visitor)) Add(found, Make(scene, [visitor], match.First));
            }
            else if (Sides(who) >= 2 || (who is [var one] && (one.Id is { IsBody: true } || Settings.IsAbroad(scene, match.First, match.End, one))))
            {
                Add(found, Make(scene, who, match.First));
            }
        }
        foreach (var (first, end, _) in scene.View.Cues(CueKind.Talks))
            if (OfNoun(scene, first, end) is { Count: > 0 } who && scene.View.Syntax?.UposOf(first) is Upos.Noun or Upos.Propn && (Sides(who) >= 2 || Settings.IsAbroad(scene, first, end, who[0])))
                Add(found, Make(scene, who, first));
        return found;
    }

    private static int Sides(List<EventParticipant> who) => who.Select(one => one.Id).Distinct().Count();

    /// <summary>One meeting a sentence: the first words that tell of it.</summary>
    private static void Add(List<EventClaim> found, EventClaim claim)
    {
        if (found.Count == 0) found.Add(claim);
    }

    private static List<EventParticipant> OfVerb(Scene scene, Match verb)
    {
        var who = new List<EventParticipant>();
        who.AddRange(Actors.OfClause(scene, verb.First));
        who.AddRange(Actors.Within(scene, verb.End, ClauseEnd(scene, verb.End)));
        return [.. who.DistinctBy(one => one.Id)];
    }

    /// <summary>Those named behind "talks between" or "summit of".</summary>
    private static List<EventParticipant> OfNoun(Scene scene, int first, int end)
    {
        var who = new List<EventParticipant>();
        if (scene.View.Prepositions().Any(preposition => preposition.First == end && preposition.Kind is CueKind.Of or CueKind.With or CueKind.Other))
            who.AddRange(Actors.Within(scene, end, ClauseEnd(scene, end)));
        if (who.Count > 0 && Actors.Subject(scene, first) is { } subject) who.AddRange(Actors.Within(scene, subject.First, subject.End));
        return [.. who.DistinctBy(one => one.Id)];
    }

    private static int ClauseEnd(Scene scene, int from)
    {
        var end = from;
        while (end < scene.View.Length && end - from < Reach && !scene.View.IsMark(end, ';', ':') && !scene.View.HasCue(end, CueKind.Subordinator)) end++;
        return end;
    }

    private static EventClaim Make(Scene scene, List<EventParticipant> who, int at) => new()
    {
        Kind = EventKind.Meeting,
        Participants = who,
        Place = Settings.Where(scene, at),
        Period = Settings.When(scene, at),
        Attribution = scene.ToldBy(at),
        Quote = scene.Quote,
    };
}
