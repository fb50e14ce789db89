using Waybill.Reports.Syntax;

namespace Waybill.SyntaxTrainer;

/// <summary>Decides by the weights as they stand in training.</summary>
internal sealed class TrainingJudge(int relations) : IJudge
{
    private readonly float[] _scores = new float[RowTable.MaximumColumns];

    public TrainingTable Moves { get; } = new(Transition.Count);

    public TrainingTable Labels { get; } = new(relations);

    public void Score(ParseState state, Span<float> scores)
    {
        Moves.Score(TransitionFeatures.Of(state), _scores);
        _scores.AsSpan(0, Transition.Count).CopyTo(scores);
    }

    public byte Label(ParseState state, int head)
    {
        Labels.Score(LabelFeatures.Of(state, state.StackAt(0), head), _scores);
        byte best = 1;
        for (byte i = 2; i < relations; i++)
            if (_scores[i] > _scores[best]) best = i;
        return best;
    }

    /// <summary>Learns the label of an arc that is about to be made, if it is a gold arc.</summary>
    public void LearnLabel(ParseState state, int head, Example example)
    {
        var dependent = state.StackAt(0);
        if (head == state.Sentence.Root || example.Heads[dependent] != head) return;
        var guess = Label(state, head);
        if (guess != example.Labels[dependent])
            Labels.Update(LabelFeatures.Of(state, dependent, head), example.Labels[dependent], guess);
        Labels.Tick();
    }
}
