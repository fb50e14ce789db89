using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Says which movement events bear on which transfers, and how. Pure; the same rows give the same sentences.</summary>
internal static class MovementBearings
{
    /// <summary>Bearings of one transfer that are told: the strongest first.</summary>
    private const int Told = 40;

    public static CaseMovements Of(StoredMovements stored, IReadOnlyList<Transfer> transfers, string language)
    {
        var events = Identified(stored.Events);
        var (places, words) = (new PlaceBook(), new BearingWords(language));
        var end = End(stored);
        var bearings = new List<EventBearing>();
        foreach (var transfer in transfers)
        {
            var claimed = TransferMovement.Of(transfer);
            if (!claimed.SaysAnything) continue;
            bearings.AddRange(events
                // What is open when the data ends is known up to there and no further.
                .Select(e => BearingRule.Judge(claimed, e.Event.End is null ? e with { Event = e.Event with { End = end } } : e, places, words))
                .OfType<EventBearing>()
                .OrderBy(bearing => bearing.Bearing).Take(Told));
        }
        return new CaseMovements(stored.Captures, events, stored.Tracks, bearings);
    }

    /// <summary>Last instant that anything was heard or seen.</summary>
    private static DateTime End(StoredMovements stored) =>
        stored.Events.Select(e => e.End ?? e.Start).Concat(stored.Tracks.Select(track => track.Points[^1].Time)).DefaultIfEmpty(DateTime.MinValue).Max();

    /// <summary>The events with their identifiers.</summary>
    public static List<CaseEvent> Identified(IReadOnlyList<MovementEvent> events)
    {
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        var identified = new List<CaseEvent>(events.Count);
        foreach (var e in events)
        {
            var id = ShortIds.Of('M', MovementJson.ToLine(e));
            used[id] = used.GetValueOrDefault(id) + 1;
            identified.Add(new CaseEvent(used[id] == 1 ? id : $"{id}-{used[id]}", e));
        }
        return identified;
    }
}
