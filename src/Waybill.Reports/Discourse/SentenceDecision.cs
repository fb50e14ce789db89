namespace Waybill.Reports;

/// <summary>A sentence as one that may tell of a transfer, or not, as an option.</summary>
internal sealed record SentenceOption(FeatureBag[] Bags, bool Tells) : Option(Bags);

/// <summary>
/// Decides by its words whether a sentence may tell of a transfer: only such are parsed and weighed. It has to be all but sure to pass one over, and passes
/// over none that doubts or rejects something: short as they are, their words tell little.
/// </summary>
internal sealed class SentenceDecision(DiscourseState discourse, IDecider decider)
{
    /// <summary>Whether the sentence may tell of a transfer.</summary>
    public bool Decide(SentenceView view, SentenceWords words) =>
        view.RejectedAt >= 0 || discourse.MayAnswer(view) || decider.Choose(DecisionKind.Sentence, null, [new SentenceOption([], false), new SentenceOption([Of(view), words.For(DecisionKind.Sentence, 0)], true)]) == 1;

    private FeatureBag Of(SentenceView view)
    {
        var f = decider.Bag(DecisionKind.Sentence);
        var section = (uint)view.Sentence.Section;
        var (goods, triggers, parties) = (0, 0, 0);
        uint families = 0, frames = 0;
        foreach (var match in view.Matches)
            switch (match.Entry)
            {
                case GoodsEntry entry:
                    goods++;
                    families |= 1u << (int)(Facts.Hash(entry.Code.Family) % 32);
                    f.Add(1, Facts.Hash(entry.Code.ToString()));
                    break;
                case TriggerEntry entry:
                    triggers++;
                    frames |= 1u << ((int)entry.Frame % 32);
                    f.Add(2, (uint)entry.Frame, (uint)entry.Form);
                    break;
                case PartyEntry:
                    parties++;
                    break;
                case SecondPartyEntry:
                    break;
                default:
                    f.Add(3, match.Entry switch { CarrierEntry => 1, VesselEntry => 2, PlaceEntry => 3, SourceEntry => 4, UnitEntry => 5, _ => 0 });
                    break;
            }
        f.Add(4, section);
        f.Add(5, Facts.Count(goods), Facts.Count(triggers), Facts.Count(parties));
        f.Add(6, families, frames);
        f.Add(7, frames, Facts.Count(parties));
        f.Add(8, families, Facts.Count(parties));
        f.Add(9, Facts.Count(view.Sentence.Paragraph), Facts.Distance(view.Length - 8), section);
        f.Add(10, Facts.Is(discourse.Last is null), (uint)Math.Min(discourse.Sentence - discourse.LastClaimIn, 4), Facts.Count(goods), Facts.Count(triggers));
        f.Add(11, Facts.Is(view.DoubtedAt >= 0), Facts.Is(view.HasCue(CueKind.Rebuff)), Facts.Is(view.HasCue(0, CueKind.Pronoun)));
        f.Add(15, Facts.Is(view.HasCue(CueKind.Undone)), Facts.Is(discourse.Last is null), Facts.Count(goods));
        f.Add(12, Facts.Is(Interview.IsQuestion(view)), Facts.Count(goods));
        for (var i = 0; i < view.Length; i++)
        {
            f.Add(13, view.MeaningOf(i));
            f.Add(14, view.MeaningOf(i), i + 1 < view.Length ? view.MeaningOf(i + 1) : 1);
        }
        return f;
    }
}
