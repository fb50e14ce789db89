using System.Text;

namespace Waybill.Reports;

/// <summary>Every word that the lexicons know, numbered. Filled while they are compiled, read-only afterwards.</summary>
internal sealed class Vocabulary
{
    /// <summary>Longer words are cut for look-up: no lexicon word comes near.</summary>
    private const int LongestWord = 64;

    /// <summary>About as many words as the lexicons of a language have: tables that need not grow load faster.</summary>
    private const int UsualWords = 40_000;

    private readonly Dictionary<string, int> _exact = new(UsualWords, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _bare = new(UsualWords, StringComparer.Ordinal);
    private readonly List<string> _words = new(UsualWords);

    /// <summary>Number of words.</summary>
    public int Count => _words.Count;

    /// <summary>The canonical form of a numbered word.</summary>
    public string this[int word] => _words[word];

    /// <summary>The number of a word, which is added when it is new.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        var canonical = Folding.Canonical(word[..Math.Min(word.Length, LongestWord)], buffer);
        var exact = _exact.GetAlternateLookup<ReadOnlySpan<char>>();
        if (exact.TryGetValue(canonical, out var known)) return known;
        var number = _words.Count;
        var text = canonical.ToString();
        _words.Add(text);
        _exact.Add(text, number);
        Span<char> bareBuffer = stackalloc char[LongestWord];
        _bare.TryAdd(Folding.Bared(canonical, bareBuffer).ToString(), number);
        return number;
    }

    /// <summary>Adds those words of a phrase that bear no accents.</summary>
    public void AddPlain(string phrase)
    {
        foreach (var range in phrase.AsSpan().SplitAny(" -'’"))
            if (phrase.AsSpan(range) is { Length: > 0 } word && Ascii.IsValid(word)) Add(word);
    }

    /// <summary>The number of a word as a text writes it, or -1.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="accentsLost">Whether its accents cannot be trusted: capitals throughout, or a text that lost them all.</param>
    public int Find(ReadOnlySpan<char> word, bool accentsLost)
    {
        if (word.Length > LongestWord) return -1;
        Span<char> buffer = stackalloc char[LongestWord];
        var canonical = Folding.Canonical(word, buffer);
        if (!accentsLost && _exact.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(canonical, out var number)) return number;
        Span<char> bareBuffer = stackalloc char[LongestWord];
        return _bare.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Folding.Bared(canonical, bareBuffer), out number) ? number : -1;
    }
}
