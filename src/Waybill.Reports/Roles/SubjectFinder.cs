using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>Finds the subject of a verb.</summary>
internal static class SubjectFinder
{
    private const int Steps = 3;

    /// <summary>The subject of a verb by syntax: its own, or that of the verb that governs it; of a relative clause the noun before it. -1 without one.</summary>
    public static int Of(SentenceSyntax syntax, int verb)
    {
        for (var steps = 0; verb >= 0 && steps < Steps; steps++)
        {
            var subject = syntax.ChildOf(verb, Relation.Nsubj) is var own and >= 0 ? own : syntax.ChildOf(verb, Relation.NsubjPass);
            if (subject >= 0)
                return syntax.RelationOf(verb) == Relation.AclRelcl && (syntax.FeatsOf(subject) & Feats.Relative) != 0 ? syntax.HeadOf(verb) : subject;
            if (syntax.RelationOf(verb) is Relation.Acl or Relation.AclRelcl) return syntax.HeadOf(verb);
            if (syntax.RelationOf(verb) is not (Relation.Xcomp or Relation.Conj or Relation.Advcl or Relation.Ccomp)) return -1;
            verb = syntax.HeadOf(verb);
        }
        return -1;
    }

    /// <summary>Whether a verb stands in the infinitive. A form that is the present too is the present where it has a subject, "officials say", "Moscow and Tehran deny it"; only syntax tells.</summary>
    public static bool IsInfinitive(SentenceView view, int verb, VerbForm form) =>
        form is VerbForm.Infinitive
        && !(view.Syntax is { } syntax && syntax.UposOf(verb) == Upos.Verb && syntax.ChildOf(verb, Relation.Nsubj) is >= 0 and var subject && subject < verb
            && syntax.ChildOf(verb, Relation.Aux) < 0 && !view.HasCue(verb - 1, CueKind.To));
}
