using Waybill.Model;

namespace Waybill.Reports;

/// <summary>The typed mentions of one sentence; <paramref name="Unnamed"/> are people that it speaks of without a name.</summary>
internal sealed record SentenceParts(
    List<PartyMention> Parties,
    List<CargoMention> Cargo,
    List<CarrierMention> Carriers,
    List<PlaceMention> Places,
    List<SourceMention> Sources,
    List<SpeechAct> Acts,
    List<PartyMention> Unnamed)
{
    private List<GoodsItem>? _named;

    /// <summary>The goods that the sentence names, not those that it points back to; made once.</summary>
    public List<GoodsItem> NamedGoods(SentenceView view) => _named ??= [.. Cargo.Where(cargo => !cargo.IsAnaphor).Select(cargo => cargo.ToItem(view))];
}
