using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Builds the frames of a sentence: finds for each verb or noun of transfer who plays which role.</summary>
internal sealed class FrameBuilder(SentenceView view, SentenceParts parts)
{
    private readonly RoleFinder _roles = new(view, parts);

    /// <summary>Every frame that has goods, in order.</summary>
    public List<Frame> Build()
    {
        var triggers = view.All<TriggerEntry>().Where(item => item.Entry.Frame <= FrameKind.Trade).ToList();
        var frames = new List<Frame>();
        foreach (var (match, entry) in triggers)
        {
            if (frames.Exists(frame => !frame.IsMirror && frame.Trigger.First < match.End && match.First < frame.Trigger.End)) continue;
            if (parts.Acts.Exists(act => act.At == match.First)) continue;
            var frame = new Frame(match, entry) { Window = WindowOf(match, triggers) };
            var group = entry.Form == VerbForm.Noun ? default : VerbGroup.Before(view, match.First);
            _roles.Fill(frame, group);
            StageAndStance.Set(view, parts, frame, group);
            frames.Add(frame);
            if (Mirror(frame) is { } mirror) frames.Add(mirror);
        }
        return Merge(frames);
    }

    /// <summary>What is given "in exchange for": the goods behind those words go the other way.</summary>
    private Frame? Mirror(Frame frame)
    {
        foreach (var (first, end, _) in view.Cues(CueKind.Exchange))
        {
            if (first < frame.Window.First || first > frame.Window.End) continue;
            var back = parts.Cargo.Find(cargo => cargo.PhraseFirst >= end && cargo.PhraseFirst <= end + 4);
            if (back is null) continue;
            frame.Cargo = frame.Cargo.Where(cargo => cargo.First < first).ToList();
            return new Frame(frame.Trigger, frame.Entry)
            {
                Window = frame.Window,
                Consignor = frame.Consignee,
                Consignee = frame.Consignor,
                Cargo = _roles.List(back, backwards: false),
                Stage = frame.Stage,
                Stance = frame.Stance,
                IsMirror = true,
            };
        }
        return null;
    }

    /// <summary>The clause around a trigger: up to where another one begins.</summary>
    private (int First, int End) WindowOf(Match trigger, List<(Match Match, TriggerEntry Entry)> triggers)
    {
        var first = trigger.First;
        while (first > 0 && !view.IsMark(first - 1, ';', ':') && !OpensContent(first - 1)) first--;
        var end = trigger.End;
        while (end < view.Length && !view.IsMark(end, ';'))
        {
            if (triggers.Exists(other => other.Match.First == end && other.Match.First > trigger.First && other.Entry.Form is not (VerbForm.Noun or VerbForm.Participle or VerbForm.Infinitive or VerbForm.Gerund)
                && !view.HasCue(end - 1, CueKind.To))) break;
            if (parts.Acts.Exists(act => act.At == end && act.After)) break;
            end++;
        }
        return (first, end);
    }

    /// <summary>A "that" behind a verb of saying: what is said begins.</summary>
    private bool OpensContent(int token) =>
        view.HasCue(token, CueKind.That) && parts.Acts.Exists(act => act.At < token && token - act.At <= 14);

    /// <summary>Verbs that go on with the goods of the one before add their places to it; the others need goods of their own.</summary>
    private static List<Frame> Merge(List<Frame> frames)
    {
        var kept = new List<Frame>();
        foreach (var frame in frames)
        {
            var same = kept.Find(other => SharesCargo(other, frame));
            if (same is null)
            {
                // "Similar deliveries from B to C" are of the goods named before.
                if (frame.Cargo.Count == 0 && frame.Entry.Form == VerbForm.Noun && frame.Consignor.Count > 0 && frame.Consignee.Count > 0 && kept.Count > 0) frame.Cargo = kept[^1].Cargo;
                if (frame.Cargo.Count > 0) kept.Add(frame);
                continue;
            }
            if (same.Consignor.Count == 0) same.Consignor = frame.Consignor;
            if (same.Consignee.Count == 0) same.Consignee = frame.Consignee;
            Add(same.Loading, frame.Loading, place => place.First.ToString(System.Globalization.CultureInfo.InvariantCulture));
            Add(same.Discharge, frame.Discharge.Where(place => !same.Loading.Exists(other => other.First == place.First)), place => place.First.ToString(System.Globalization.CultureInfo.InvariantCulture));
            Add(same.Carriers, frame.Carriers, carrier => carrier.First.ToString(System.Globalization.CultureInfo.InvariantCulture));
            same.Time ??= frame.Time;
            if (same.Entry.Form == VerbForm.Noun && frame.Entry.Form != VerbForm.Noun) (same.Stage, same.Stance) = (frame.Stage, frame.Stance);
            if (frame.Entry.Frame == FrameKind.Seize) same.Stage = Stage.Intercepted;
        }
        return kept;
    }

    private static bool SharesCargo(Frame a, Frame b)
    {
        if (a.Cargo.Count == 0 || a.IsMirror || b.IsMirror) return false;
        if (b.Cargo.Count > 0 && !b.Cargo.Exists(cargo => a.Cargo.Exists(other => other.First == cargo.First))) return false;
        return Agree(a.Consignor, b.Consignor) && Agree(a.Consignee, b.Consignee) && (b.Cargo.Count > 0 || b.Entry.Frame is FrameKind.Move or FrameKind.Leave or FrameKind.Carry or FrameKind.Unload or FrameKind.Load);
    }

    private static bool Agree(List<PartyMention> a, List<PartyMention> b) =>
        a.Count == 0 || b.Count == 0 || a.Exists(x => b.Exists(y => x.First == y.First || (x.Entry is not null && x.Entry.Id == y.Entry?.Id)));

    private static void Add<T>(List<T> into, IEnumerable<T> items, Func<T, string> key)
    {
        foreach (var item in items)
            if (!into.Exists(other => key(other) == key(item))) into.Add(item);
    }
}
