using System.Globalization;
using Waybill.Model;

namespace Waybill.Lists;

/// <summary>How alike two words are, by the letters that one would have to change to get the other.</summary>
internal static class TokenSimilarity
{
    /// <summary>Longest word compared letter by letter; longer ones are cut.</summary>
    private const int MaxLength = 32;

    /// <summary>What a letter costs that only one word has.</summary>
    private const float Missing = 1f;

    /// <summary>The same for a vowel.</summary>
    private const float MissingVowel = 0.6f;

    /// <summary>The same for a vowel where one script leaves vowels out.</summary>
    private const float UnwrittenVowel = 0.25f;

    /// <summary>The same for an h, which transliterations put or leave.</summary>
    private const float MissingH = 0.4f;

    /// <summary>The same for the second of two equal letters.</summary>
    private const float MissingDouble = 0.2f;

    /// <summary>What two letters in each other's place cost.</summary>
    private const float Swapped = 0.7f;

    /// <summary>Letters and digits.</summary>
    private const int Signs = 36;

    private static readonly float[] Costs = LoadCosts();

    /// <summary>1 for equal words, 0 for words without a letter in common; the costs over the length of the longer.</summary>
    /// <param name="a">A folded word.</param>
    /// <param name="b">A folded word.</param>
    /// <param name="vowelless">Whether one of them comes from a script that leaves most vowels out.</param>
    public static float Of(ReadOnlySpan<char> a, ReadOnlySpan<char> b, bool vowelless = false)
    {
        if (a.SequenceEqual(b)) return 1;
        if (a.Length > MaxLength) a = a[..MaxLength];
        if (b.Length > MaxLength) b = b[..MaxLength];
        if (a.Length < b.Length)
        {
            var other = a;
            a = b;
            b = other;
        }
        if (b.Length == 0) return 0;
        // Half the letters missing makes no similar word, whatever the rest is.
        if (b.Length * 2 < a.Length) return 0;
        var vowel = vowelless ? UnwrittenVowel : MissingVowel;
        return Math.Max(0, 1 - Distance(a, b, vowel) / a.Length);
    }

    private static float Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, float vowel)
    {
        Span<float> before = stackalloc float[MaxLength + 1];
        Span<float> last = stackalloc float[MaxLength + 1];
        Span<float> row = stackalloc float[MaxLength + 1];
        last[0] = 0;
        for (var j = 1; j <= b.Length; j++) last[j] = last[j - 1] + MissingCost(b, j - 1, vowel);
        for (var i = 1; i <= a.Length; i++)
        {
            var drop = MissingCost(a, i - 1, vowel);
            row[0] = last[0] + drop;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Math.Min(Math.Min(last[j] + drop, row[j - 1] + MissingCost(b, j - 1, vowel)), last[j - 1] + Change(a[i - 1], b[j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) cost = Math.Min(cost, before[j - 2] + Swapped);
                row[j] = cost;
            }
            var spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.Length];
    }

    private static float MissingCost(ReadOnlySpan<char> word, int at, float vowel)
    {
        var c = word[at];
        if (at > 0 && word[at - 1] == c) return MissingDouble;
        return c switch { 'a' or 'e' or 'i' or 'o' or 'u' or 'y' => vowel, 'h' => MissingH, _ => Missing };
    }

    private static float Change(char a, char b)
    {
        if (a == b) return 0;
        var (first, second) = (Place(a), Place(b));
        return first < 0 || second < 0 ? 1 : Costs[first * Signs + second];
    }

    private static int Place(char c) => c switch { >= 'a' and <= 'z' => c - 'a', >= '0' and <= '9' => c - '0' + 26, _ => -1 };

    private static float[] LoadCosts()
    {
        var costs = new float[Signs * Signs];
        Array.Fill(costs, 1f);
        foreach (var row in KnowledgeTable.Rows(typeof(TokenSimilarity), "letter-costs"))
        {
            var cost = float.Parse(row[0], CultureInfo.InvariantCulture);
            foreach (var a in row[1])
                foreach (var b in row[1])
                    costs[Place(a) * Signs + Place(b)] = Math.Min(costs[Place(a) * Signs + Place(b)], cost);
        }
        return costs;
    }
}
