using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Finds the registrations of aircraft and the numbers of trains that name them: "the Boeing EP-FAB", "an Il-76 (RA-78765)", <i>les trains K-704 et K-711</i>.</summary>
internal static class Registrations
{
    /// <summary>Most letters before the hyphen.</summary>
    private const int LongestPrefix = 2;

    /// <summary>Most characters behind it.</summary>
    private const int LongestRest = 5;

    /// <summary>How many figures a number behind the hyphen has at least: those of types have fewer.</summary>
    private const int LeastFigures = 3;

    /// <summary>How far behind its kind a registration may stand.</summary>
    private const int Reach = 14;

    /// <summary>Gives aircraft and trains the registrations that stand behind their kind; where one has its own already, the next is another of that kind.</summary>
    public static void Name(SentenceView view, List<CarrierMention> found)
    {
        for (var i = 0; i + 1 < view.Length; i++)
        {
            if (End(view, i) is not { } end || found.Exists(carrier => carrier.First < end && i < carrier.End)) continue;
            var at = found.FindLastIndex(carrier => carrier.Kind is CarrierKind.Aircraft or CarrierKind.Train && carrier.End <= i && i - carrier.End <= Reach);
            if (at < 0) continue;
            var kind = found[at];
            var name = view.Words(i, end);
            if (kind.Name is null && view.Syntax?.FeatsOf(kind.End - 1).HasFlag(Syntax.Feats.Plural) != true) found[at] = kind with { End = IsClose(view, kind.End, i) ? end : kind.End, Name = name };
            else
            {
                found.Add(kind with { First = i, End = end, Name = name });
                if (kind.Name is null) found.RemoveAt(at);
            }
            i = end - 1;
        }
    }

    /// <summary>Whether nothing but a bracket or quotation mark stands between two tokens.</summary>
    private static bool IsClose(SentenceView view, int from, int to) => to - from == 0 || (to - from == 1 && view.IsMark(from, '(', '"', '“', '«'));

    /// <summary>The token behind a registration that begins at a token: capitals or a figure, a hyphen, then capitals or a long number; null for anything else.</summary>
    private static int? End(SentenceView view, int token)
    {
        var (prefix, rest) = (view.Tokens[token], view.Tokens[token + 1]);
        if (!rest.IsHyphenated || prefix.IsHyphenated || !(prefix.Kind == TokenKind.Number || prefix is { Kind: TokenKind.Word, IsCapital: true }) || !IsCapitals(view, prefix) || prefix.End - prefix.Start > LongestPrefix || !IsCapitals(view, rest)) return null;
        var end = token + 2;
        while (end < view.Length && view.Tokens[end] is { HasSpaceBefore: false, IsHyphenated: false, Kind: not TokenKind.Mark }) end++;
        var length = view.Tokens[end - 1].End - rest.Start;
        if (length > LongestRest || (rest.Kind == TokenKind.Number ? length < LeastFigures : length < LeastFigures && end == token + 2)) return null;
        return view.Matches.Exists(match => match.First < end && token < match.End && match.Entry is GoodsEntry or CarrierEntry or PartyEntry or VesselEntry) ? null : end;
    }

    /// <summary>Whether a token is of capitals or figures alone.</summary>
    private static bool IsCapitals(SentenceView view, Token token)
    {
        foreach (var letter in view.Text.AsSpan(token.Start, token.End - token.Start))
            if (!char.IsAsciiLetterUpper(letter) && !char.IsAsciiDigit(letter)) return false;
        return true;
    }
}
