using Waybill.Model;

namespace Waybill.Reports;

/// <summary>The typed mentions of one sentence.</summary>
internal sealed record SentenceParts(
    List<PartyMention> Parties,
    List<CargoMention> Cargo,
    List<CarrierMention> Carriers,
    List<PlaceMention> Places,
    List<SourceMention> Sources,
    List<SpeechAct> Acts)
{
    private List<GoodsItem>? _named;
    private List<PartyMention>? _unnamed;
    private List<PlaceMention>? _whereabouts;
    private List<CargoMention>? _people;

    /// <summary>How many of its parties are named, not only pointed back to.</summary>
    public int Named { get; } = Parties.Count(party => party.Entry is not null);

    /// <summary>The goods that the sentence names, not those that it points back to; made once.</summary>
    public List<GoodsItem> NamedGoods(SentenceView view) => _named ??= [.. Cargo.Where(cargo => !cargo.IsAnaphor).Select(cargo => cargo.ToItem(view))];

    /// <summary>The places, and states and unlisted names that are spoken of as such; made once, where a claim may need them.</summary>
    public List<PlaceMention> Whereabouts(SentenceView view) => _whereabouts ??= [.. Places, .. PlaceFinder.OfParties(view, Parties, Places)];

    /// <summary>Numbers of people; found once, where training may be of them.</summary>
    public List<CargoMention> People(SentenceView view) => _people ??= [.. CargoFinder.People(view)];

    /// <summary>People that the sentence speaks of without a name; made once, where a claim may need them.</summary>
    public List<PartyMention> Unnamed(SentenceView view) => _unnamed ??= [.. UnnamedParties.Find(view, Parties)];
}
