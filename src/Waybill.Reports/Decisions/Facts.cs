using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>Values in the coarse steps in which decisions use them.</summary>
internal static class Facts
{
    /// <summary>How many words of the line that a sentence stands under are noted.</summary>
    private const int LongestLine = 10;

    /// <summary>A signed distance in tokens, in nine steps.</summary>
    public static uint Distance(int tokens) => tokens switch
    {
        < -14 => 0,
        < -7 => 1,
        < -3 => 2,
        < -1 => 3,
        < 1 => 4,
        1 => 5,
        <= 3 => 6,
        <= 7 => 7,
        <= 14 => 8,
        _ => 9,
    };

    /// <summary>A count in four steps.</summary>
    public static uint Count(int count) => (uint)Math.Clamp(count, 0, 3);

    /// <summary>A share in four steps: none, less than half, half and more, all.</summary>
    public static uint Share(int part, int all) => part == 0 ? 0u : part == all ? 3u : 2 * part >= all ? 2u : 1u;

    /// <summary>Yes or no.</summary>
    public static uint Is(bool fact) => fact ? 1u : 0u;

    /// <summary>A hash of a code that is the same on every machine.</summary>
    public static uint Hash(string code)
    {
        var hash = 0x811C9DC5u;
        foreach (var c in code) hash = FeatureHash.Letter(hash, c);
        return hash;
    }

    /// <summary>A short code of a cue file as a number that is the same on every machine; 0 for none.</summary>
    public static uint Code(string? code) => code is null ? 0 : Hash(code);

    /// <summary>The family of the first goods of an anchor.</summary>
    /// <param name="anchor">The anchor.</param>
    /// <param name="none">What stands for no goods.</param>
    public static uint Family(Anchor anchor, uint none = 0) => anchor.Code is { } code ? Hash(code.Family) : none;

    /// <summary>What a word means, or its stem where no table says; 0 outside the sentence.</summary>
    public static uint Word(SentenceView view, int token) => view.MeaningOf(token);

    /// <summary>The same of the verb or noun that moves an anchor's goods; 0 where there is none.</summary>
    public static uint Trigger(Anchor anchor) => anchor.Trigger is { } trigger ? Word(anchor.View, trigger.Token) : 0;

    /// <summary>The same of a word that stands next to something; 1 outside the sentence.</summary>
    public static uint Neighbour(SentenceView view, int token) => (uint)token < (uint)view.Length ? view.MeaningOf(token) : 1;

    /// <summary>Notes the words next to something one by one, with the side that they stand on.</summary>
    /// <param name="bag">Takes them.</param>
    /// <param name="template">Number of the fact.</param>
    /// <param name="view">The sentence.</param>
    /// <param name="first">First token of what they stand next to.</param>
    /// <param name="end">Index behind its last.</param>
    /// <param name="width">How many words on each side.</param>
    /// <param name="with">What the fact holds besides.</param>
    public static void Around(IFacts bag, int template, SentenceView view, int first, int end, int width, uint with)
    {
        for (var i = Math.Max(0, first - width); i < first; i++) bag.Add(template, view.MeaningOf(i), 1, with);
        for (var i = end; i < Math.Min(view.Length, end + width); i++) bag.Add(template, view.MeaningOf(i), 0, with);
    }

    /// <summary>Notes the words of the line that a sentence stands under.</summary>
    /// <param name="bag">Takes them.</param>
    /// <param name="template">Number of the fact.</param>
    /// <param name="view">The sentence.</param>
    /// <param name="with">What the fact holds besides.</param>
    public static void Under(IFacts bag, int template, SentenceView view, uint with)
    {
        if (view.Under is not { } line) return;
        var list = Is(line.LeadsIn);
        for (var i = 0; i < Math.Min(line.Length, LongestLine); i++) bag.Add(template, line.MeaningOf(i), list, with);
    }

    /// <summary>Whether the goods stand behind "in exchange for": 1 just behind, 2 further on, 3 before it; 0 without those words.</summary>
    public static uint Exchange(SentenceView view, Anchor anchor)
    {
        foreach (var (first, end, _) in view.Cues(CueKind.Exchange))
            return anchor.First >= end ? anchor.First - end <= 4 ? 1u : 2u : anchor.End <= first ? 3u : 0u;
        return 0;
    }

    /// <summary>How many finite verbs stand between two tokens, at most three.</summary>
    public static uint Verbs(SentenceView view, int from, int to) => Count(view.Marks.Verbs(from, to));

    /// <summary>Whether a mark that parts clauses stands between two tokens: 1 a comma, 2 a colon, semicolon or dash.</summary>
    public static uint Parting(SentenceView view, int from, int to) => view.Marks.Breaks(from, to) > 0 ? 2 : view.Marks.Commas(from, to) > 0 ? 1u : 0;
}
