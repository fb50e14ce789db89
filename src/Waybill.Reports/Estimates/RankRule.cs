using Waybill.Model;

namespace Waybill.Reports;

/// <summary>A place in an order: the second largest supplier, <i>l'un des plus gros clients</i>.</summary>
internal sealed class RankRule : IEstimateRule
{
    /// <summary>How many tokens may stand between the word of rank and what is ranked.</summary>
    private const int Reach = 3;

    /// <inheritdoc/>
    public IEnumerable<EstimateClaim> Find(Scene scene)
    {
        var last = -1;
        foreach (var (first, end, cue) in scene.View.Cues(CueKind.Ranked))
        {
            if (Rank(scene, first, end, cue.Value == "ordinal") is not { } rank || rank.First <= last) continue;
            last = end;
            var among = scene.CueWithin(CueKind.OneOf, rank.First - Reach - 1, first) is not null;
            var figure = EstimateReader.Make(scene, EstimateMetric.Rank, among ? null : rank.Place, among ? null : "rank", rank.First, end);
            yield return figure with { About = scene.View.Words(rank.First, PhraseEnd(scene, end)) };
        }
    }

    private static (int First, decimal Place)? Rank(Scene scene, int first, int end, bool alone)
    {
        var most = scene.CueWithin(CueKind.Most, first - Reach - 1, end + 1);
        var ordinal = scene.View.Numbers.FindLast(number => number.Kind == NumberKind.Ordinal && number.First >= first - Reach - 1 && number.End <= first);
        if (ordinal.End > 0 && (alone || most is not null)) return (Math.Min(ordinal.First, most?.First ?? ordinal.First), ordinal.Value);
        return most is { } found ? (Math.Min(found.First, first), 1) : null;
    }

    /// <summary>Where the phrase of what is ranked ends: "supplier of arms to the Indian forces".</summary>
    private static int PhraseEnd(Scene scene, int token)
    {
        while (token < scene.View.Length && scene.View.Tokens[token].Kind == TokenKind.Word && !scene.View.HasCue(token, CueKind.And) && !scene.View.HasCue(token, CueKind.Relative)
            && !scene.View.HasCue(token, CueKind.Subordinator) && !scene.View.HasCue(token, CueKind.Be)) token++;
        return token;
    }
}
