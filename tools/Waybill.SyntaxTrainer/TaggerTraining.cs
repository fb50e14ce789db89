using Waybill.Reports.Syntax;

namespace Waybill.SyntaxTrainer;

/// <summary>Trains the tagger: a greedy averaged perceptron that walks on over its own mistakes.</summary>
internal sealed class TaggerTraining(TagSet tags, int seed)
{
    private readonly TrainingTable _table = new(tags.Count);
    private readonly Sentence _sentence = new();
    private readonly float[] _scores = new float[RowTable.MaximumColumns];
    private readonly Random _random = new(seed);

    public TrainingTable Table => _table;

    public void Train(IEnumerable<Example> examples, int epochs, bool french)
    {
        var order = examples.ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            _random.Shuffle(order);
            foreach (var example in order) Learn(example, Disguise.Choose(_random, example, french));
        }
        _table.Average();
    }

    /// <summary>Tags a sentence with the trained weights.</summary>
    public byte[] Tag(Example example)
    {
        Begin(example.Traits);
        for (var i = 0; i < example.Traits.Length; i++) _sentence.Tags[i] = Best(TaggerFeatures.Of(_sentence, i));
        return _sentence.Tags.AsSpan(0, example.Traits.Length).ToArray();
    }

    private void Learn(Example example, WordTraits[] traits)
    {
        Begin(traits);
        for (var i = 0; i < traits.Length; i++)
        {
            var features = TaggerFeatures.Of(_sentence, i);
            var guess = Best(features);
            if (guess != example.Tags[i]) _table.Update(features, example.Tags[i], guess);
            _table.Tick();
            _sentence.Tags[i] = guess;
        }
    }

    private void Begin(WordTraits[] traits)
    {
        _sentence.Begin(traits.Length);
        traits.CopyTo(_sentence.Traits, 0);
    }

    private byte Best(ReadOnlySpan<uint> features)
    {
        _table.Score(features, _scores);
        var best = 0;
        for (var i = 1; i < tags.Count; i++)
            if (_scores[i] > _scores[best]) best = i;
        return (byte)best;
    }
}
