using Waybill.Model;

namespace Waybill.Reports;

/// <summary>A place in a sentence, and how it is tied to what stands before it.</summary>
internal sealed record PlaceMention(int First, int End, PlaceEntry Entry, Marker Marker)
{
    /// <summary>Kind of a place that is a state.</summary>
    public const string State = "state";

    /// <summary>Kind of a place that no lexicon knows.</summary>
    public const string Unlisted = "unlisted";

    /// <summary>Kind of a place that no lexicon knows, but a word of places stands by: the port of Kelmarit, Kelmarit airport.</summary>
    public const string Site = "site";

    /// <summary>Whether it is only described: a Russian military port.</summary>
    public bool IsDescribed => Entry.Name.Length == 0;

    /// <summary>Whether it is a state, or a name that no lexicon knows.</summary>
    public bool IsOfParty => Entry.Kind is State or Unlisted or Site;

    /// <summary>Whether no lexicon knows it.</summary>
    public bool IsUnlisted => Entry.Kind is Unlisted or Site;

    /// <summary>As the claim's place.</summary>
    public NamedPlace ToPlace(SentenceView view) => new(IsDescribed ? null : Entry.Name, Entry.Country, view.SpanOf(First, End), Entry.Garbled);
}
