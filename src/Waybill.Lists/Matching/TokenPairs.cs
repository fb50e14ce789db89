namespace Waybill.Lists;

/// <summary>How alike two words of names are, and how much each counts.</summary>
internal static class TokenPairs
{
    /// <summary>Letters that an abbreviation has at least.</summary>
    private const int LeastAbbreviation = 3;

    /// <summary>How alike two words of one meaning are.</summary>
    private const float SameMeaning = 0.96f;

    /// <summary>How much a word counts.</summary>
    public static float Weight(in NameToken token, SubjectKind kind) => token.Role switch
    {
        TokenRole.Core => token.Text.Length switch { <= 2 => 0.65f, 3 => 0.85f, _ => 1 },
        TokenRole.Common => 0.5f,
        TokenRole.Place => 0.7f,
        TokenRole.Number => kind is SubjectKind.Vessel or SubjectKind.Aircraft ? 0.8f : 0.5f,
        TokenRole.Initial => 0.4f,
        TokenRole.Particle => 0.15f,
        TokenRole.Form => 0.05f,
        _ => 0.02f,
    };

    /// <summary>1 for equal words, 0 for words that have nothing to do with each other.</summary>
    public static float Alike(in NameToken a, in NameToken b, SubjectKind kind, bool vowelless, NameMatchOptions options)
    {
        if (a.Role == b.Role && a.Concept != 0 && a.Concept == b.Concept) return a.Text == b.Text || a.Role != TokenRole.Common ? 1 : SameMeaning;
        if (a.Role == TokenRole.Number || b.Role == TokenRole.Number || a.Role == TokenRole.Form || b.Role == TokenRole.Form
            || a.Role == TokenRole.Stop || b.Role == TokenRole.Stop)
            return a.Role == b.Role && a.Text == b.Text ? 1 : 0;
        if (a.Text == b.Text) return 1;
        if (a.Role == TokenRole.Particle || b.Role == TokenRole.Particle) return 0;
        if (a.Role == TokenRole.Place && b.Role == TokenRole.Place) return 0;
        if (a.Role == TokenRole.Initial || b.Role == TokenRole.Initial)
            return a.Text[0] == b.Text[0] && a.Role != b.Role ? options.InitialAlike : 0;
        if (kind == SubjectKind.Person)
        {
            if (Nicknames.Share(a.Text, b.Text)) return SameMeaning;
        }
        else if (Abbreviates(a, b) || Abbreviates(b, a))
        {
            return options.AbbreviationAlike;
        }
        var alike = TokenSimilarity.Of(a.Text, b.Text, vowelless);
        return alike < options.LeastAlike ? 0 : alike;
    }

    /// <summary>
    /// "comm" for "communications", "grp" for "group": the beginning of the word, or its consonants in their order. Three letters
    /// are enough for words that many organisations bear, others need four.
    /// </summary>
    private static bool Abbreviates(in NameToken brief, in NameToken word)
    {
        var (letters, whole) = (brief.Text, word.Text);
        if (letters.Length < (word.Role == TokenRole.Common ? LeastAbbreviation : LeastAbbreviation + 1)) return false;
        if (letters.Length + 2 > whole.Length || letters[0] != whole[0]) return false;
        if (whole.StartsWith(letters, StringComparison.Ordinal)) return true;
        var at = 0;
        foreach (var c in whole)
        {
            if (at < letters.Length && letters[at] == c) at++;
            else if (c is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y')) return false;
        }
        return at == letters.Length;
    }
}
