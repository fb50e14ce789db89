using System.Globalization;
using System.Text;

namespace Waybill.Ledger;

/// <summary>A name reduced to what does not change between spellings: letters without marks, lower case, single spaces, no article before it.</summary>
internal static class PlainName
{
    private static readonly string[] Articles = ["the ", "le ", "la ", "les ", "l ", "a ", "an ", "un ", "une "];

    public static string Of(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark) continue;
            if (char.IsLetterOrDigit(c)) plain.Append(char.ToLowerInvariant(c));
            else if (c != '.' && plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }
        var text = plain.ToString().TrimEnd();
        foreach (var article in Articles)
            if (text.Length > article.Length && text.StartsWith(article, StringComparison.Ordinal)) return text[article.Length..];
        return text;
    }
}
