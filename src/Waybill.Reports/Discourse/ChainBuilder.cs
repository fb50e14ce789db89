using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Builds the chain of who says so through whom, the origin first, from the speech acts that cover a word.</summary>
internal static class ChainBuilder
{
    /// <summary>The chain over a token.</summary>
    public static IReadOnlyList<AttributionLink> Of(SentenceView view, SentenceParts parts, int token, DiscourseState discourse)
    {
        var acts = parts.Acts.Where(act => act.Covers(token)).ToList();
        var chain = new List<AttributionLink>();
        // Of acts before the words the nearest is the innermost; those behind come after them, from left to right.
        foreach (var act in acts.Where(act => !act.After).Reverse().Concat(acts.Where(act => act.After)))
        {
            var link = act.Source?.ToLink(view) ?? discourse.LastSpeaker;
            if (link is null || chain.Exists(other => other.Span == link.Span)) continue;
            chain.Add(link);
            foreach (var relay in act.Relays)
                if (!chain.Exists(other => other.Span.Overlaps(view.SpanOf(relay.First, relay.End)))) chain.Add(relay.ToLink(view));
        }
        if (discourse.Interviewed is { } interviewed && !chain.Exists(link => link.Span == interviewed.Span)) chain.Add(interviewed);
        return chain;
    }
}
