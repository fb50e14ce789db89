namespace Waybill.Lists;

/// <summary>All words of the names of one kind, each once.</summary>
internal sealed class WordTable
{
    private readonly List<NameToken> _words = [];
    private readonly Dictionary<(string Text, TokenRole Role, int Concept), int> _numbers = [];

    public IReadOnlyList<NameToken> Words => _words;

    /// <summary>Number of a word; a new one is added.</summary>
    public int Put(in NameToken word)
    {
        var key = (word.Text, word.Role, word.Concept);
        if (_numbers.TryGetValue(key, out var number)) return number;
        _numbers.Add(key, number = _words.Count);
        _words.Add(word);
        return number;
    }
}
