namespace Waybill.Reports.Syntax;

/// <summary>Decides by a trained model. It has working memory: one a thread.</summary>
/// <param name="model">The model.</param>
internal sealed class ModelJudge(SyntaxModel model) : IJudge
{
    private readonly short[] _scores = new short[RowTable.MaximumColumns];

    /// <summary>The tag of a word, once those before it are tagged.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="position">Position of the word.</param>
    /// <param name="allowed">The parts of speech that it may be, a bit each; 0 leaves the choice free.</param>
    public byte Tag(Sentence sentence, int position, uint allowed)
    {
        model.Tagger.Score(TaggerFeatures.Of(sentence, position), _scores);
        if (allowed == 0) return Best(0, model.Tags.Count);
        var best = -1;
        for (var i = 0; i < model.Tags.Count; i++)
            if ((allowed >> (int)model.Tags.Upos[i] & 1) != 0 && (best < 0 || _scores[i] > _scores[best])) best = i;
        return best < 0 ? Best(0, model.Tags.Count) : (byte)best;
    }

    /// <inheritdoc/>
    public void Score(ParseState state, Span<float> scores) => model.Moves.Score(TransitionFeatures.Of(state), scores);

    /// <inheritdoc/>
    public byte Label(ParseState state, int head)
    {
        model.Labels.Score(LabelFeatures.Of(state, state.StackAt(0), head), _scores);
        return Best(1, model.Relations.Count);
    }

    private byte Best(int from, int count)
    {
        var best = from;
        for (var i = from + 1; i < count; i++)
            if (_scores[i] > _scores[best]) best = i;
        return (byte)best;
    }
}
