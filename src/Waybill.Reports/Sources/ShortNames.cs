using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Finds the short names that a document gives bodies, so that they are sources further on: "the Institute of Ports (IOP)", <i>l'Observatoire des mers (ODM)</i>.</summary>
internal static class ShortNames
{
    /// <summary>How many tokens the name may have, from the noun of the body to the bracket.</summary>
    private const int Reach = 10;

    /// <summary>Every short name, with the kind of the body.</summary>
    public static Dictionary<string, SourceKind> Of(IReadOnlyList<SentenceView> views)
    {
        var found = new Dictionary<string, SourceKind>(StringComparer.Ordinal);
        foreach (var view in views)
            for (var i = 1; i + 1 < view.Length; i++)
                if (view.IsMark(i - 1, '(') && view.IsMark(i + 1, ')', ',') && (view.Tokens[i].Shape & TokenShape.AllCaps) != 0 && !view.Matches.Exists(match => match.First <= i && i < match.End) && BodyBefore(view, i - 1) is { } kind)
                    found.TryAdd(view.Words(i, i + 1), kind);
        return found;
    }

    /// <summary>The kind of the body whose name ends before a bracket; null where none does.</summary>
    private static SourceKind? BodyBefore(SentenceView view, int bracket)
    {
        for (var i = bracket - 1; i >= Math.Max(0, bracket - Reach) && view.Tokens[i].Kind == TokenKind.Word; i--)
            foreach (var match in view.Matches)
                if (match.First == i && match.Entry is SourceEntry { Kind: SourceKind.ThinkTank or SourceKind.Ngo or SourceKind.Media or SourceKind.Intelligence or SourceKind.Government or SourceKind.Igo or SourceKind.ExpertPanel } or BodyEntry)
                    return match.Entry is SourceEntry office ? office.Kind : ((BodyEntry)match.Entry).Kind;
        return null;
    }

    /// <summary>The token at which the words begin whose initials a short name in brackets behind them has, small words left aside: "Royal United Service Institute (RUSI)"; null without such words.</summary>
    public static int? LongFormBefore(SentenceView view, Match name)
    {
        if (name.Length != 1 || name.First < 2 || !view.IsMark(name.First - 1, '(') || (view.Tokens[name.First].Shape & TokenShape.AllCaps) == 0) return null;
        var letters = view.Words(name.First, name.End);
        var left = letters.Length;
        for (var i = name.First - 2; i >= 0 && view.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (!view.Tokens[i].IsCapital) continue;
            if (view.Text[view.Tokens[i].Start] != letters[--left]) return null;
            if (left == 0) return i;
        }
        return null;
    }
}
