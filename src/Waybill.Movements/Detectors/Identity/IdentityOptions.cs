using Waybill.Model;

namespace Waybill.Movements;

/// <summary>Which contradictions of identity are told.</summary>
public sealed record IdentityOptions
{
    /// <summary>
    /// Time for which two MMSIs with one IMO number must both be heard to be one hull with two numbers at once, hours. Default 1: a number
    /// that changes at a change of flag is heard for the last time before the new one.
    /// </summary>
    public double OverlapHours { get; init; } = 1;

    internal EventRule Rule => new("identity-conflict", "1", [new("overlap_hours", OverlapHours)]);
}

/// <summary>A flag that a ship is known to fly or to have flown.</summary>
/// <param name="Imo">IMO number of the ship.</param>
/// <param name="Flag">The state.</param>
/// <param name="Former">Whether she flew it before.</param>
/// <param name="Source">Where that was read.</param>
public sealed record KnownFlag(ImoNumber Imo, PartyId Flag, bool Former, SourceLine Source = default);
