using Waybill.Reports.Syntax;

namespace Waybill.SyntaxTrainer;

/// <summary>Trains moves and labels greedily: averaged perceptrons that explore states off the gold path.</summary>
internal sealed class ParserTraining(Inventory inventory, TrainingJudge judge, int seed)
{
    private readonly Sentence _sentence = new();
    private readonly float[] _scores = new float[RowTable.MaximumColumns];
    private readonly Random _random = new(seed);

    public void Train(IEnumerable<Example> examples, int epochs)
    {
        var order = examples.ToArray();
        var state = new ParseState(_sentence);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            _random.Shuffle(order);
            foreach (var example in order)
            {
                example.CopyTo(_sentence, inventory);
                state.Begin();
                while (state.Steps < 2 * _sentence.Count)
                {
                    var move = Choose(state, example, epoch);
                    if (move != Transition.Shift) judge.LearnLabel(state, state.HeadFor(move), example);
                    Beam.Make(state, move, judge);
                }
            }
        }
    }

    private int Choose(ParseState state, Example example, int epoch)
    {
        if (Transition.Forced(state) is var forced and >= 0) return forced;
        Span<int> costs = stackalloc int[Transition.Count];
        Oracle.Cost(state, example.Heads, costs);
        var least = Math.Min(costs[0], Math.Min(costs[1], costs[2]));
        judge.Score(state, _scores);
        int guess = -1, right = -1;
        for (var move = 0; move < Transition.Count; move++)
        {
            if (costs[move] == Oracle.Forbidden) continue;
            if (guess < 0 || _scores[move] > _scores[guess]) guess = move;
            if (costs[move] == least && (right < 0 || _scores[move] > _scores[right])) right = move;
        }
        if (guess != right) judge.Moves.Update(TransitionFeatures.Of(state), right, guess);
        judge.Moves.Tick();
        return epoch > 0 && _random.Next(100) < 95 ? guess : right;
    }
}
