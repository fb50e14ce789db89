using System.Globalization;

namespace Waybill.Lists;

/// <summary>Cuts names into words and tells their roles.</summary>
internal static class NameAnalysis
{
    /// <summary>Words of a name that are looked at; a name with more is a sentence.</summary>
    private const int MaxTokens = 24;

    public static AnalysedName Analyse(string name, SubjectKind kind)
    {
        var folded = NameFolding.Fold(name);
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var known = NameWords.Of(kind);
        var tokens = new List<NameToken>(words.Length);
        for (var i = 0; i < words.Length && tokens.Count < MaxTokens;)
        {
            var (token, length) = Longest(words, i, known);
            token = length > 1 || token.Role != TokenRole.Core ? token : Plain(words[i], kind, i == 0, i == words.Length - 1);
            i += length;
            if (token.Role == TokenRole.Number && tokens.Count > 0 && Sum(tokens[^1], token) is { } sum) tokens[^1] = sum;
            else if (token.Role != TokenRole.Title || words.Length == 1) tokens.Add(token);
        }
        return new AnalysedName(name, kind, [.. tokens], NameFolding.IsAbjad(name));
    }

    private static (NameToken Token, int Length) Longest(string[] words, int at, NameWords known)
    {
        if (known.Begins(words[at]))
            for (var length = Math.Min(NameWords.LongestPhrase, words.Length - at); length > 1; length--)
                if (known.TryGet(string.Join(' ', words, at, length), out var phrase)) return (phrase, length);
        return known.TryGet(words[at], out var token) ? (token, 1) : (new NameToken(words[at], TokenRole.Core, 0), 1);
    }

    private static NameToken Plain(string word, SubjectKind kind, bool first, bool last)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return new NameToken(number.ToString(CultureInfo.InvariantCulture), TokenRole.Number, 0);
        if (kind != SubjectKind.Person && !first && Roman(word, last) is { } roman)
            return new NameToken(roman.ToString(CultureInfo.InvariantCulture), TokenRole.Number, 0);
        return new NameToken(word, word.Length == 1 ? TokenRole.Initial : TokenRole.Core, 0);
    }

    /// <summary>Forty, four: tens before units are one number.</summary>
    private static NameToken? Sum(NameToken tens, NameToken units)
    {
        if (tens.Role != TokenRole.Number || tens.Text.Length != 2 || tens.Text[1] != '0' || units.Text.Length != 1 || units.Text == "0") return null;
        return new NameToken($"{tens.Text[0]}{units.Text}", TokenRole.Number, 0);
    }

    /// <summary>Roman numerals up to 39; one of a single letter only at the end.</summary>
    private static int? Roman(string word, bool last)
    {
        if (word.Length > 6 || word.AsSpan().ContainsAnyExcept("ivx") || (word.Length == 1 && !last)) return null;
        var sum = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var value = Value(word[i]);
            sum += i + 1 < word.Length && Value(word[i + 1]) > value ? -value : value;
        }
        return Write(sum) == word ? sum : null;

        static int Value(char c) => c switch { 'i' => 1, 'v' => 5, _ => 10 };
    }

    private static string Write(int number)
    {
        if (number is < 1 or > 39) return "";
        string[] units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
        return new string('x', number / 10) + units[number % 10];
    }
}
