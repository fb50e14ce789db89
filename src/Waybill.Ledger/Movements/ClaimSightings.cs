using System.Globalization;
using System.Text;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>A sighting that a report tells.</summary>
/// <param name="Capture">The bytes of the report.</param>
/// <param name="Document">Name of the document.</param>
/// <param name="Span">The words that say so.</param>
/// <param name="Sighting">Which ship was where and when.</param>
/// <param name="IsShip">Whether a claim names her as a ship; if not, the name may be that of a person or a train.</param>
internal sealed record ClaimSighting(Sha256 Capture, string Document, TextSpan Span, Sighting Sighting, bool IsShip);

/// <summary>
/// Sightings from what reports state: a claim or a movement that puts a ship by name at a place within a few days that are past. What is only
/// possible, planned or denied puts no ship anywhere; a cargo that is under way or was seized has not arrived. Pure.
/// </summary>
internal static class ClaimSightings
{
    /// <summary>Longest period, days, that still says when she was there: as long as a call with the way to the next port takes.</summary>
    private const int Longest = 7;

    /// <summary>The sightings, in the order of the readings; the same ship at the same place in the same days is told once.</summary>
    public static IReadOnlyList<ClaimSighting> Of(IEnumerable<StoredReading> stored)
    {
        var readings = stored.ToList();
        var ships = readings.SelectMany(r => r.Reading.Transfers).SelectMany(claim => claim.Carriers).Where(carrier => carrier is { Kind: CarrierKind.Vessel, Name: not null }).Select(carrier => PlainName.Of(carrier.Name!)).ToHashSet(StringComparer.Ordinal);
        var places = new PlaceBook();
        var found = new List<ClaimSighting>();
        var byShip = new Dictionary<string, List<Sighting>>(StringComparer.Ordinal);
        foreach (var one in readings.SelectMany(reading => Of(reading, ships)))
        {
            var key = one.Sighting.ShipName is { } name ? PlainName.Of(name) : one.Sighting.Imo?.ToString() ?? "";
            if (!byShip.TryGetValue(key, out var known)) byShip.Add(key, known = []);
            if (known.Exists(other => Same(other, one.Sighting, places))) continue;
            known.Add(one.Sighting);
            found.Add(one);
        }
        return found;
    }

    /// <summary>Whether two sightings tell the same call.</summary>
    public static bool Same(Sighting a, Sighting b, PlaceBook places)
    {
        var ship = a.Imo is { } imo && b.Imo is { } other ? imo == other : a.ShipName is not null && b.ShipName is not null && PlainName.Of(a.ShipName) == PlainName.Of(b.ShipName);
        return ship && a.Start <= b.End && b.Start <= a.End
            && (a.PlaceName is { } name && (places.IsSame(name, b.PlaceName) || places.IsNear(name, b.At)));
    }

    /// <summary>What tells one list from another.</summary>
    public static string Key(IReadOnlyList<ClaimSighting> sightings)
    {
        var text = new StringBuilder();
        foreach (var (capture, document, span, s, isShip) in sightings)
            text.Append(CultureInfo.InvariantCulture, $"\n{capture}\t{document}\t{span}\t{s.ShipName}\t{s.Imo}\t{s.PlaceName}\t{s.Start:s}\t{s.End:s}\t{isShip}");
        return text.ToString();
    }

    private static IEnumerable<ClaimSighting> Of(StoredReading stored, HashSet<string> ships)
    {
        var reading = stored.Reading;
        foreach (var claim in reading.Transfers)
        {
            if (claim.Section == Section.Teaser || claim.Stance is not (Stance.Asserts or Stance.Alleges) || claim.Stage is Stage.Sought or Stage.Agreed or Stage.Planned) continue;
            var arrived = claim.Stage is Stage.Delivered or Stage.Unstated;
            // Several places of one kind are places that she may have called at, not where she was.
            NamedPlace?[] there = [claim.Loading.Count == 1 ? claim.Loading[0] : null, arrived && claim.Discharge.Count == 1 ? claim.Discharge[0] : null];
            foreach (var carrier in claim.Carriers.Where(carrier => carrier.Kind == CarrierKind.Vessel && (carrier.Name ?? carrier.Imo?.ToString()) is not null))
                foreach (var place in there)
                    if (Make(stored, carrier.Name, carrier.Imo, place, claim.Period, claim.Quote, isShip: true) is { } sighting) yield return sighting;
        }
        foreach (var told in reading.Events.Where(told => told.Kind == EventKind.Movement))
            foreach (var ship in told.Participants.Where(participant => participant.Id is null))
                if (Make(stored, ship.Name, null, told.Place, told.Period, told.Quote, ships.Contains(PlainName.Of(ship.Name))) is { } sighting) yield return sighting;
    }

    private static ClaimSighting? Make(StoredReading stored, string? ship, ImoNumber? imo, NamedPlace? place, Period? period, Quote quote, bool isShip)
    {
        if (place?.Name is not { } name || period?.Days is not { Start: { } start, End: { } end }) return null;
        if (end.DayNumber - start.DayNumber >= Longest || stored.Reading.Published is { } published && end > published.LastDay) return null;
        var sighting = new Sighting(start.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), end.ToDateTime(new TimeOnly(23, 59, 59), DateTimeKind.Utc), ship, imo, null, name, null, quote.Text);
        return new ClaimSighting(stored.Capture, stored.Reading.Document, quote.Span, sighting, isShip);
    }
}
