namespace Waybill.Reports;

/// <summary>A found lexicon entry: the tokens from <paramref name="First"/> up to, not including, <paramref name="End"/>.</summary>
internal readonly record struct Match(int First, int End, Entry Entry)
{
    /// <summary>Number of tokens.</summary>
    public int Length => End - First;

    /// <summary>Whether the other lies inside this one and is shorter.</summary>
    public bool Covers(Match other) => First <= other.First && other.End <= End && Length > other.Length;
}

/// <summary>A deterministic automaton over word numbers that finds every entry of the lexicons in one pass.</summary>
internal sealed class Automaton(Vocabulary vocabulary)
{
    /// <summary>About as many states as the lexicons of a language make: tables that need not grow load faster.</summary>
    private const int UsualStates = 80_000;

    private readonly Dictionary<long, int> _next = new(UsualStates);
    private readonly List<List<Terminal>?> _terminals = new(UsualStates) { null };
    private readonly List<Token> _form = [];

    /// <summary>Numbers the words.</summary>
    public Vocabulary Vocabulary { get; } = vocabulary;

    /// <summary>Adds a form of an entry.</summary>
    public void Add(string form, Entry entry)
    {
        var tokens = _form;
        tokens.Clear();
        Tokenizer.Cut(form, 0, form.Length, vocabulary: null, accentsLost: false, tokens);
        var state = 0;
        var demands = new TokenShape[tokens.Count];
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = form.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start);
            demands[i] = tokens[i].Kind == TokenKind.Word ? tokens[i].Shape & (TokenShape.Capital | TokenShape.AllCaps) : TokenShape.None;
            var key = Key(state, Vocabulary.Add(word));
            if (!_next.TryGetValue(key, out var next))
            {
                next = _terminals.Count;
                _terminals.Add(null);
                _next.Add(key, next);
            }
            state = next;
        }
        if (state != 0) (_terminals[state] ??= []).Add(new Terminal(entry, demands));
    }

    /// <summary>Finds every entry in some tokens, in order of its first token, shorter ones first.</summary>
    public void Find(ReadOnlySpan<Token> tokens, List<Match> found)
    {
        for (var first = 0; first < tokens.Length; first++)
        {
            var state = 0;
            for (var i = first; i < tokens.Length; i++)
            {
                if (tokens[i].Word < 0 || !_next.TryGetValue(Key(state, tokens[i].Word), out state)) break;
                if (_terminals[state] is not { } terminals) continue;
                foreach (var terminal in terminals)
                    if (terminal.Allows(tokens[first..(i + 1)])) found.Add(new Match(first, i + 1, terminal.Entry));
            }
        }
    }

    private static long Key(int state, int word) => ((long)state << 32) | (uint)word;

    /// <summary>An entry that ends in a state, and the capitals that its form demands.</summary>
    private sealed record Terminal(Entry Entry, TokenShape[] Demands)
    {
        public bool Allows(ReadOnlySpan<Token> tokens)
        {
            for (var i = 0; i < Demands.Length; i++)
            {
                var demand = Demands[i];
                if (demand == TokenShape.None) continue;
                if ((demand & TokenShape.AllCaps) != 0 && tokens[i].End - tokens[i].Start <= 4
                        ? (tokens[i].Shape & TokenShape.AllCaps) == 0
                        : !tokens[i].IsCapital)
                    return false;
            }
            return true;
        }
    }
}
