namespace Waybill.Lists;

/// <summary>Finds the names of an index that may be the one looked for. Not safe for several threads at once.</summary>
internal sealed class CandidateSearch(KindIndex index, SearchOptions options, NameMatchOptions matching)
{
    /// <summary>Words whose likes are remembered before all are forgotten.</summary>
    private const int Remembered = 50_000;

    private readonly float[] _gains = new float[index.Names.Length];
    private readonly List<int> _touched = [];
    private readonly Dictionary<(NameToken Word, bool Abjad), (int Word, float Alike)[]> _known = [];
    private readonly List<(int Word, float Alike)> _variants = [];
    private readonly List<(int Word, float Alike)> _taken = [];
    private readonly HashSet<int> _seen = [];
    private readonly List<(float Gain, int Name)> _best = [];
    private readonly List<(float Weight, int From, int To)> _sought = [];

    /// <summary>The numbers of the names, the likeliest first.</summary>
    public IReadOnlyList<(float Gain, int Name)> Find(AnalysedName name)
    {
        Clear();
        foreach (var token in name.Tokens)
            if (token.IsTelling && token.Role != TokenRole.Initial) Seek(token, name.Abjad);
        SeekJoined(name.Tokens, name.Abjad);
        // Rare words first: the frequent ones then only have to look at what those found.
        _sought.Sort((a, b) => b.Weight.CompareTo(a.Weight));
        foreach (var (weight, from, to) in _sought)
            for (var i = from; i < to; i++) Gain(_variants[i].Word, weight * _variants[i].Alike);
        foreach (var token in name.Tokens)
            if (token.Text.Length >= matching.JoinedLetters && token.Role is TokenRole.Core or TokenRole.Common)
                foreach (var found in index.Joined.Find(WordKeys.Whole(token.Text))) Add(found, Rarity(1) * 1.5f);
        return Best(name.Tokens.Length);
    }

    private void Clear()
    {
        foreach (var name in _touched) _gains[name] = 0;
        _touched.Clear();
        _variants.Clear();
        _best.Clear();
        _sought.Clear();
    }

    /// <summary>The words of the index that are this word, or nearly. Names repeat their words: what was found once is remembered.</summary>
    private void Seek(in NameToken token, bool abjad)
    {
        if (!_known.TryGetValue((token, abjad), out var found))
        {
            if (_known.Count >= Remembered) _known.Clear();
            _known.Add((token, abjad), found = Variants(token, abjad));
        }
        if (found.Length == 0) return;
        var from = _variants.Count;
        _variants.AddRange(found);
        var names = 0;
        foreach (var (word, _) in found) names += index.NamesOf(word).Length;
        var weight = Rarity(names) * (token.Role is TokenRole.Core ? 1 : 0.6f);
        _sought.Add((weight, from, _variants.Count));
    }

    private (int Word, float Alike)[] Variants(in NameToken token, bool abjad)
    {
        _seen.Clear();
        _taken.Clear();
        if (token.Role == TokenRole.Number)
        {
            Take(index.Keys.Find(WordKeys.Whole(token.Text)), token, false);
        }
        else
        {
            Span<uint> keys = stackalloc uint[WordKeys.MaxKeys];
            var count = WordKeys.Write(token.Text, keys);
            for (var k = 0; k < count; k++) Take(index.Keys.Find(keys[k]), token, abjad);
            foreach (var other in Nicknames.Of(token.Text)) Take(index.Keys.Find(WordKeys.Whole(other)), token, abjad);
        }
        if (token.Concept != 0) Take(index.Concepts.Find((uint)token.Concept), token, abjad);
        _taken.Sort((a, b) => a.Alike != b.Alike ? b.Alike.CompareTo(a.Alike) : a.Word.CompareTo(b.Word));
        return [.. _taken.Take(options.WordVariants)];
    }

    private void Take(ReadOnlySpan<int> words, in NameToken token, bool abjad)
    {
        foreach (var word in words)
        {
            if (!_seen.Add(word)) continue;
            var alike = TokenPairs.Alike(token, index.Words[word], index.Kind, abjad, matching);
            if (alike > 0) _taken.Add((word, alike));
        }
    }

    /// <summary>Neighbouring words of the name looked for that the index may have as one.</summary>
    private void SeekJoined(NameToken[] tokens, bool abjad)
    {
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            var text = tokens[i].Text;
            for (var count = 1; count < 3 && i + count < tokens.Length; count++)
            {
                text += tokens[i + count].Text;
                if (text.Length < matching.JoinedLetters || text.Length > 32) continue;
                if (!index.Keys.Find(WordKeys.Whole(text)).IsEmpty) Seek(new NameToken(text, TokenRole.Core, 0), abjad);
            }
        }
    }

    private void Gain(int word, float gain)
    {
        var names = index.NamesOf(word);
        var narrow = names.Length > options.FrequentWord && _touched.Count > 0;
        foreach (var name in names)
        {
            if (narrow && _gains[name] == 0) continue;
            Add(name, gain);
        }
    }

    private void Add(int name, float gain)
    {
        if (_gains[name] == 0) _touched.Add(name);
        _gains[name] += gain;
    }

    private float Rarity(int names) => MathF.Log(1 + (float)(index.Names.Length + 1) / (names + 1));

    /// <summary>The names that gained most; of equals those whose length is nearer.</summary>
    private List<(float Gain, int Name)> Best(int length)
    {
        var least = 0f;
        foreach (var name in _touched)
        {
            var words = index.WordStarts[name + 1] - index.WordStarts[name];
            var gain = _gains[name] * (1 - 0.04f * Math.Min(8, Math.Abs(words - length)));
            if (_best.Count == options.Candidates && gain <= least) continue;
            Insert(gain, name);
            if (_best.Count > options.Candidates) _best.RemoveAt(_best.Count - 1);
            least = _best[^1].Gain;
        }
        return _best;
    }

    private void Insert(float gain, int name)
    {
        var (low, high) = (0, _best.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_best[middle].Gain >= gain) low = middle + 1;
            else high = middle;
        }
        _best.Insert(low, (gain, name));
    }
}
