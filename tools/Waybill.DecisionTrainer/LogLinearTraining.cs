using Waybill.Reports;

namespace Waybill.DecisionTrainer;

/// <summary>Trains the weights, and the encoder with them: maximum likelihood of the right answers, with a quadratic penalty, by adaptive gradient steps.</summary>
internal sealed class LogLinearTraining(IReadOnlyList<Instance> instances, int epochs, float rate, float penalty, int seed, int least)
{
    private readonly float[] _weights = new float[1 << DecisionModel.Bits];
    private readonly float[] _squares = new float[1 << DecisionModel.Bits];
    private readonly Random _random = new(seed);
    private readonly EncoderTraining _encoder = new(seed, Known(instances, least));

    /// <summary>The model that fits the instances.</summary>
    public DecisionModel Run()
    {
        var sum = new double[_weights.Length];
        var rounds = 0;
        LeaveOutRare();
        var sentences = BySentence();
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            _random.Shuffle(order);
            foreach (var at in order) Step(sentences[at]);
            if (epoch < epochs / 2) continue;
            // The mean of the later rounds swings less than the last one.
            for (var i = 0; i < sum.Length; i++) sum[i] += _weights[i];
            _encoder.Note();
            rounds++;
        }
        return new DecisionModel([.. sum.Select(total => (float)(total / rounds))], _encoder.Mean());
    }

    /// <summary>The instances of each sentence together, as often as they count.</summary>
    private List<Instance[]> BySentence()
    {
        var sentences = new List<Instance[]>();
        foreach (var sentence in instances.GroupBy(instance => (object?)instance.Input ?? instance, ReferenceEqualityComparer.Instance))
        {
            Instance[] own = [.. sentence.Distinct()];
            for (var times = sentence.Count() / own.Length; times > 0; times--) sentences.Add(own);
        }
        return sentences;
    }

    /// <summary>The rows that as many documents have as a fact needs to weigh anything.</summary>
    private static int[] Known(IReadOnlyList<Instance> instances, int least)
    {
        var documents = Documents(instances, 1 << EncoderInput.RowBits, document => document.Select(instance => instance.Input).OfType<EncoderInput>().Distinct().SelectMany(input => input.Rows));
        return [.. Enumerable.Range(0, documents.Length).Where(row => documents[row] >= least)];
    }

    private void Step(Instance[] sentence)
    {
        var input = sentence[0].Input;
        if (input is not null) _encoder.Enter(input);
        foreach (var instance in sentence) Step(instance);
        if (input is not null) _encoder.Leave();
    }

    /// <summary>In how many documents each of some numbers occurs.</summary>
    private static int[] Documents(IReadOnlyList<Instance> instances, int count, Func<IEnumerable<Instance>, IEnumerable<int>> numbersOf)
    {
        var documents = new int[count];
        foreach (var document in instances.GroupBy(instance => instance.Document, StringComparer.Ordinal))
            foreach (var number in numbersOf(document).ToHashSet()) documents[number]++;
        return documents;
    }

    /// <summary>Facts of fewer documents than wanted never weigh anything.</summary>
    private void LeaveOutRare()
    {
        var documents = Documents(instances, _weights.Length, document => document.SelectMany(instance => instance.Bags).SelectMany(bag => bag));
        for (var i = 0; i < documents.Length; i++)
            if (documents[i] < least) _squares[i] = float.PositiveInfinity;
    }

    private void Step(Instance instance)
    {
        // Who is meant must not take the place of what the words say: half of the time it is not known.
        var blind = Array.Exists(instance.TellWho, tells => tells) && _random.Next(2) == 0;
        var bagWeights = new float[instance.Bags.Length];
        for (var b = 0; b < bagWeights.Length; b++)
        {
            if (blind && instance.TellWho[b]) continue;
            var total = instance.Queries[b] is { Input: not null } query ? _encoder.Answer(query) : 0;
            foreach (var cell in instance.Bags[b]) total += _weights[cell];
            bagWeights[b] = total;
        }
        var scores = new double[instance.Options.Length];
        for (var i = 0; i < scores.Length; i++)
            foreach (var bag in instance.Options[i]) scores[i] += bagWeights[bag];
        var most = scores.Max();
        var all = 0.0;
        for (var i = 0; i < scores.Length; i++) all += scores[i] = Math.Exp(scores[i] - most);
        var right = instance.Right.Sum(i => scores[i]);
        var gradients = new float[bagWeights.Length];
        for (var i = 0; i < scores.Length; i++)
        {
            var share = scores[i] / all;
            foreach (var bag in instance.Options[i]) gradients[bag] += (float)share;
        }
        foreach (var i in instance.Right)
            foreach (var bag in instance.Options[i]) gradients[bag] -= (float)(right > 0 ? scores[i] / right : 1.0 / instance.Right.Length);
        for (var b = 0; b < gradients.Length; b++)
        {
            if (Math.Abs(gradients[b]) < 1e-4f || (blind && instance.TellWho[b])) continue;
            if (instance.Queries[b] is { Input: not null } query) _encoder.Note(query, gradients[b]);
            foreach (var cell in instance.Bags[b])
            {
                var gradient = gradients[b] + (penalty * _weights[cell]);
                _squares[cell] += gradient * gradient;
                _weights[cell] -= rate * gradient / MathF.Sqrt(1 + _squares[cell]);
            }
        }
    }
}
