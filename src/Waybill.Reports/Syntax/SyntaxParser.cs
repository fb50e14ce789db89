namespace Waybill.Reports.Syntax;

/// <summary>
/// Tags and parses sentences, one after the other: a greedy left-to-right tagger, then an arc-hybrid transition parser
/// with a small beam. Same words, same answer. It keeps its working memory: one parser a thread.
/// </summary>
internal sealed class SyntaxParser
{
    /// <summary>How many states are followed side by side unless the caller says otherwise.</summary>
    public const int DefaultWidth = 2;

    /// <summary>A state this far behind the best hardly ever wins: giving it up saves a quarter of the time and changes one head in a thousand of the test treebanks.</summary>
    public const float DefaultMargin = 150;

    private const int LongSentence = 200;
    private readonly SyntaxModel _model;
    private readonly Sentence _sentence = new();
    private readonly ModelJudge _judge;
    private readonly Beam _beam;
    private readonly int _width;

    /// <summary>A parser for one thread.</summary>
    /// <param name="model">The trained model, shared.</param>
    /// <param name="width">How many states are followed side by side, at least 1 (greedy). A sentence of more than 200 words is parsed greedily.</param>
    /// <param name="margin">States whose score is further behind the best than this are given up.</param>
    public SyntaxParser(SyntaxModel model, int width = DefaultWidth, float margin = DefaultMargin)
    {
        _model = model;
        _judge = new ModelJudge(model);
        _width = width;
        _beam = new Beam(_sentence, _judge, width) { Margin = margin };
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
        _beam.Width = words.Length > LongSentence ? 1 : _width;
        _beam.Begin();
        for (var step = 0; step < 2 * words.Length; step++) _beam.Step();
        var links = _beam.Best.Links;
        for (var i = 0; i < words.Length; i++)
        {
            var tag = _sentence.Tags[i];
            var head = links[i].Head;
            nodes[i] = new Node(_model.Tags.Upos[tag], _model.Tags.Feats[tag], head == _sentence.Root ? -1 : head, _model.Relations[links[i].Label]);
        }
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
