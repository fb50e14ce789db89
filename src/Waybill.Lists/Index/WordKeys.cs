namespace Waybill.Lists;

/// <summary>Hashed keys under which a word is found though it is misspelt: itself, itself without one letter, and its consonants.</summary>
internal static class WordKeys
{
    /// <summary>Shorter words are found only as they are.</summary>
    private const int LeastLetters = 3;

    /// <summary>Letters that enter the keys; longer words are told apart when they are compared.</summary>
    private const int Prefix = 12;

    /// <summary>Most keys of one word.</summary>
    public const int MaxKeys = Prefix + 2;

    /// <summary>Writes the keys.</summary>
    /// <returns>How many.</returns>
    public static int Write(ReadOnlySpan<char> word, Span<uint> keys)
    {
        var count = 0;
        var cut = word.Length > Prefix ? word[..Prefix] : word;
        keys[count++] = Hash(cut, -1, 17);
        if (cut.Length < LeastLetters) return count;
        for (var i = 0; i < cut.Length; i++)
        {
            // Of a run of equal letters leaving out any gives the same.
            if (i > 0 && cut[i] == cut[i - 1]) continue;
            keys[count++] = Hash(cut, i, 17);
        }
        Span<char> skeleton = stackalloc char[Prefix];
        var length = Skeleton(word, skeleton);
        if (length >= 2) keys[count++] = Hash(skeleton[..length], -1, 31);
        return count;
    }

    /// <summary>The hash of a word as it is.</summary>
    public static uint Whole(ReadOnlySpan<char> word) => Hash(word.Length > Prefix ? word[..Prefix] : word, -1, 17);

    /// <summary>The first letter's class and the consonants, those that are transliterated alike made one, none twice in a row.</summary>
    private static int Skeleton(ReadOnlySpan<char> word, Span<char> skeleton)
    {
        var length = 0;
        for (var i = 0; i < word.Length && length < skeleton.Length; i++)
        {
            var c = Class(word[i]);
            if (c == '\0' || (length > 0 && skeleton[length - 1] == c)) continue;
            skeleton[length++] = c;
        }
        return length;
    }

    private static char Class(char c) => c switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h' or 'w' => '\0',
        'b' or 'p' => 'b',
        'c' or 'k' or 'q' or 'g' or 'j' or 'x' => 'k',
        'd' or 't' => 'd',
        'f' or 'v' => 'f',
        's' or 'z' => 's',
        _ => c,
    };

    private static uint Hash(ReadOnlySpan<char> word, int without, uint seed)
    {
        var hash = 2166136261u ^ seed;
        for (var i = 0; i < word.Length; i++)
            if (i != without) hash = (hash ^ word[i]) * 16777619u;
        return hash;
    }
}
