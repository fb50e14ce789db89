using Waybill.Model;

namespace Waybill.Lists;

/// <summary>What a measure is directed at.</summary>
/// <param name="Kind">A State, a territory, a part of one, or persons.</param>
/// <param name="States">The State, or the States whose territory it is.</param>
/// <param name="Parties">Parties that are the target, or operate in it.</param>
/// <param name="Places">Names of places in it, for a part of a territory.</param>
public sealed record MeasureTarget(TargetKind Kind, IReadOnlyList<PartyId> States, IReadOnlyList<PartyId> Parties, IReadOnlyList<string> Places);

/// <summary>Days for which a status holds.</summary>
/// <param name="Days">The days, both included; an open end has not come yet.</param>
/// <param name="Status">The status.</param>
public sealed record MeasurePeriod(DateInterval Days, MeasureStatus Status);

/// <summary>An exception that a measure names.</summary>
/// <param name="Id">Its identifier in the pack.</param>
/// <param name="Text">What it lets pass.</param>
/// <param name="Evidence">The evidence that it would need.</param>
public sealed record MeasureExemption(string Id, BilingualText Text, BilingualText Evidence);

/// <summary>Goods to which a later paragraph widened a measure.</summary>
/// <param name="From">First day.</param>
/// <param name="Goods">The goods.</param>
/// <param name="By">The paragraph that did so, <c>1874/9</c>.</param>
public sealed record Widening(DateOnly From, GoodsClass Goods, string By);

/// <summary>Who is bound by a measure.</summary>
/// <param name="AllStates">Every State, for its territory, its nationals and the ships and aircraft of its flag.</param>
/// <param name="FlagState">The State whose flag the ship flies.</param>
/// <param name="States">States named apart.</param>
public sealed record BoundParties(bool AllStates, bool FlagState, IReadOnlyList<PartyId> States);

/// <summary>A list, or the records of one programme in it.</summary>
/// <param name="List">Name of the list: <c>un-consolidated</c>.</param>
/// <param name="Programme">Programme of the records, as the list names it; null for all.</param>
public sealed record DesignationList(string List, string? Programme)
{
    /// <summary>Whether a record of a list with these listings is among them.</summary>
    public bool Has(ListInfo list, IEnumerable<Listing> listings)
    {
        ArgumentNullException.ThrowIfNull(list);
        return list.Name == List && (Programme is null || listings.Any(listing => string.Equals(listing.Programme, Programme, StringComparison.OrdinalIgnoreCase)));
    }
}

/// <summary>What of a measure somebody compared with a source.</summary>
/// <param name="Number">Whether the paragraph's number was.</param>
/// <param name="Content">Whether what it says was.</param>
/// <param name="Source">With what.</param>
public sealed record Verification(bool Number, bool Content, string Source);
