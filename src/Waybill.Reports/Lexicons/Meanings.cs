using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>
/// What words mean: words of one language or several that say nearly the same in reports of transfers (<i>cargaison</i>, consignment,
/// shipment) have one number, so that what was learnt of one holds for the others.
/// </summary>
internal sealed class Meanings
{
    /// <summary>Letters of a stem: forms of one word mostly agree in them.</summary>
    private const int StemLength = 7;

    /// <summary>Stands behind a stem that has the meaning whatever follows it.</summary>
    private const char AnyEnding = '~';

    private readonly Dictionary<uint, uint> _words = [];
    private readonly Dictionary<uint, uint> _stems = [];

    private Meanings(LexiconTable? table)
    {
        if (table is null) return;
        foreach (var row in table.Rows)
        {
            var meaning = Facts.Hash(table[row, "meaning"]);
            var words = table[row, "words"].AsSpan();
            foreach (var range in words.Split('|'))
            {
                var word = words[range];
                if (word[^1] == AnyEnding) _stems.TryAdd(Hash(word[..^1]), meaning);
                else _words.TryAdd(Hash(word), meaning);
            }
        }
    }

    /// <summary>The meanings of a language's words: its file <c>meanings.tsv</c>. None where there is no such file.</summary>
    public static Meanings ForLanguage(string language) => new(LexiconTable.Embedded($"Languages/{language}/meanings.tsv"));

    /// <summary>The number of what a token means, or null when that is not known.</summary>
    /// <param name="text">The text that the token is of.</param>
    /// <param name="token">The token.</param>
    /// <param name="stem">Its stem.</param>
    public uint? Of(string text, Token token, uint stem)
    {
        var length = token.End - token.Start;
        if (_words.TryGetValue(length > StemLength ? Hash(text.AsSpan(token.Start, length)) : stem, out var meaning)) return meaning;
        return length >= StemLength && _stems.TryGetValue(stem, out meaning) ? meaning : null;
    }

    /// <summary>A hash of a token's first letters.</summary>
    public static uint StemOf(string text, Token token) => Hash(text.AsSpan(token.Start, Math.Min(token.End - token.Start, StemLength)));

    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 0x811C9DC5u;
        foreach (var c in word) hash = FeatureHash.Letter(hash, Folding.Lower(c));
        return hash;
    }
}
