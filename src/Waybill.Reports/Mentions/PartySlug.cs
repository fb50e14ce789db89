using System.Text;
using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Slugs of names that have no code: lower case, without accents, words joined by hyphens.</summary>
internal static class PartySlug
{
    /// <summary>The slug of a name; null when no Latin letter is left of it.</summary>
    public static PartyId? Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            var letter = Folding.Strip(Folding.Lower(c));
            if (Pair(letter) is { } pair) slug.Append(pair);
            else if (char.IsAsciiLetterOrDigit(letter)) slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return PartyId.TryParse(slug.ToString().Trim('-'), null, out var id) ? id : null;
    }

    private static string? Pair(char letter) => letter switch
    {
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        _ => null,
    };
}
