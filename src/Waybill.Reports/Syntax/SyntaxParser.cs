namespace Waybill.Reports.Syntax;

/// <summary>
/// Tags and parses sentences, one after the other: a greedy left-to-right tagger, then a greedy arc-hybrid transition
/// parser. Same words, same answer. It keeps its working memory: one parser a thread.
/// </summary>
internal sealed class SyntaxParser
{
    private readonly SyntaxModel _model;
    private readonly Sentence _sentence = new();
    private readonly ModelJudge _judge;
    private readonly ParseState _state;
    private readonly float[] _scores = new float[Transition.Count + 1];

    /// <summary>A parser for one thread.</summary>
    /// <param name="model">The trained model, shared.</param>
    public SyntaxParser(SyntaxModel model)
    {
        _model = model;
        _judge = new ModelJudge(model);
        _state = new ParseState(_sentence);
    }

    /// <summary>Tags and parses one sentence. One word has head -1; the arcs form a tree.</summary>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="nodes">Takes one node a word.</param>
    /// <exception cref="ArgumentException"><paramref name="nodes"/> is shorter than <paramref name="words"/>.</exception>
    public void Parse(ReadOnlySpan<Word> words, Span<Node> nodes)
    {
        if (nodes.Length < words.Length) throw new ArgumentException("One node a word is needed.", nameof(nodes));
        if (words.IsEmpty) return;
        Tag(words);
        _state.Begin();
        while (!_state.IsDone) _state.Make(Choose(), _judge);
        var links = _state.Links;
        for (var i = 0; i < words.Length; i++)
        {
            var tag = _sentence.Tags[i];
            var head = links[i].Head;
            nodes[i] = new Node(_model.Tags.Upos[tag], _model.Tags.Feats[tag], head == _sentence.Root ? -1 : head, _model.Relations[links[i].Label]);
        }
    }

    /// <summary>The move that scores best; of equals the first.</summary>
    private int Choose()
    {
        if (Transition.Forced(_state) is var forced and >= 0) return forced;
        _judge.Score(_state, _scores);
        var best = _scores[Transition.Left] > _scores[Transition.Shift] ? Transition.Left : Transition.Shift;
        return _state.Depth > 1 && _scores[Transition.Right] > _scores[best] ? Transition.Right : best;
    }

    private void Tag(ReadOnlySpan<Word> words)
    {
        var s = _sentence;
        s.Begin(words.Length);
        for (var i = 0; i < words.Length; i++) s.Traits[i] = WordTraits.Of(words[i].Form.Span);
        for (var i = 0; i < words.Length; i++)
        {
            var tag = _judge.Tag(s, i, words[i].Allowed);
            s.Tags[i] = tag;
            s.Coarse[i] = (byte)_model.Tags.Upos[tag];
        }
    }
}
