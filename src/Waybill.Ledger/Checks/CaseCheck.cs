using Waybill.Lists;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Makes of the transfers and movement events of a case what is checked against measures, with what lists and tracks tell of each.</summary>
public static class CaseCheck
{
    /// <summary>A transfer: its claims, hits of its parties and carriers, and the events that bear on it.</summary>
    /// <param name="content">The case.</param>
    /// <param name="transfer">The transfer.</param>
    public static CheckSubject Of(CaseContent content, Transfer transfer)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(transfer);
        var bearings = content.Movements.Bearings.Where(bearing => bearing.Transfer == transfer.Id && bearing.Bearing != Bearing.Contradicts).ToDictionary(bearing => bearing.Event, StringComparer.Ordinal);
        var events = content.Movements.Events.Where(e => bearings.TryGetValue(e.Id, out var bearing) && (bearing.Bearing == Bearing.Supports || e.Event.Kind == MovementKind.Encounter)).ToList();
        // A ship of an event is one of the transfer only where the event shows what is claimed.
        var owners = events.Where(e => bearings[e.Id].Bearing == Bearing.Supports).Select(e => e.Id).Append(transfer.Id).ToHashSet(StringComparer.Ordinal);
        return CheckSubject.Of(transfer) with { Events = events, Listed = Listed(content.Screening, owners), Searched = Searched(content.Screening, owners) };
    }

    /// <summary>
    /// Movement events that may bear on a measure and bear on no transfer: meetings at sea, and port visits of ships that are designated.
    /// What the ships carried nothing tells.
    /// </summary>
    /// <param name="content">The case.</param>
    public static IEnumerable<(CaseEvent Event, CheckSubject Subject)> Events(CaseContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var bearing = content.Movements.Bearings.Select(one => one.Event).ToHashSet(StringComparer.Ordinal);
        foreach (var e in content.Movements.Events.Where(e => e.Event.Kind is MovementKind.Encounter or MovementKind.Visit && !bearing.Contains(e.Id)))
        {
            var owners = new HashSet<string>([e.Id], StringComparer.Ordinal);
            var listed = Listed(content.Screening, owners);
            if (e.Event.Kind == MovementKind.Visit && !listed.Any(fact => fact.Counts)) continue;
            var (start, end) = (DateOnly.FromDateTime(e.Event.Start), DateOnly.FromDateTime(e.Event.End ?? e.Event.Start));
            yield return (e, new CheckSubject
            {
                OnlyEvents = true,
                Carriers = [.. e.Event.Vessels.Select(vessel => new Claimed<(CarrierKind, PartyId?)>((CarrierKind.Vessel, vessel.Flag), []))],
                Days = new DateInterval(start, end),
                Events = [e],
                Listed = listed,
                Searched = Searched(content.Screening, owners),
            });
        }
    }

    private static List<ListedFact> Listed(CaseScreening screening, HashSet<string> owners) =>
    [
        .. from subject in screening.Of(owners)
           let uses = subject.Uses.Where(use => owners.Contains(use.Owner)).ToList()
           from role in uses.Select(use => use.Role).Distinct()
           from hit in subject.Hits
           select new ListedFact(
               subject.Name, role, role is SubjectRole.Carrier or SubjectRole.Ship, hit,
               [.. uses.Where(use => use.Role == role).SelectMany(use => use.Claims).Distinct(StringComparer.Ordinal)],
               [.. uses.Where(use => use.Role == SubjectRole.Ship && role == SubjectRole.Ship).Select(use => use.Owner).Distinct(StringComparer.Ordinal)]),
    ];

    private static List<ListInfo> Searched(CaseScreening screening, HashSet<string> owners) =>
        [.. screening.Of(owners).SelectMany(subject => subject.Searched).Distinct()];
}
