using Waybill.Ledger;
using Waybill.Lists;
using Waybill.Model;

namespace Waybill.Cli;

/// <summary>Whom and what to screen for a case: the parties of its transfers that are no states, and the carriers.</summary>
internal static class CaseQueries
{
    /// <summary>The queries, each for the last day on which its transfer may have moved; a period without an end counts from its start.</summary>
    public static IEnumerable<(ScreeningQuery Query, DateOnly? Day)> Of(CaseContent content)
    {
        foreach (var transfer in content.Transfers)
        {
            var day = transfer.Envelope?.End ?? transfer.Envelope?.Start;
            foreach (var query in Parties(transfer, "consignor", transfer.Consignor).Concat(Parties(transfer, "consignee", transfer.Consignee)).Concat(Carriers(transfer)))
                yield return (query, day);
        }
    }

    private static IEnumerable<ScreeningQuery> Parties(Transfer transfer, string role, IEnumerable<Claimed<Party>> parties) =>
        from party in parties
        where !party.Value.Id.IsState && !party.Value.Id.IsBody
        select new ScreeningQuery { Id = $"{transfer.Id} {role} {party.Value.Name}", Names = [party.Value.Name] };

    private static IEnumerable<ScreeningQuery> Carriers(Transfer transfer)
    {
        foreach (var carrier in transfer.Carriers.Select(carrier => carrier.Value))
        {
            if (Kind(carrier.Kind) is not { } kind || (carrier.Name is null && carrier.Imo is null)) continue;
            yield return new ScreeningQuery
            {
                Id = $"{transfer.Id} carrier {carrier.Name ?? carrier.Imo.ToString()}",
                Kind = kind,
                Names = carrier.Name is null ? [] : [carrier.Name],
                Numbers = carrier.Imo is { } imo ? [ListedNumber.Of(NumberKind.Imo, imo.ToString(), new ListRef(transfer.Id, 0))!] : [],
                Flags = carrier.Flag is { IsState: true } flag ? [flag.ToString()] : [],
            };
        }
    }

    /// <summary>Lists have ships and aircraft; trains and lorries they have not.</summary>
    private static SubjectKind? Kind(CarrierKind kind) => kind switch
    {
        CarrierKind.Vessel => SubjectKind.Vessel,
        CarrierKind.Aircraft => SubjectKind.Aircraft,
        _ => null,
    };
}
