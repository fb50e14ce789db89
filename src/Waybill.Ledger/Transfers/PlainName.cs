using System.Collections.Frozen;
using System.Text;

namespace Waybill.Ledger;

/// <summary>A name reduced to what does not change between spellings: lower-case letters without accents, single spaces, no article before it.</summary>
internal static class PlainName
{
    private static readonly string[] Articles = ["the ", "le ", "la ", "les ", "l ", "a ", "an ", "un ", "une "];

    // The runtime decomposes letters only with the tables of a culture library, which this program does without.
    private static readonly FrozenDictionary<char, char> Bare =
        "àáâãäåāa çćčc ďđd èéêëēėęěe ğģg ìíîïīįi ķk ļłl ñńňn òóôõöøōo řŕr śšşșs ťţțt ùúûüūůűu ýÿy źżžz".Split(' ')
            .SelectMany(row => row[..^1].Select(accented => (accented, bare: row[^1]))).ToFrozenDictionary(pair => pair.accented, pair => pair.bare);

    public static string Of(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            var lower = char.ToLowerInvariant(c);
            if (char.IsLetterOrDigit(lower)) plain.Append(Bare.GetValueOrDefault(lower, lower));
            else if (c is not ('.' or '\u0301' or '\u0300' or '\u0302' or '\u0308' or '\u0327') && plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }
        var text = plain.ToString().TrimEnd();
        foreach (var article in Articles)
            if (text.Length > article.Length && text.StartsWith(article, StringComparison.Ordinal)) return text[article.Length..];
        return text;
    }
}
