using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Makes of the rows of a ledger what a brief needs. Pure.</summary>
internal static class ContentBuilder
{
    public static CaseContent Build(CaseInfo info, StoredLedger ledger, GroupingOptions grouping)
    {
        var custody = ledger.Custody.ToLookup(entry => entry.Capture);
        var superseded = SupersededOf(ledger, custody);
        var readings = ledger.Readings
            .Where(stored => !superseded.Contains(stored.Capture))
            .OrderBy(stored => stored.Reading.Published?.FirstDay ?? DateOnly.MaxValue)
            .ThenBy(stored => stored.Reading.Document, StringComparer.Ordinal)
            .ThenBy(stored => stored.Capture.ToString(), StringComparer.Ordinal)
            .ThenBy(stored => stored.Ordinal)
            .ToList();
        var transfers = TransferGrouping.Group(readings.SelectMany(Claims).ToList(), grouping);
        return new CaseContent(
            info,
            ledger.Captures.Select(row => new CaptureRecord(row.Sha256, row.Path, row.Length, row.TakenIn, CustodySentence.Of(custody[row.Sha256]))).ToList(),
            readings.ConvertAll(stored => stored.Reading),
            transfers,
            [.. CaseFaults.Of(ledger.FolderFaults, ledger.Faults, ledger.Paths), .. ledger.Movements.Faults])
        {
            Custody = custody.ToDictionary(entries => entries.Key, entries => (IReadOnlyList<CustodyStep>)[.. entries.Select(entry => new CustodyStep(entry.At, entry.Act, entry.Path))]),
            Movements = MovementBearings.Of(ledger.Movements, transfers),
        };
    }

    /// <summary>
    /// Captures whose every path holds other bytes now: an older edition of a report that somebody put a newer one in the place of.
    /// The bytes and their custody are kept; the newer edition speaks. A file that only vanished still speaks.
    /// </summary>
    private static HashSet<Sha256> SupersededOf(StoredLedger ledger, ILookup<Sha256, CustodyEntry> custody)
    {
        var present = ledger.Paths.Values.ToHashSet();
        return ledger.Captures.Select(capture => capture.Sha256)
            .Where(capture => !present.Contains(capture) && custody[capture].LastOrDefault()?.Act == CustodyAct.Replaced)
            .ToHashSet();
    }

    private static IEnumerable<ClaimRecord> Claims(StoredReading stored)
    {
        var (reading, ids) = (stored.Reading, ClaimIds.Of(stored.Capture, stored.Ordinal, stored.Reading));
        return reading.Transfers.Select((claim, i) => new ClaimRecord(ids[i], stored.Capture, reading.Document, reading.Publisher, reading.Published, claim));
    }
}
