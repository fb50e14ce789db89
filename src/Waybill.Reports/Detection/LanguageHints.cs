using System.Globalization;

namespace Waybill.Reports;

/// <summary>
/// What words, letters and scripts tell of a language: the stop words of every folder under <c>Languages</c>,
/// and <c>Knowledge/language-hints.tsv</c> for languages without a folder.
/// </summary>
internal sealed class LanguageHints
{
    private readonly List<string> _languages = [];
    private readonly Dictionary<ulong, List<Evidence>> _words = [];
    private readonly Dictionary<char, List<Evidence>> _letters = [];
    private readonly Dictionary<Script, string> _scripts = [];
    private readonly ulong[] _keys;
    private readonly Evidence[][] _values;

    private LanguageHints()
    {
        AddFolders();
        AddOthers();
        Languages = [.. _languages];
        Letters = _letters.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());
        (_keys, _values) = Table(_words);
    }

    /// <summary>The hints that the library carries.</summary>
    public static LanguageHints Default { get; } = new();

    /// <summary>BCP 47 codes; evidence names a language by its index here.</summary>
    public string[] Languages { get; }

    /// <summary>What the letters tell that few languages write.</summary>
    public Dictionary<char, Evidence[]> Letters { get; }

    /// <summary>The language that a script stands for when nothing else tells.</summary>
    public string? OfScript(Script script) => _scripts.GetValueOrDefault(script);

    /// <summary>What a word tells, by its key (<see cref="LetterCodes"/>).</summary>
    public ReadOnlySpan<Evidence> OfWord(ulong key)
    {
        for (var slot = Slot(key, _keys.Length); _keys[slot] != 0; slot = (slot + 1) & (_keys.Length - 1))
        {
            if (_keys[slot] == key) return _values[slot];
        }
        return default;
    }

    private void AddFolders()
    {
        foreach (var language in Lexicon.Languages)
        {
            if (LexiconTable.Embedded($"Languages/{language}/stopwords.tsv") is not { } table) continue;
            foreach (var row in table.Rows) AddWord(language, table[row, "form"], table[row, "per_mille"]);
        }
    }

    private void AddOthers()
    {
        var table = LexiconTable.Required("Knowledge/language-hints.tsv");
        foreach (var row in table.Rows)
        {
            var (language, value, rate) = (table[row, "language"], table[row, "value"], table[row, "per_mille"]);
            switch (table[row, "kind"])
            {
                case "word": AddWord(language, value, rate); break;
                case "letter": Add(_letters, value[0], language, rate); break;
                case "script": _scripts.Add(Enum.Parse<Script>(value), language); break;
                default: throw new FormatException($"{table.Name}: '{table[row, "kind"]}' is no kind of hint");
            }
        }
    }

    private void AddWord(string language, string word, string rate)
    {
        // Accents are dropped, so that é and e of one language fall together: the more frequent one counts.
        if (LetterCodes.Key(word) is var key and not 0) Add(_words, key, language, rate);
    }

    private void Add<TKey>(Dictionary<TKey, List<Evidence>> to, TKey key, string language, string rate)
        where TKey : notnull
    {
        var index = _languages.IndexOf(language);
        if (index < 0)
        {
            index = _languages.Count;
            _languages.Add(language);
        }
        var perMille = int.Parse(rate, NumberStyles.None, CultureInfo.InvariantCulture);
        // Bits by which the hint is likelier in the language than in some other, of which it is a tenth in a thousand words.
        var evidence = new Evidence(index, (int)Math.Round(16 * Math.Log2(1 + perMille * 10)));
        if (!to.TryGetValue(key, out var list)) to.Add(key, list = []);
        var same = list.FindIndex(e => e.Language == index);
        if (same < 0) list.Add(evidence);
        else if (list[same].Score < evidence.Score) list[same] = evidence;
    }

    private static (ulong[] Keys, Evidence[][] Values) Table(Dictionary<ulong, List<Evidence>> words)
    {
        var size = 1;
        while (size < words.Count * 3) size *= 2;
        var (keys, values) = (new ulong[size], new Evidence[size][]);
        foreach (var (key, list) in words.OrderBy(pair => pair.Key))
        {
            var slot = Slot(key, size);
            while (keys[slot] != 0) slot = (slot + 1) & (size - 1);
            (keys[slot], values[slot]) = (key, [.. list]);
        }
        return (keys, values);
    }

    private static int Slot(ulong key, int size) => (int)((key * 0x9E37_79B9_7F4A_7C15) >> 40) & (size - 1);
}
