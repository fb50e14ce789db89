namespace Waybill.Reports;

/// <summary>The typed mentions of one sentence.</summary>
internal sealed record SentenceParts(
    List<PartyMention> Parties,
    List<CargoMention> Cargo,
    List<CarrierMention> Carriers,
    List<PlaceMention> Places,
    List<SourceMention> Sources,
    List<SpeechAct> Acts);
