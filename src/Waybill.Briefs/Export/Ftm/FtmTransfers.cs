using Waybill.Ledger;

namespace Waybill.Briefs;

/// <summary>
/// A transfer as an event that bears all its claims; and, only when somebody states it, as links between the parties and trips of
/// the carriers, because a link says that it is so.
/// </summary>
internal sealed class FtmTransfers(FtmGraph graph)
{
    /// <summary>Adds the entities of a transfer.</summary>
    public void Add(Transfer transfer, List<ExportClaim> claims)
    {
        var consignors = transfer.Consignor.Select(p => graph.Party(p.Value)).Distinct().ToList();
        var consignees = transfer.Consignee.Select(p => graph.Party(p.Value)).Distinct().ToList();
        var articles = claims.Select(graph.Article).Distinct().ToList();
        AddEvent(transfer, claims, [.. consignors.Concat(consignees)], articles);
        if (transfer.Supporting.Count == 0) return;
        foreach (var from in consignors)
            foreach (var to in consignees)
                if (from != to)
                    AddLink(transfer, from, to, articles);
        foreach (var claim in claims.Where(c => c.Role == "supporting")) AddTrips(transfer, claim);
    }

    private void AddEvent(Transfer transfer, List<ExportClaim> claims, List<FtmEntity> parties, List<FtmEntity> articles)
    {
        var entity = graph.Entity("waybill-transfer-" + FtmGraph.Digest(transfer.Id), "Event");
        entity.Add("name", ExportWords.Title(transfer));
        entity.Add("recordId", transfer.Id);
        Dates(entity, transfer);
        entity.Add("summary", ExportWords.Summary(transfer));
        foreach (var goods in transfer.Goods) entity.Add("keywords", goods.Value.Code.ToString());
        foreach (var place in transfer.Loading.Concat(transfer.Discharge)) entity.Add("location", ExportWords.Place(place.Value));
        foreach (var party in parties) entity.Add("involved", party.Id);
        foreach (var article in articles) entity.Add("proof", article.Id);
        foreach (var listed in claims.SelectMany(claim => claim.Listed).Distinct(StringComparer.Ordinal)) entity.Add("notes", $"In a sanctions list: {listed}");
        foreach (var claim in claims)
            entity.Add("notes", $"{Kebab.Of(claim.Claim.Stance)} ({claim.Record.Id}): {claim.Chain}{(claim.Record.Published is { } day ? $", {day}" : "")}: “{claim.Claim.Quote.Text}”");
    }

    private void AddLink(Transfer transfer, FtmEntity from, FtmEntity to, List<FtmEntity> articles)
    {
        var entity = graph.Entity("waybill-link-" + FtmGraph.Digest($"{transfer.Id}\n{from.Id}\n{to.Id}"), "UnknownLink");
        entity.Add("subject", from.Id);
        entity.Add("object", to.Id);
        entity.Add("role", "consignor to consignee");
        entity.Add("recordId", transfer.Id);
        Dates(entity, transfer);
        entity.Add("summary", $"{ExportWords.Title(transfer)}. {ExportWords.Summary(transfer)}");
        foreach (var article in articles) entity.Add("proof", article.Id);
    }

    private void AddTrips(Transfer transfer, ExportClaim claim)
    {
        var carriers = claim.Claim.Carriers.Select(graph.Carrier).OfType<FtmEntity>().ToList();
        var from = claim.Claim.Loading.Select(graph.Place).OfType<FtmEntity>().ToList();
        var to = claim.Claim.Discharge.Select(graph.Place).OfType<FtmEntity>().ToList();
        if (carriers.Count == 0 || from.Count == 0 || to.Count == 0) return;
        var entity = graph.Entity("waybill-trip-" + FtmGraph.Digest($"{transfer.Id}\n{claim.Record.Id}"), "Trip");
        entity.Add("name", $"{ExportWords.Title(transfer)} ({claim.Record.Id})");
        entity.Add("recordId", transfer.Id);
        entity.Add("startDate", ExportWords.Day(ExportWords.Days(claim.Claim)?.Start));
        entity.Add("endDate", ExportWords.Day(ExportWords.Days(claim.Claim)?.End));
        entity.Add("summary", $"{Kebab.Of(claim.Claim.Stance)}: {claim.Chain}: “{claim.Claim.Quote.Text}”");
        foreach (var carrier in carriers) entity.Add("vehicle", carrier.Id);
        foreach (var place in from) entity.Add("startLocation", place.Id);
        foreach (var place in to) entity.Add("endLocation", place.Id);
        entity.Add("proof", graph.Article(claim).Id);
    }

    private static void Dates(FtmEntity entity, Transfer transfer)
    {
        entity.Add("startDate", ExportWords.Day(transfer.Envelope?.Start));
        entity.Add("endDate", ExportWords.Day(transfer.Envelope?.End));
    }
}
