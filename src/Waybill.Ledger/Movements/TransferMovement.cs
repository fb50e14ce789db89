using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>What a transfer says that ships can show: which ships, from where to where, when.</summary>
/// <param name="Transfer">Identifier of the transfer.</param>
/// <param name="Ships">Ships named.</param>
/// <param name="Loading">Places of loading with a name.</param>
/// <param name="Discharge">Places of discharge with a name.</param>
/// <param name="Days">Days claimed; null when none are.</param>
internal sealed record TransferMovement(string Transfer, Ships Ships, IReadOnlyList<NamedPlace> Loading, IReadOnlyList<NamedPlace> Discharge, DayRange? Days)
{
    /// <summary>Captures of the reports that state the transfer or think it possible.</summary>
    public IReadOnlySet<Sha256> Reports { get; init; } = new HashSet<Sha256>();

    public bool SaysAnything => Ships.Any || Loading.Count + Discharge.Count > 0;

    public static TransferMovement Of(Transfer transfer) => new(
        transfer.Id,
        Ships.Of([.. transfer.Carriers.Select(carrier => carrier.Value)]),
        [.. transfer.Loading.Select(place => place.Value).Where(place => place.Name is not null)],
        [.. transfer.Discharge.Select(place => place.Value).Where(place => place.Name is not null)],
        transfer.Envelope is { Start: { } start } days ? DayRange.Of(start, days.End ?? DateOnly.MaxValue) : null)
    {
        Reports = transfer.Supporting.Concat(transfer.Possible).Select(record => record.Capture).ToHashSet(),
    };

    /// <summary>
    /// Whether an event leans on what these reports say of a ship: without them too little is left of its evidence, fewer pieces than a shuttle has calls
    /// at the least.
    /// </summary>
    public bool Tells(MovementEvent e)
    {
        if (!e.Evidence.Any(Own)) return false;
        var rounds = e.Rule.Thresholds.FirstOrDefault(threshold => threshold.Name == "min_rounds")?.Value ?? 3;
        return e.Evidence.Where(evidence => !Own(evidence)).Sum(evidence => evidence.Lines.Count + evidence.Spans.Count) < 2 * rounds + 1;
    }

    private bool Own(EventEvidence evidence) => evidence.Spans.Count > 0 && Reports.Contains(evidence.Capture);

    /// <summary>Whether a ship of an event is one that the transfer names.</summary>
    public VesselRef? Named(MovementEvent e) => e.Vessels.FirstOrDefault(vessel =>
        (vessel.Imo is { } imo && Ships.Numbers.Contains(imo.Value)) || (vessel.Name is { } name && Ships.Names.Contains(PlainName.Of(name))));

    /// <summary>Whether an event lies in the days claimed, some days of grace with them.</summary>
    public bool InTime(MovementEvent e, int grace) =>
        Days is { } days && days.Meets(DayRange.Of(DateOnly.FromDateTime(e.Start), DateOnly.FromDateTime(e.End ?? e.Start)), grace);
}
