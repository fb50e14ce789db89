using Waybill.Model;

namespace Waybill.Reports;

/// <summary>
/// A sentence that tells no transfer of its own, but who carried on what was said just before: "Blinken gave the warning in Seoul,
/// Reuters reported." The medium is one more link behind the claims of that speaker.
/// </summary>
internal static class LaterRelay
{
    /// <summary>How many sentences back the claims may stand.</summary>
    private const int Reach = 2;

    /// <summary>Adds the link to the claims that it belongs to.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="parts">Its mentions.</param>
    /// <param name="claims">The document's claims so far, each with the number of its sentence.</param>
    /// <param name="sentence">Number of this sentence.</param>
    public static void Apply(SentenceView view, SentenceParts parts, List<(TransferClaim Claim, int Sentence)> claims, int sentence)
    {
        var act = parts.Acts.Find(act => act is { Source: { Kind: SourceKind.Media, Name: not null }, Frame: FrameKind.Say, After: true });
        if (act?.Source is not { } medium) return;
        for (var i = claims.Count - 1; i >= 0 && sentence - claims[i].Sentence <= Reach; i--)
        {
            var claim = claims[i].Claim;
            if (claim.Attribution is not [{ Kind: not SourceKind.Media } speaker] || !Names(parts, medium, speaker)) continue;
            claims[i] = (claim with { Attribution = [speaker, medium.ToLink(view)] }, claims[i].Sentence);
        }
    }

    /// <summary>Whether the sentence names the speaker again.</summary>
    private static bool Names(SentenceParts parts, SourceMention medium, AttributionLink speaker) =>
        parts.Sources.Exists(source => source != medium && source.Name is { } name && name == speaker.Name)
        || parts.Parties.Exists(party => party.Entry is { Kind: PartyKind.Leader } entry && entry.Name == speaker.Name);
}
