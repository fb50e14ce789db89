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
    public bool SaysAnything => Ships.Any || Loading.Count + Discharge.Count > 0;

    public static TransferMovement Of(Transfer transfer) => new(
        transfer.Id,
        Ships.Of([.. transfer.Carriers.Select(carrier => carrier.Value)]),
        [.. transfer.Loading.Select(place => place.Value).Where(place => place.Name is not null)],
        [.. transfer.Discharge.Select(place => place.Value).Where(place => place.Name is not null)],
        transfer.Envelope is { Start: { } start } days ? DayRange.Of(start, days.End ?? DateOnly.MaxValue) : null);

    /// <summary>Whether a ship of an event is one that the transfer names.</summary>
    public VesselRef? Named(MovementEvent e) => e.Vessels.FirstOrDefault(vessel =>
        (vessel.Imo is { } imo && Ships.Numbers.Contains(imo.Value)) || (vessel.Name is { } name && Ships.Names.Contains(PlainName.Of(name))));

    /// <summary>Whether an event lies in the days claimed, some days of grace with them.</summary>
    public bool InTime(MovementEvent e, int grace) =>
        Days is { } days && days.Meets(DayRange.Of(DateOnly.FromDateTime(e.Start), DateOnly.FromDateTime(e.End ?? e.Start)), grace);
}
