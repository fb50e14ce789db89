namespace Waybill.Reports.Syntax;

/// <summary>
/// Follows the best few parser states side by side, one move at a time. A sentence of n words takes 2 n moves. Equal
/// scores go to the better earlier state, then to the lower move, so that the answer is always the same.
/// </summary>
internal sealed class Beam
{
    private readonly IJudge _judge;
    private readonly Candidate[] _candidates;
    private readonly float[] _scores = new float[Transition.Count + 1];
    private readonly int[] _uses;
    private readonly ParseState[] _spare;
    private ParseState[] _live;
    private ParseState[] _next;
    private int _count;
    private int _spares;

    /// <summary>A beam over one sentence's memory.</summary>
    /// <param name="sentence">The sentence that is parsed.</param>
    /// <param name="judge">Scores moves and names relations.</param>
    /// <param name="width">How many states are followed, at least one.</param>
    public Beam(Sentence sentence, IJudge judge, int width)
    {
        _judge = judge;
        Width = width;
        _candidates = new Candidate[width + 1];
        _uses = new int[width];
        _live = new ParseState[width];
        _next = new ParseState[width];
        _spare = [.. Enumerable.Range(0, 2 * width).Select(_ => new ParseState(sentence))];
        _spares = _spare.Length;
    }

    /// <summary>How many states are followed at most.</summary>
    public int Width { get; set; }

    /// <summary>States further behind the best than this are given up.</summary>
    public float Margin { get; init; } = float.PositiveInfinity;

    /// <summary>The best state.</summary>
    public ParseState Best => _live[0];

    /// <summary>Goes to the beginning of the sentence.</summary>
    public void Begin()
    {
        for (var i = 0; i < _count; i++) _spare[_spares++] = _live[i];
        _live[0] = _spare[--_spares];
        _live[0].Begin();
        _count = 1;
    }

    /// <summary>Makes one move in every state that is kept.</summary>
    public void Step()
    {
        var found = Rank();
        _uses.AsSpan().Clear();
        for (var i = 0; i < found; i++) _uses[_candidates[i].Parent]++;
        for (var i = 0; i < _count; i++)
            if (_uses[i] == 0) _spare[_spares++] = _live[i];
        for (var i = 0; i < found; i++)
        {
            var (score, parent, move) = _candidates[i];
            var state = _live[parent];
            if (--_uses[parent] > 0)
            {
                state = _spare[--_spares];
                state.CopyFrom(_live[parent]);
            }
            state.Score = score;
            Make(state, move, _judge);
            _next[i] = state;
        }
        (_live, _next) = (_next, _live);
        _count = found;
    }

    /// <summary>Makes a move in a state, naming the relation if it makes an arc.</summary>
    public static void Make(ParseState state, int move, IJudge judge)
    {
        if (move == Transition.Shift)
        {
            state.Shift();
            return;
        }
        var head = state.HeadFor(move);
        state.Attach(move, head == state.Sentence.Root ? (byte)0 : judge.Label(state, head));
    }

    private int Rank()
    {
        var found = 0;
        for (var i = 0; i < _count; i++)
        {
            var state = _live[i];
            if (Transition.Forced(state) is var forced and >= 0)
            {
                Offer(new Candidate(state.Score, i, forced), ref found);
                continue;
            }
            _judge.Score(state, _scores);
            for (var move = 0; move < Transition.Count; move++)
                if (move != Transition.Right || state.Depth > 1) Offer(new Candidate(state.Score + _scores[move], i, move), ref found);
        }
        while (found > 1 && _candidates[found - 1].Score < _candidates[0].Score - Margin) found--;
        return found;
    }

    private void Offer(Candidate candidate, ref int found)
    {
        var at = found;
        while (at > 0 && _candidates[at - 1].Score < candidate.Score)
        {
            _candidates[at] = _candidates[at - 1];
            at--;
        }
        if (at == Width) return;
        _candidates[at] = candidate;
        if (found < Width) found++;
    }

    private readonly record struct Candidate(float Score, int Parent, int Move);
}
