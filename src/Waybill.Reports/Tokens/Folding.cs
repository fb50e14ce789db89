using System.Collections.Frozen;

namespace Waybill.Reports;

/// <summary>Letters as the lexicons compare them: lower case, one kind of apostrophe, with or without accents.</summary>
internal static class Folding
{
    private static readonly FrozenDictionary<char, char> Bare = Pairs(
        "àáâãäåā:a çćč:c ďđ:d èéêëēėęě:e ğģ:g ìíîïīįı:i ķ:k ļł:l ñńņň:n òóôõöøōő:o řŕ:r śšşș:s ťţț:t ùúûüūůű:u ýÿ:y źżž:z");

    /// <summary>Lower case, with the typographic apostrophe made plain.</summary>
    public static char Lower(char c)
    {
        if (c < 128) return c is >= 'A' and <= 'Z' ? (char)(c | 32) : c;
        return c is '’' or 'ʼ' or '‘' ? '\'' : char.ToLowerInvariant(c);
    }

    /// <summary>A lower-case letter without its accent.</summary>
    public static char Strip(char lower) => lower < 128 ? lower : Bare.GetValueOrDefault(lower, lower);

    /// <summary>
    /// The form that the vocabulary knows a word by: lower case; the accent of a first letter dropped, because
    /// French often leaves it off capitals (<c>Etats-Unis</c>), but not from <c>à</c>.
    /// </summary>
    /// <param name="word">The word as written.</param>
    /// <param name="buffer">At least as long as the word.</param>
    public static ReadOnlySpan<char> Canonical(ReadOnlySpan<char> word, Span<char> buffer)
    {
        for (var i = 0; i < word.Length; i++) buffer[i] = Lower(word[i]);
        if (word.Length > 1) buffer[0] = Strip(buffer[0]);
        return buffer[..word.Length];
    }

    /// <summary>A canonical form without any accent.</summary>
    public static ReadOnlySpan<char> Bared(ReadOnlySpan<char> canonical, Span<char> buffer)
    {
        for (var i = 0; i < canonical.Length; i++) buffer[i] = Strip(canonical[i]);
        return buffer[..canonical.Length];
    }

    private static FrozenDictionary<char, char> Pairs(string table) =>
        table.Split(' ').SelectMany(row => row[..^2].Select(accented => (accented, bare: row[^1])))
            .ToFrozenDictionary(pair => pair.accented, pair => pair.bare);
}
