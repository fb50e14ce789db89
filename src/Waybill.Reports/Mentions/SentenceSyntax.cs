using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>The syntax of one sentence by its tokens: part of speech, head and relation.</summary>
internal sealed class SentenceSyntax
{
    private readonly int[] _word;
    private readonly int[] _token;
    private readonly Node[] _nodes;

    private SentenceSyntax(int[] word, int[] token, Node[] nodes) => (_word, _token, _nodes) = (word, token, nodes);

    /// <summary>Parses a sentence. Hyphenated tokens are one word to the parser; an English <c>don't</c> is <c>do</c> and <c>n't</c>.</summary>
    /// <param name="text">The text of the document.</param>
    /// <param name="tokens">The tokens of the sentence.</param>
    /// <param name="allowed">The parts of speech that each token may be, as <see cref="WordClasses"/> tells.</param>
    /// <param name="parser">The parser of the language.</param>
    public static SentenceSyntax Of(string text, Token[] tokens, uint[] allowed, SyntaxParser parser)
    {
        var word = new int[tokens.Length];
        var token = new List<int>(tokens.Length);
        var words = new List<Word>(tokens.Length);
        for (var i = 0; i < tokens.Length; i++)
        {
            var (start, end) = (tokens[i].Start, tokens[i].End);
            if (i > 0 && tokens[i].IsHyphenated)
            {
                var first = tokens[token[^1]].Start;
                words[^1] = new Word(text.AsMemory(first, end - first));
                word[i] = words.Count - 1;
                continue;
            }
            if (i + 1 < tokens.Length && end - start > 1 && text[end - 1] is 'n' && IsNegation(text, tokens[i + 1])) end--;
            if (i > 0 && IsNegation(text, tokens[i]) && text[start - 1] is 'n') start--;
            word[i] = words.Count;
            token.Add(i);
            words.Add(new Word(text.AsMemory(start, end - start), allowed[i]));
        }
        var nodes = new Node[words.Count];
        parser.Parse(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words), nodes);
        return new SentenceSyntax(word, [.. token], nodes);
    }

    /// <summary>Part of speech of a token.</summary>
    public Upos UposOf(int token) => _nodes[_word[token]].Upos;

    /// <summary>Relation of a token to its head.</summary>
    public Relation RelationOf(int token) => _nodes[_word[token]].Relation;

    /// <summary>Morphological features of a token.</summary>
    public Feats FeatsOf(int token) => _nodes[_word[token]].Feats;

    /// <summary>First token of the word that a token depends on, or -1 for the root.</summary>
    public int HeadOf(int token) => _nodes[_word[token]].Head is var head and >= 0 ? _token[head] : -1;

    /// <summary>The token of a phrase that governs the others: its head lies outside.</summary>
    public int HeadIn(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var head = HeadOf(i);
            if (head < first || head >= end) return _token[_word[i]];
        }
        return first;
    }

    /// <summary>The first token that depends on another by a relation, or -1.</summary>
    public int ChildOf(int head, Relation relation)
    {
        var word = _word[head];
        for (var i = 0; i < _nodes.Length; i++)
            if (_nodes[i].Head == word && _nodes[i].Relation == relation) return _token[i];
        return -1;
    }

    /// <summary>Whether a token stands below another in the tree, at most so many steps down.</summary>
    public bool IsBelow(int token, int ancestor, int steps)
    {
        for (var at = HeadOf(token); at >= 0 && steps-- > 0; at = HeadOf(at))
            if (_word[at] == _word[ancestor]) return true;
        return false;
    }

    private static bool IsNegation(string text, Token token) => token.End - token.Start == 2 && Tokenizer.IsApostrophe(text[token.Start]) && text[token.Start + 1] is 't' or 'T';
}
