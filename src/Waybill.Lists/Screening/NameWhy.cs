using System.Globalization;

namespace Waybill.Lists;

/// <summary>Tells a reader how two names compare.</summary>
internal static class NameWhy
{
    public static string Tell(AnalysedName asked, AnalysedName listed, IReadOnlyList<AlignedWords> aligned)
    {
        var (same, like) = (new List<string>(), new List<string>());
        var (left, right) = (new bool[asked.Tokens.Length], new bool[listed.Tokens.Length]);
        foreach (var pair in aligned)
        {
            var (a, b) = (Words(asked.Tokens, pair.Left, pair.LeftCount, left), Words(listed.Tokens, pair.Right, pair.RightCount, right));
            if (a == b) same.Add(a);
            else like.Add(string.Create(CultureInfo.InvariantCulture, $"{a} ~ {b} ({pair.Alike:0.00})"));
        }
        var parts = new List<string>();
        if (same.Count > 0) parts.Add($"equal: {string.Join(", ", same)}");
        if (like.Count > 0) parts.Add($"alike: {string.Join(", ", like)}");
        if (Rest(asked.Tokens, left) is { Length: > 0 } onlyAsked) parts.Add($"only asked for: {onlyAsked}");
        if (Rest(listed.Tokens, right) is { Length: > 0 } onlyListed) parts.Add($"only listed: {onlyListed}");
        return string.Join("; ", parts);
    }

    private static string Words(NameToken[] tokens, int first, int count, bool[] used)
    {
        used.AsSpan(first, count).Fill(true);
        return string.Join(' ', tokens.Skip(first).Take(count).Select(token => token.Text));
    }

    private static string Rest(NameToken[] tokens, bool[] used) =>
        string.Join(", ", tokens.Where((token, i) => !used[i] && token.Role is not (TokenRole.Form or TokenRole.Stop)).Select(token => token.Text));
}
