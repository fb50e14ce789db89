namespace Waybill.Reports.Syntax;

/// <summary>What the models see of a word: hashes of its letters, and its shape.</summary>
internal struct WordTraits
{
    /// <summary>Hash of the word in lower case; digits count as 0.</summary>
    public uint Exact;

    /// <summary>The same without accents.</summary>
    public uint Bare;

    /// <summary>Its first letters without accents: 1, 2, 3 and 5 of them (all, when it is shorter).</summary>
    public uint Prefix1, Prefix2, Prefix3, Stem;

    /// <summary>Its last letters, with accents: 1 to 5 of them (all, when it is shorter).</summary>
    public uint Suffix1, Suffix2, Suffix3, Suffix4, Suffix5;

    /// <summary>Its last three letters without accents.</summary>
    public uint BareSuffix;

    /// <summary>How it is written: capitals, digits, marks, hyphen.</summary>
    public uint Shape;

    private const uint Basis = 0x811C9DC5;

    /// <summary>The traits of a word.</summary>
    /// <param name="word">The word as written; it may be empty.</param>
    public static WordTraits Of(ReadOnlySpan<char> word)
    {
        var traits = new WordTraits { Shape = ShapeOf(word) };
        uint exact = Basis, bare = Basis;
        for (var i = 0; i < word.Length; i++)
        {
            var lower = Plain(word[i]);
            exact = FeatureHash.Letter(exact, lower);
            bare = FeatureHash.Letter(bare, Folding.Strip(lower));
            if (i == 0) traits.Prefix1 = bare;
            if (i <= 1) traits.Prefix2 = bare;
            if (i <= 2) traits.Prefix3 = bare;
            if (i <= 4) traits.Stem = bare;
        }
        traits.Exact = exact;
        traits.Bare = bare;
        traits.ReadSuffixes(word);
        return traits;
    }

    private void ReadSuffixes(ReadOnlySpan<char> word)
    {
        uint exact = Basis, bare = Basis;
        for (var length = 1; length <= 5; length++)
        {
            if (length <= word.Length)
            {
                var lower = Plain(word[^length]);
                exact = FeatureHash.Letter(exact, lower);
                if (length <= 3) bare = FeatureHash.Letter(bare, Folding.Strip(lower));
            }
            if (length == 1) Suffix1 = exact;
            else if (length == 2) Suffix2 = exact;
            else if (length == 3) Suffix3 = exact;
            else if (length == 4) Suffix4 = exact;
            else Suffix5 = exact;
        }
        BareSuffix = bare;
    }

    private static char Plain(char c) => c switch
    {
        >= '0' and <= '9' => '0',
        '“' or '”' or '„' or '«' or '»' => '"',
        '–' or '—' or '‑' or '‐' => '-',
        '…' => '.',
        _ => Folding.Lower(c),
    };

    private static uint ShapeOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return 0;
        uint upper = 0, lower = 0, digit = 0, hyphen = 0, mark = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLetter(c)) lower++;
            else if (char.IsDigit(c)) digit++;
            else if (c is '-' or '‑' or '‐') hyphen++;
            else mark++;
        }
        uint letters = (upper, lower) switch
        {
            (0, 0) => 0,
            (0, _) => 1,
            (1, 0) => 2,
            (_, 0) => 3,
            _ => char.IsUpper(word[0]) ? 4u : 5u,
        };
        return letters | (digit > 0 ? 8u : 0) | (hyphen > 0 ? 16u : 0) | (mark > 0 ? 32u : 0);
    }
}
