using Waybill.Model;

namespace Waybill.Movements;

/// <summary>A port, an anchorage, a naval pier or a place on the shore that ships call at.</summary>
/// <param name="Name">Its usual name.</param>
/// <param name="Country">State; null when the list gives none.</param>
/// <param name="Kind"><c>port</c>, <c>anchorage</c>, <c>naval-pier</c>, <c>settlement</c> or another word of the list.</param>
/// <param name="At">Its point.</param>
/// <param name="RadiusKm">Distance within which a ship has entered, kilometres.</param>
/// <param name="Variants">Other names.</param>
/// <param name="Source">Where the coordinates are from.</param>
public sealed record Port(string Name, PartyId? Country, string Kind, LatLon At, double RadiusKm, IReadOnlyList<string> Variants, string Source);
