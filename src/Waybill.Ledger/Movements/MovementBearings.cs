using System.Security.Cryptography;
using System.Text;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Says which movement events bear on which transfers, and how. Pure; the same rows give the same sentences.</summary>
internal static class MovementBearings
{
    /// <summary>Bearings of one transfer that are told: the strongest first.</summary>
    private const int Told = 40;

    public static CaseMovements Of(StoredMovements stored, IReadOnlyList<Transfer> transfers)
    {
        var events = Identified(stored.Events);
        var places = new PlaceBook();
        var bearings = new List<EventBearing>();
        foreach (var transfer in transfers)
        {
            var claimed = TransferMovement.Of(transfer);
            if (!claimed.SaysAnything) continue;
            bearings.AddRange(events
                .Select(e => BearingRule.Judge(claimed, e, places))
                .OfType<EventBearing>()
                .OrderBy(bearing => bearing.Bearing).Take(Told));
        }
        return new CaseMovements(stored.Captures, events, stored.Tracks, bearings);
    }

    private static List<CaseEvent> Identified(IReadOnlyList<MovementEvent> events)
    {
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        var identified = new List<CaseEvent>(events.Count);
        foreach (var e in events)
        {
            var id = "M" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(MovementJson.ToLine(e))))[..8];
            used[id] = used.GetValueOrDefault(id) + 1;
            identified.Add(new CaseEvent(used[id] == 1 ? id : $"{id}-{used[id]}", e));
        }
        return identified;
    }
}
