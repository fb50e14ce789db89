namespace Waybill.Reports;

/// <summary>Phrases over numbered words: the longest one that stands at a token, with its value.</summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class WordTrie<T>
    where T : struct
{
    private readonly Dictionary<long, int> _steps = [];
    private readonly List<T?> _values = [null];
    private int[] _first = [];

    /// <summary>Adds a phrase; the first meaning given to it stays.</summary>
    public void Add(string phrase, T value, Vocabulary vocabulary)
    {
        var tokens = new List<Token>();
        Tokenizer.Cut(phrase, 0, phrase.Length, vocabulary, false, tokens);
        var state = 0;
        foreach (var token in tokens) state = Step(state, vocabulary.Add(phrase.AsSpan(token.Start, token.End - token.Start)));
        _values[state] ??= value;
    }

    /// <summary>The longest phrase that starts at a token.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">Where it starts.</param>
    /// <param name="value">Its meaning.</param>
    /// <returns>Number of tokens, 0 for none.</returns>
    public int Match(ReadOnlySpan<Token> tokens, int at, out T value)
    {
        value = default;
        var word = tokens[at].Word;
        if ((uint)word >= (uint)_first.Length) return 0;
        var state = _first[word];
        var length = 0;
        for (var next = at + 1; state > 0; next++)
        {
            if (_values[state] is { } found) (value, length) = (found, next - at);
            if (next >= tokens.Length || tokens[next].Word < 0 || !_steps.TryGetValue(Key(state, tokens[next].Word), out state)) break;
        }
        return length;
    }

    private int Step(int state, int word)
    {
        if (state == 0)
        {
            if (word >= _first.Length) Array.Resize(ref _first, word + 64);
            if (_first[word] == 0) _first[word] = NewState();
            return _first[word];
        }
        if (_steps.TryGetValue(Key(state, word), out var next)) return next;
        next = NewState();
        _steps.Add(Key(state, word), next);
        return next;
    }

    private int NewState()
    {
        _values.Add(null);
        return _values.Count - 1;
    }

    private static long Key(int state, int word) => ((long)state << 32) | (uint)word;
}
