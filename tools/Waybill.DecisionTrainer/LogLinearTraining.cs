using Waybill.Reports;

namespace Waybill.DecisionTrainer;

/// <summary>Trains the weights: maximum likelihood of the right answers, with a quadratic penalty, by adaptive gradient steps.</summary>
internal sealed class LogLinearTraining(int epochs, float rate, float penalty, int seed, int least)
{
    private readonly float[] _weights = new float[1 << DecisionModel.Bits];
    private readonly float[] _squares = new float[1 << DecisionModel.Bits];
    private readonly Random _random = new(seed);

    /// <summary>The model that fits the instances.</summary>
    public DecisionModel Run(IReadOnlyList<Instance> instances)
    {
        var sum = new double[_weights.Length];
        var rounds = 0;
        LeaveOutRare(instances);
        var order = Enumerable.Range(0, instances.Count).ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            _random.Shuffle(order);
            foreach (var at in order) Step(instances[at]);
            if (epoch < epochs / 2) continue;
            // The mean of the later rounds swings less than the last one.
            for (var i = 0; i < sum.Length; i++) sum[i] += _weights[i];
            rounds++;
        }
        return new DecisionModel([.. sum.Select(total => (float)(total / rounds))]);
    }

    /// <summary>Facts of fewer documents than wanted never weigh anything.</summary>
    private void LeaveOutRare(IReadOnlyList<Instance> instances)
    {
        var documents = new int[_weights.Length];
        foreach (var document in instances.GroupBy(instance => instance.Document, StringComparer.Ordinal))
            foreach (var cell in document.SelectMany(instance => instance.Bags).SelectMany(bag => bag).ToHashSet()) documents[cell]++;
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
            var total = 0f;
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
            foreach (var cell in instance.Bags[b])
            {
                var gradient = gradients[b] + (penalty * _weights[cell]);
                _squares[cell] += gradient * gradient;
                _weights[cell] -= rate * gradient / MathF.Sqrt(1 + _squares[cell]);
            }
        }
    }
}
