using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>
/// What one event means for one transfer. An event supports a transfer when it puts a ship that is named, or the shuttle that is told of, at the
/// claimed place in the claimed days. It contradicts it when the ship lay elsewhere for all of these days. All else that touches the same ship or
/// the same place in these days is merely compatible, and most events are neither.
/// </summary>
internal static class BearingRule
{
    /// <summary>Days by which a ship may call before or after the days claimed: loading and the voyage go before, discharge after.</summary>
    private const int Grace = 3;

    /// <summary>Longest period claimed, days, that a stay elsewhere can contradict: in a longer one she can have gone and come back.</summary>
    private const int Exact = 14;

    /// <summary>Longest period claimed, days, for which the silences of a ship are worth telling: in a longer one every ship is silent now and then.</summary>
    private const int Dated = 31;

    public static EventBearing? Judge(TransferMovement transfer, CaseEvent found, PlaceBook places, BearingWords words)
    {
        var e = found.Event;
        if (!transfer.InTime(e, Grace)) return null;
        var ship = transfer.Named(e);
        var loading = transfer.Loading.FirstOrDefault(place => Touches(places, place, e));
        var discharge = transfer.Discharge.FirstOrDefault(place => Touches(places, place, e));
        var ends = transfer.Loading.SelectMany(from => transfer.Discharge.Select(to => (From: from, To: to))).FirstOrDefault(pair => Joins(places, pair.From, pair.To, e));
        var place = loading ?? discharge;
        var (bearing, why) = ship is not null ? OfShip(e, ship, loading ?? discharge, ends, transfer, words) : place is not null ? OfPlace(e, ends, place, transfer, words) : (null, "");
        // A report that makes the claim cannot support it by what it says of the ship.
        if (bearing == Bearing.Supports && transfer.Tells(e)) (bearing, why) = (Bearing.Compatible, words.Say("own-report", ("why", why)));
        return bearing is { } meaning ? new EventBearing(transfer.Transfer, found.Id, meaning, why) : null;
    }

    private static (Bearing?, string) OfShip(MovementEvent e, VesselRef ship, NamedPlace? place, (NamedPlace? From, NamedPlace? To) ends, TransferMovement transfer, BearingWords words)
    {
        var who = ("who", ship.Name ?? ship.Imo?.ToString() ?? words.Say("the-ship"));
        var (there, days) = (("place", place?.Name), ("days", words.Days(e)));
        switch (e.Kind)
        {
            case MovementKind.Shuttle or MovementKind.Voyage when ends is { From: not null, To: not null }:
                return (Bearing.Supports, words.Say($"{Word(e)}.joins", who, ("from", ends.From.Name), ("to", ends.To.Name)));
            case MovementKind.Visit when place is not null && e.Finding is not null:
                return (Bearing.Compatible, words.Say("visit.inferred", who, there, days));
            case MovementKind.Visit or MovementKind.Match when place is not null:
                return (Bearing.Supports, words.Say("visit.there", who, there, days));
            case MovementKind.Shuttle or MovementKind.Voyage when place is not null:
                return (Bearing.Compatible, words.Say($"{Word(e)}.touches", who, there));
            case MovementKind.Visit when e.Finding is null && place is null && Covers(e, transfer):
                return (Bearing.Contradicts, words.Say("visit.elsewhere", who, ("lay", e.Place?.Name), days));
            case MovementKind.Gap when transfer.Days is { } claimed && claimed.Days <= Dated:
                return (Bearing.Compatible, words.Say(e.Finding == "dark" ? "gap.dark" : "gap.other", who, days));
            case MovementKind.Encounter:
                return (Bearing.Compatible, words.Say("encounter", who));
            default:
                return (null, "");
        }
    }

    private static (Bearing?, string) OfPlace(MovementEvent e, (NamedPlace? From, NamedPlace? To) ends, NamedPlace place, TransferMovement transfer, BearingWords words) => e.Kind switch
    {
        MovementKind.Shuttle when ends is { From: not null, To: not null } && !transfer.Ships.Any =>
            (Bearing.Supports, words.Say("shuttle.unnamed", ("from", ends.From.Name), ("to", ends.To.Name))),
        MovementKind.Shuttle => (Bearing.Compatible, words.Say("shuttle.place", ("ships", words.Say(transfer.Ships.Any ? "ships.others" : "ships.none")), ("place", place.Name))),
        MovementKind.DarkDetection => (Bearing.Compatible, words.Say("dark.place", ("place", place.Name), ("days", words.Days(e)))),
        _ => (null, ""),
    };

    private static bool Touches(PlaceBook places, NamedPlace place, MovementEvent e) => places.IsAt(place, e.Place, e.At) || (e.ToPlace is { } to && places.IsAt(place, to, e.To));

    /// <summary>Whether an event leads from one place to the other, or back: not twice to the same.</summary>
    private static bool Joins(PlaceBook places, NamedPlace from, NamedPlace to, MovementEvent e) =>
        e.ToPlace is not null
        && ((places.IsAt(from, e.Place, e.At) && places.IsAt(to, e.ToPlace, e.To)) || (places.IsAt(to, e.Place, e.At) && places.IsAt(from, e.ToPlace, e.To)))
        && !(places.IsAt(from, e.Place, e.At) && places.IsAt(from, e.ToPlace, e.To));

    private static bool Covers(MovementEvent e, TransferMovement transfer) =>
        transfer.Days is { } days && days.Days <= Exact
        && DateOnly.FromDateTime(e.Start).DayNumber <= days.First && DateOnly.FromDateTime(e.End ?? e.Start).DayNumber >= days.Last;

    private static string Word(MovementEvent e) => e.Kind == MovementKind.Shuttle ? "shuttle" : "voyage";
}
