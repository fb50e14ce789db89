using System.Globalization;
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

    public static EventBearing? Judge(TransferMovement transfer, CaseEvent found, PlaceBook places)
    {
        var e = found.Event;
        if (!transfer.InTime(e, Grace)) return null;
        var ship = transfer.Named(e);
        var loading = transfer.Loading.FirstOrDefault(place => Touches(places, place, e));
        var discharge = transfer.Discharge.FirstOrDefault(place => Touches(places, place, e));
        var ends = transfer.Loading.SelectMany(from => transfer.Discharge.Select(to => (From: from, To: to))).FirstOrDefault(pair => Joins(places, pair.From, pair.To, e));
        var place = loading ?? discharge;
        var (bearing, why) = ship is not null ? OfShip(e, ship, loading ?? discharge, ends, transfer) : place is not null ? OfPlace(e, ends, place, transfer) : (null, "");
        return bearing is { } meaning ? new EventBearing(transfer.Transfer, found.Id, meaning, why) : null;
    }

    private static (Bearing?, string) OfShip(MovementEvent e, VesselRef ship, NamedPlace? place, (NamedPlace? From, NamedPlace? To) ends, TransferMovement transfer)
    {
        var who = ship.Name ?? ship.Imo?.ToString() ?? "The ship";
        switch (e.Kind)
        {
            case MovementKind.Shuttle or MovementKind.Voyage when ends is { From: not null, To: not null }:
                return (Bearing.Supports, $"{who} is named, and the {Word(e)} runs between {ends.From.Name} and {ends.To.Name}, the places claimed, in those days.");
            case MovementKind.Visit when place is not null && e.Finding is not null:
                return (Bearing.Compatible, $"{who} is named, and may have been the ship seen at {place.Name}, a place claimed, on {Days(e)}: likelier she than another, which is less than shown.");
            case MovementKind.Visit or MovementKind.Match when place is not null:
                return (Bearing.Supports, $"{who} is named, and was at {place.Name}, a place claimed, on {Days(e)}.");
            case MovementKind.Shuttle or MovementKind.Voyage when place is not null:
                return (Bearing.Compatible, $"{who} is named, and the {Word(e)} touches {place.Name}, but not both places claimed.");
            case MovementKind.Visit when e.Finding is null && place is null && Covers(e, transfer):
                return (Bearing.Contradicts, $"{who} is named, but lay at {e.Place?.Name} for all the days claimed ({Days(e)}).");
            case MovementKind.Gap when transfer.Days is { } days && days.Days <= Dated:
                return (Bearing.Compatible, e.Finding == "dark"
                    ? $"{who} is named, and was silent on {Days(e)} while others near by were heard: she can have gone unseen, which shows nothing more."
                    : $"{who} is named, and nothing is known of her on {Days(e)}: the silence may be the listeners'.");
            case MovementKind.Encounter:
                return (Bearing.Compatible, $"{who} is named, and met another ship at sea in those days.");
            default:
                return (null, "");
        }
    }

    private static (Bearing?, string) OfPlace(MovementEvent e, (NamedPlace? From, NamedPlace? To) ends, NamedPlace place, TransferMovement transfer)
    {
        var named = transfer.Ships.Any ? "other ships than those named" : "no ship that is named";
        return e.Kind switch
        {
            MovementKind.Shuttle when ends is { From: not null, To: not null } && !transfer.Ships.Any =>
                (Bearing.Supports, $"No ship is named, and ships shuttled between {ends.From.Name} and {ends.To.Name}, the places claimed, in those days."),
            MovementKind.Shuttle => (Bearing.Compatible, $"A shuttle of {named} touches {place.Name} in those days."),
            MovementKind.DarkDetection => (Bearing.Compatible, $"A ship that no track explains was seen at {place.Name} on {Days(e)}; which ship is not known."),
            _ => (null, ""),
        };
    }

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

    private static string Days(MovementEvent e)
    {
        var (start, end) = (Day(e.Start), Day(e.End ?? e.Start));
        return start == end ? start : $"{start} to {end}";
    }

    private static string Day(DateTime time) => time.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
