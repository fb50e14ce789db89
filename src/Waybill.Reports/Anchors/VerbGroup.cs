using Waybill.Model;

namespace Waybill.Reports;

/// <summary>A verb with its auxiliaries, modals and negation: what it says of stage and stance.</summary>
/// <param name="First">First token of the group.</param>
internal readonly record struct VerbGroup(int First)
{
    /// <summary>How far auxiliaries may stand before the verb.</summary>
    private const int Reach = 7;

    /// <summary>Tense of the nearest have: pres, past, cond, fut, ger; null without one.</summary>
    public string? Have { get; init; }

    /// <summary>Tense of the nearest be.</summary>
    public string? Be { get; init; }

    /// <summary>Whether it is negated.</summary>
    public bool Negated { get; init; }

    /// <summary>Stage that a word of the group tells: will, s'apprête à.</summary>
    public Stage? Stage { get; init; }

    /// <summary>Stance that a word of the group tells: could, believed to.</summary>
    public Stance? Stance { get; init; }

    /// <summary>Whether the subject suffers what the verb says.</summary>
    public bool Passive { get; init; }

    /// <summary>Reads the group that ends in a verb.</summary>
    public static VerbGroup Before(SentenceView view, int verb)
    {
        string? have = null, be = null;
        var negated = false;
        Stage? stage = null;
        Stance? stance = null;
        var first = verb;
        var skipped = 0;
        for (var i = verb - 1; i >= 0 && i >= verb - Reach; i--)
        {
            var taken = false;
            foreach (var kind in (ReadOnlySpan<CueKind>)[CueKind.Have, CueKind.Be, CueKind.Negation, CueKind.Stage, CueKind.Stance])
            {
                foreach (var (from, end, cue) in view.Cues(kind))
                {
                    if (from > i || i >= end) continue;
                    taken = true;
                    switch (kind)
                    {
                        case CueKind.Have: have ??= cue.Value; break;
                        case CueKind.Be when cue.Value != "part" || be is null: be ??= cue.Value; break;
                        case CueKind.Negation: negated = true; break;
                        case CueKind.Stage: stage ??= Words.StageOf(cue.Value); break;
                        case CueKind.Stance: stance ??= Words.StanceOf(cue.Value); break;
                    }
                }
            }
            if (taken)
            {
                first = i;
                continue;
            }
            if (view.Tokens[i].Kind == TokenKind.Mark && !view.IsMark(i, '«', '“', '"')) break;
            if (view.HasCue(i, CueKind.Relative) || view.HasCue(i, CueKind.That) || view.HasCue(i, CueKind.And)) break;
            var clitic = view.Cues(CueKind.Pronoun).Any(cue => cue.First <= i && i < cue.End) || view.Tokens[i].End - view.Tokens[i].Start <= 2;
            if (clitic)
            {
                if (first < verb && be is not null | have is not null) break;
                continue;
            }
            // An adverb or two may stand inside the group, a noun phrase may not.
            if (view.Matches.Exists(match => match.First <= i && i < match.End) || view.HasCue(i, CueKind.Determiner) || ++skipped > 1) break;
        }
        return new VerbGroup(first)
        {
            Have = have,
            Be = be,
            Negated = negated,
            Stage = stage,
            Stance = stance,
            Passive = be is not null,
        };
    }
}
