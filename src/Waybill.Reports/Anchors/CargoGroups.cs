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
            if (groups.Count > 0 && groups[^1] is var group && Together(view, group[^1], item) && (item.Quantity is null || item.Quantity == group[^1].Quantity)
                && item.IsAnaphor == group[0].IsAnaphor) group.Add(item);
            else groups.Add([item]);
        }
        return groups;
    }

    private static bool Together(SentenceView view, CargoMention a, CargoMention b)
    {
        if (b.PhraseFirst < a.End) return true;
        if (b.PhraseFirst - a.End > Reach) return false;
        var linked = false;
        for (var i = a.End; i < b.PhraseFirst; i++)
        {
            if (view.IsMark(i, ',') || view.HasCue(i, CueKind.And) || view.HasCue(i, CueKind.With)) linked = true;
            else if (view.Tokens[i].Kind == TokenKind.Mark && !view.IsMark(i, '«', '»', '“', '”', '"', '(', ')')) return false;
            else if (view.HasCue(i, CueKind.To) || (view.HasCue(i, CueKind.From) && !view.HasCue(i, CueKind.Of)) || view.HasCue(i, CueKind.By) || view.HasCue(i, CueKind.Relative) || view.HasCue(i, CueKind.Have)
                || view.HasCue(i, CueKind.Be) || view.HasCue(i, CueKind.Exchange) || view.HasCue(i, CueKind.Subordinator) || IsVerb(view, i)) return false;
        }
        return linked;
    }

    private static bool IsVerb(SentenceView view, int token) =>
        view.Matches.Exists(match => match.First == token && match.Entry is TriggerEntry { Form: not (VerbForm.Noun or VerbForm.Participle) });
}
