using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Tells how far a transfer has come and how its source stands to it, from tense, mood, negation and the words around.</summary>
internal static class StageAndStance
{
    /// <summary>How far before a noun or infinitive the word that governs it may stand.</summary>
    private const int GovernorReach = 9;

    /// <summary>Sets both on a frame.</summary>
    public static void Set(SentenceView view, SentenceParts parts, Frame frame, VerbGroup group)
    {
        var (stage, stance) = frame.Entry.Form == VerbForm.Noun ? OfNoun(view, frame) : OfVerb(frame, group);
        var governor = Governor(view, frame);
        if (frame.Entry.Form is VerbForm.Noun or VerbForm.Infinitive or VerbForm.Participle && group.Stage is null && governor.Stage is { } told && !(frame.Entry.Form == VerbForm.Participle && group.Have is not null)) stage = told;
        if (stance == Stance.Asserts && governor.Stance is { } turned) stance = turned;
        if (frame.Entry.Frame == FrameKind.Seek) stage = frame.Entry.Stage ?? (stage is Stage.Delivered && false ? stage : Stage.Sought);
        else if (frame.Entry.Stage is { } own) stage = own;
        var act = parts.Acts.FindLast(act => act.Covers(frame.Trigger.First) && act.Frame is FrameKind.Deny or FrameKind.Doubt or FrameKind.Warn);
        if (act?.Frame == FrameKind.Deny && act.At < frame.Trigger.First) stance = Stance.Denies;
        else if (act?.Frame == FrameKind.Warn && stance == Stance.Asserts && frame.Entry.Form is VerbForm.Present or VerbForm.Infinitive or VerbForm.Noun) stance = Stance.Possible;
        if (view.Cues(CueKind.NoEvidence).Any(cue => parts.Acts.Count < 2 || Math.Abs(cue.First - frame.Trigger.First) < 16)) stance = Stance.NoEvidence;
        if (group.Negated && stance is Stance.Asserts or Stance.Alleges) stance = Stance.Denies;
        if (stance == Stance.Possible && frame.Entry.Form is VerbForm.Infinitive or VerbForm.Noun or VerbForm.Present && group.Have is null && frame.Entry.Stage is null && frame.Entry.Frame != FrameKind.Seek
            && stage is Stage.UnderWay or Stage.Delivered) stage = Stage.Unstated;
        if (frame.Entry.Form == VerbForm.Noun && stance is Stance.Denies && governor.Stage is null && frame.Entry.Stage is null) stage = Stage.Unstated;
        frame.Stage = stage;
        frame.Stance = stance;
    }

    private static (Stage Stage, Stance Stance) OfNoun(SentenceView view, Frame frame)
    {
        var negated = false;
        for (var i = frame.Trigger.First - 1; i >= Math.Max(0, frame.Trigger.First - 3); i--)
            if (view.HasCue(i, CueKind.Negation)) negated = true;
        return (Stage.Delivered, negated ? Stance.Denies : Stance.Asserts);
    }

    private static (Stage Stage, Stance Stance) OfVerb(Frame frame, VerbGroup group)
    {
        var stance = group.Stance ?? Stance.Asserts;
        if (group.Stance is null && (group.Have == "cond" || (group.Be == "cond" && frame.Entry.Form is VerbForm.Participle or VerbForm.Past))) stance = Stance.Alleges;
        var stage = frame.Entry.Form switch
        {
            VerbForm.Participle or VerbForm.Past => group.Have == "fut" || group.Be == "fut" ? Stage.Planned : Stage.Delivered,
            VerbForm.Imperfect => Stage.Delivered,
            VerbForm.Present => Stage.UnderWay,
            VerbForm.Gerund => group.Have is null ? Stage.UnderWay : Stage.Delivered,
            VerbForm.Future => Stage.Planned,
            VerbForm.Conditional => Stage.UnderWay,
            _ => Stage.Unstated,
        };
        if (frame.Entry.Form == VerbForm.Conditional && group.Stance is null) stance = Stance.Alleges;
        if (group.Stage is { } told && !(frame.Entry.Form is VerbForm.Participle && group.Have is not null && told == Stage.Planned)) stage = told;
        return (stage, stance);
    }

    /// <summary>The word before a noun or infinitive that says how far it has come: promised, agreed to, could, fears.</summary>
    private static (Stage? Stage, Stance? Stance) Governor(SentenceView view, Frame frame)
    {
        Stage? stage = null;
        Stance? stance = null;
        var first = Math.Max(frame.Window.First, frame.Trigger.First - GovernorReach);
        foreach (var (at, end, cue) in view.Cues(CueKind.Stage))
            if (at >= first && end <= frame.Trigger.First) stage = Words.StageOf(cue.Value);
        foreach (var (at, end, cue) in view.Cues(CueKind.Stance))
            if (at >= first && end <= frame.Trigger.First || (at >= frame.Window.First && end <= frame.Window.End && cue.Value == "alleges")) stance = Words.StanceOf(cue.Value);
        return (stage, stance);
    }
}
