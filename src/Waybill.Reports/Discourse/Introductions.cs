using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Somebody whom an earlier sentence named and who may be behind what follows.</summary>
/// <param name="Link">As a link of a chain.</param>
/// <param name="Sentence">Number of the sentence.</param>
/// <param name="Paragraph">Number of its paragraph.</param>
internal sealed record Introduced(AttributionLink Link, int Sentence, int Paragraph);

/// <summary>Finds who is introduced without saying anything yet: "The minister was asked about it. The shells were Iranian, he said."</summary>
internal static class Introductions
{
    /// <summary>How many of a sentence are looked at.</summary>
    private const int Most = 2;

    /// <summary>Those whom a sentence introduces, its subjects first.</summary>
    public static IEnumerable<AttributionLink> Of(SentenceView view, SentenceParts parts)
    {
        var sources = parts.Sources.Where(source => source.Kind is not (SourceKind.Imagery or SourceKind.Document));
        var powers = parts.Parties.Where(party => party is { Form: PartyForm.Name, IsSubject: true, Possessive: false, Entry.Kind: PartyKind.Government or PartyKind.Leader or PartyKind.Body })
            .Select(party => new SourceMention(party.First, party.End, SourceCandidates.KindOf(party.Entry!), party.Entry!.Name, party.Entry.Id, null) { Marker = party.Marker });
        return sources.Concat(powers).OrderBy(source => source.Marker != Marker.None).ThenBy(source => source.First).DistinctBy(source => source.First).Take(Most).Select(source => source.ToLink(view));
    }
}
