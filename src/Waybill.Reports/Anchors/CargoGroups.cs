namespace Waybill.Reports;

/// <summary>Groups goods that are listed together: those with quantities of their own stand apart.</summary>
internal static class CargoGroups
{
    /// <summary>How many tokens may stand between two goods of a list.</summary>
    private const int Reach = 8;

    /// <summary>The groups of a sentence's goods, in order.</summary>
    public static List<List<CargoMention>> Of(SentenceView view, List<CargoMention> cargo)
    {
        var groups = new List<List<CargoMention>>();
        foreach (var item in cargo)
        {
            if (groups.Count > 0 && groups[^1] is var group && Together(view, group[^1], item) && (item.Quantity == group[^1].Quantity || (item.Quantity is null && IsPacked(view, group[0])))
                && item.IsAnaphor == group[0].IsAnaphor) group.Add(item);
            else groups.Add([item]);
        }
        return groups;
    }

    /// <summary>Whether the quantity counts what the goods come in ("three wagons of shells and fuses"), so that it holds for all of a list.</summary>
    private static bool IsPacked(SentenceView view, CargoMention cargo)
    {
        // Not of "more than" and its like before the number: "plus de 60 drones et des roquettes".
        var counted = view.Numbers.Find(number => number.First == cargo.PhraseFirst).Core;
        for (var i = Math.Max(counted, cargo.PhraseFirst); i < cargo.First; i++)
            if (view.HasCue(i, CueKind.Of)) return true;
        return false;
    }

    private static bool Together(SentenceView view, CargoMention a, CargoMention b)
    {
        if (b.PhraseFirst < a.End) return true;
        if (b.PhraseFirst - a.End > Reach) return false;
        var linked = false;
        // "To its missile programmes, to its technology": a list may say its preposition again at each member.
        var marked = Behind(view, a.PhraseFirst) && Behind(view, b.PhraseFirst);
        for (var i = a.End; i < b.PhraseFirst; i++)
        {
            if (marked && view.HasCue(i, CueKind.To)) continue;
            if (view.IsMark(i, ',') || view.HasCue(i, CueKind.And) || view.HasCue(i, CueKind.With)) linked = true;
            else if (view.Tokens[i].Kind == TokenKind.Mark && !view.IsMark(i, '«', '»', '“', '”', '"', '(', ')')) return false;
            else if (view.HasCue(i, CueKind.To) || (view.HasCue(i, CueKind.From) && !view.HasCue(i, CueKind.Of)) || view.HasCue(i, CueKind.By) || view.HasCue(i, CueKind.Relative) || view.HasCue(i, CueKind.Have)
                || view.HasCue(i, CueKind.Be) || view.HasCue(i, CueKind.Exchange) || view.HasCue(i, CueKind.Subordinator) || view.HasVerb(i)) return false;
        }
        return linked;
    }

    /// <summary>Whether "to" stands before a phrase, with a word between at most.</summary>
    private static bool Behind(SentenceView view, int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - 2); i--)
            if (view.HasCue(i, CueKind.To)) return true;
        return false;
    }
}
