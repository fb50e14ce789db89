using System.Text;

namespace Waybill.Model;

/// <summary>
/// Who a party is: an ISO 3166-1 alpha-3 code for a state and all that stands for it, one of the bodies
/// <c>EU</c>, <c>UN</c>, <c>NATO</c>, <c>G7</c>, or a lower-case slug of the usual English name (<c>rsf-sudan</c>).
/// </summary>
public readonly record struct PartyId : ISpanParsable<PartyId>
{
    private readonly string? _value;

    private PartyId(string value) => _value = value;

    /// <summary>Whether it is a state.</summary>
    public bool IsState => Value.Length == 3 && char.IsAsciiLetterUpper(Value[0]);

    /// <summary>Whether it is one of the bodies with a code of its own.</summary>
    public bool IsBody => Value is "EU" or "UN" or "NATO" or "G7";

    private string Value => _value ?? "";

    /// <summary>The code or slug.</summary>
    public override string ToString() => Value;

    /// <summary>Reads a code or slug.</summary>
    /// <exception cref="FormatException">When it is neither.</exception>
    public static PartyId Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"'{s}' is no party: ISO alpha-3, EU, UN, NATO, G7 or a lower-case slug");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static PartyId Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartyId result)
    {
        result = default;
        if (!IsCode(s) && !IsSlug(s)) return false;
        result = new PartyId(string.Intern(s.ToString()));
        return true;
    }

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out PartyId result) => TryParse(s.AsSpan(), provider, out result);

    /// <summary>The slug of a name: ASCII letters and digits in lower case, all else a hyphen, accents dropped.</summary>
    /// <exception cref="FormatException">When the name has neither letter nor digit that a slug can hold.</exception>
    public static PartyId OfName(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (slug.Length >= 118) break;
            if (Fold(char.ToLowerInvariant(c)) is { Length: > 0 } letters) slug.Append(letters);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return Parse(slug.ToString().Trim('-'));
    }

    /// <summary>The ASCII letters that stand for a lower-case letter of a western alphabet.</summary>
    private static string Fold(char c) => c switch
    {
        (>= 'a' and <= 'z') or (>= '0' and <= '9') => c.ToString(),
        (>= 'à' and <= 'å') or 'ā' or 'ă' or 'ą' => "a",
        'æ' => "ae",
        'ç' or 'ć' or 'č' => "c",
        (>= 'è' and <= 'ë') or 'ē' or 'ę' or 'ě' => "e",
        (>= 'ì' and <= 'ï') or 'ī' or 'ı' => "i",
        'ł' => "l",
        'ñ' or 'ń' or 'ň' => "n",
        (>= 'ò' and <= 'ö') or 'ø' or 'ō' or 'ő' => "o",
        'œ' => "oe",
        'ř' => "r",
        'ś' or 'š' or 'ş' => "s",
        'ß' => "ss",
        (>= 'ù' and <= 'ü') or 'ū' or 'ů' or 'ű' => "u",
        'ý' or 'ÿ' => "y",
        'ź' or 'ż' or 'ž' => "z",
        _ => "",
    };

    private static bool IsCode(ReadOnlySpan<char> s)
    {
        if (s is "EU" or "UN" or "NATO" or "G7") return true;
        if (s.Length != 3) return false;
        foreach (var c in s)
            if (!char.IsAsciiLetterUpper(c)) return false;
        return true;
    }

    private static bool IsSlug(ReadOnlySpan<char> s)
    {
        if (s.IsEmpty || s.Length > 120 || s[0] == '-' || s[^1] == '-') return false;
        for (var i = 0; i < s.Length; i++)
            if (!char.IsAsciiLetterLower(s[i]) && !char.IsAsciiDigit(s[i]) && (s[i] != '-' || s[i - 1] == '-')) return false;
        return true;
    }
}
