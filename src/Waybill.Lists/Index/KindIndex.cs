using System.Runtime.InteropServices;

namespace Waybill.Lists;

/// <summary>The names of one kind of subject: which words each has, which names have a word, and under which keys words are found.</summary>
internal sealed class KindIndex
{
    public required SubjectKind Kind { get; init; }

    /// <summary>Words by number.</summary>
    public required NameToken[] Words { get; init; }

    /// <summary>Whose each name is.</summary>
    public required NameRef[] Names { get; init; }

    /// <summary>Where the words of each name begin in <see cref="NameWords"/>; one more than there are names.</summary>
    public required int[] WordStarts { get; init; }

    /// <summary>Numbers of the words of all names, one name behind the other.</summary>
    public required int[] NameWords { get; init; }

    /// <summary>Names in a script without vowels.</summary>
    public required bool[] Abjad { get; init; }

    /// <summary>Where the names of each word begin in <see cref="WordNames"/>; one more than there are words.</summary>
    public required int[] NameStarts { get; init; }

    /// <summary>Numbers of the names that have a word, one word behind the other.</summary>
    public required int[] WordNames { get; init; }

    /// <summary>Words by their keys.</summary>
    public required KeyTable Keys { get; init; }

    /// <summary>Names by two neighbouring words written as one.</summary>
    public required KeyTable Joined { get; init; }

    /// <summary>Words by the meaning that they share with others.</summary>
    public required KeyTable Concepts { get; init; }

    public ReadOnlySpan<int> NamesOf(int word) => WordNames.AsSpan(NameStarts[word], NameStarts[word + 1] - NameStarts[word]);

    public ReadOnlySpan<int> WordsOf(int name) => NameWords.AsSpan(WordStarts[name], WordStarts[name + 1] - WordStarts[name]);

    public static KindIndex Build(SubjectKind kind, IEnumerable<(NameRef Ref, string Text)> names)
    {
        var table = new WordTable();
        List<NameRef> refs = [];
        List<int> starts = [0], nameWords = [];
        List<bool> abjad = [];
        List<(uint, int)> joined = [];
        foreach (var (reference, text) in names)
        {
            var analysed = NameAnalysis.Analyse(text, kind);
            if (analysed.Tokens.Length == 0) continue;
            foreach (var token in analysed.Tokens) nameWords.Add(table.Put(token));
            AddJoined(analysed.Tokens, refs.Count, joined);
            refs.Add(reference);
            starts.Add(nameWords.Count);
            abjad.Add(analysed.Abjad);
        }
        var words = CollectionsMarshal.AsSpan((List<NameToken>)table.Words).ToArray();
        var (nameStarts, wordNames) = Invert(words.Length, starts, nameWords);
        return new KindIndex
        {
            Kind = kind,
            Words = words,
            Names = [.. refs],
            WordStarts = [.. starts],
            NameWords = [.. nameWords],
            Abjad = [.. abjad],
            NameStarts = nameStarts,
            WordNames = wordNames,
            Keys = BuildKeys(words),
            Joined = KeyTable.Build(joined),
            Concepts = BuildConcepts(words),
        };
    }

    /// <summary>Two words that one might write as one; of long names only those at the beginning.</summary>
    private static void AddJoined(NameToken[] tokens, int name, List<(uint, int)> joined)
    {
        Span<char> text = stackalloc char[64];
        for (var i = 0; i + 1 < tokens.Length && i < 6; i++)
        {
            var (first, second) = (tokens[i].Text, tokens[i + 1].Text);
            if (first.Length + second.Length is < 5 or > 40) continue;
            first.CopyTo(text);
            second.CopyTo(text[first.Length..]);
            joined.Add((WordKeys.Whole(text[..(first.Length + second.Length)]), name));
        }
    }

    private static (int[] Starts, int[] Names) Invert(int words, List<int> starts, List<int> nameWords)
    {
        var counts = new int[words + 1];
        foreach (var word in nameWords) counts[word + 1]++;
        for (var i = 0; i < words; i++) counts[i + 1] += counts[i];
        var fill = (int[])counts.Clone();
        var names = new int[nameWords.Count];
        for (var name = 0; name + 1 < starts.Count; name++)
            for (var i = starts[name]; i < starts[name + 1]; i++) names[fill[nameWords[i]]++] = name;
        return (counts, names);
    }

    private static KeyTable BuildKeys(NameToken[] words)
    {
        var pairs = new List<(uint, int)>(words.Length * 8);
        Span<uint> keys = stackalloc uint[WordKeys.MaxKeys];
        for (var i = 0; i < words.Length; i++)
        {
            if (!words[i].IsTelling) continue;
            if (words[i].Role == TokenRole.Number)
            {
                pairs.Add((WordKeys.Whole(words[i].Text), i));
                continue;
            }
            var count = WordKeys.Write(words[i].Text, keys);
            for (var k = 0; k < count; k++) pairs.Add((keys[k], i));
        }
        return KeyTable.Build(pairs);
    }

    private static KeyTable BuildConcepts(NameToken[] words)
    {
        var pairs = new List<(uint, int)>();
        for (var i = 0; i < words.Length; i++)
            if (words[i].Concept != 0 && words[i].IsTelling) pairs.Add(((uint)words[i].Concept, i));
        return KeyTable.Build(pairs);
    }
}
