using Waybill.Reports.Syntax;

namespace Waybill.SyntaxTrainer;

/// <summary>
/// Goes on training the moves for the beam: structured perceptron with the update at the largest violation (Huang,
/// Fayong and Guo 2012). The gold path is the oracle's, arcs as early as they cost nothing.
/// </summary>
internal sealed class BeamTraining(Inventory inventory, TrainingJudge judge, int width, int seed)
{
    private readonly Sentence _sentence = new();
    private readonly float[] _scores = new float[RowTable.MaximumColumns];
    private readonly Random _random = new(seed);
    private byte[] _worst = [];

    public void Train(IEnumerable<Example> examples, int epochs)
    {
        var order = examples.ToArray();
        var beam = new Beam(_sentence, judge, width);
        ParseState gold = new(_sentence), replay = new(_sentence);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            _random.Shuffle(order);
            foreach (var example in order)
            {
                example.CopyTo(_sentence, inventory);
                Search(beam, gold, example);
                Update(gold.Moves[.._worst.Length], _worst, replay);
                LearnLabels(beam.Best.Moves.ToArray(), replay, example);
                judge.Moves.Tick();
            }
        }
    }

    private void Search(Beam beam, ParseState gold, Example example)
    {
        beam.Begin();
        gold.Begin();
        _worst = [];
        var largest = 0f;
        while (gold.Steps < 2 * _sentence.Count)
        {
            beam.Step();
            Follow(gold, example);
            var violation = beam.Best.Score - gold.Score;
            if (violation < largest || beam.Best.Moves.SequenceEqual(gold.Moves)) continue;
            largest = violation;
            _worst = beam.Best.Moves.ToArray();
        }
    }

    private void Follow(ParseState gold, Example example)
    {
        var move = Transition.Forced(gold);
        if (move < 0)
        {
            judge.Score(gold, _scores);
            move = Oracle.Canonical(gold, example.Heads);
            gold.Score += _scores[move];
        }
        Beam.Make(gold, move, judge);
    }

    private void Update(ReadOnlySpan<byte> right, ReadOnlySpan<byte> wrong, ParseState replay)
    {
        var same = right.CommonPrefixLength(wrong);
        Reward(right, same, 1, replay);
        Reward(wrong, same, -1, replay);
    }

    private void Reward(ReadOnlySpan<byte> moves, int from, float amount, ParseState replay)
    {
        replay.Begin();
        for (var i = 0; i < moves.Length; i++)
        {
            if (i >= from && Transition.Forced(replay) < 0) judge.Moves.Reward(TransitionFeatures.Of(replay), moves[i], amount);
            Beam.Make(replay, moves[i], judge);
        }
    }

    private void LearnLabels(byte[] moves, ParseState replay, Example example)
    {
        replay.Begin();
        foreach (var move in moves)
        {
            if (move != Transition.Shift) judge.LearnLabel(replay, replay.HeadFor(move), example);
            Beam.Make(replay, move, judge);
        }
    }
}
