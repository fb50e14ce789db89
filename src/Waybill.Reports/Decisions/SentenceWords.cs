using Waybill.Model;

namespace Waybill.Reports;

/// <summary>
/// The words of a sentence as facts, whatever their order: what no lexicon lists may still tell of a transfer, of its stage or of
/// the kind of goods. The classes of all decisions stand side by side, so that a word is looked up once for all of them.
/// </summary>
internal sealed class SentenceWords(SentenceView view, IDecider decider)
{
    /// <summary>Number of the fact.</summary>
    private const int Template = 900;

    private const int Sides = 2;
    private const int Claim = 0;
    private const int Telling = Claim + 1;
    private const int Sentence = Telling + 1;
    private const int Roles = Sentence + 1;
    private const int Stages = Roles + Sides;
    private static readonly int Stances = Stages + Enum.GetValues<Stage>().Length;
    private static readonly int Codes = Stances + Enum.GetValues<Stance>().Length;
    private static readonly int Count = Codes + GoodsCode.Known.Count;

    private readonly FeatureBag?[] _bags = new FeatureBag?[Count];
    private ClassBags? _words;

    /// <summary>The bag of the words for a class of a decision.</summary>
    /// <param name="kind">The decision.</param>
    /// <param name="place">Number of the class within the decision.</param>
    public FeatureBag For(DecisionKind kind, int place)
    {
        var at = place + kind switch
        {
            DecisionKind.Claim => Claim,
            DecisionKind.Telling => Telling,
            DecisionKind.Sentence => Sentence,
            DecisionKind.Roles => Roles,
            DecisionKind.Stage => Stages,
            DecisionKind.Stance => Stances,
            DecisionKind.Code => Codes,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
        return _bags[at] ??= (_words ??= Look())[at];
    }

    private ClassBags Look()
    {
        var words = decider.Bags(DecisionKind.Claim, Count);
        for (var i = 0; i < view.Length; i++) words.Add(Template, view.StemOf(i));
        return words;
    }
}
