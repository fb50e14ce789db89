using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Makes of the rows of a ledger what a brief needs. Pure.</summary>
internal static class ContentBuilder
{
    public static CaseContent Build(CaseInfo info, StoredLedger ledger, GroupingOptions grouping)
    {
        var custody = ledger.Custody.ToLookup(entry => entry.Capture);
        var readings = Current(ledger, custody);
        var transfers = TransferGrouping.Group(readings.SelectMany(Claims).ToList(), grouping);
        return new CaseContent(
            info,
            ledger.Captures.Select(row => new CaptureRecord(row.Sha256, row.Path, row.Length, row.TakenIn, CustodySentence.Of(custody[row.Sha256]))).ToList(),
            readings.ConvertAll(stored => stored.Reading),
            transfers,
            [.. CaseFaults.Of(ledger.FolderFaults, ledger.Faults, ledger.Paths), .. ledger.Movements.Faults, .. ledger.Screening.Faults])
        {
            Custody = custody.ToDictionary(entries => entries.Key, entries => (IReadOnlyList<CustodyStep>)[.. entries.Select(entry => new CustodyStep(entry.At, entry.Act, entry.Path))]),
            Movements = MovementBearings.Of(ledger.Movements, transfers, info.Language),
            Screening = JudgementBook.Apply(ledger.Screening, ledger.Judgements),
        };
    }

    /// <summary>Whom and what to look for in the lists of the case.</summary>
    public static IReadOnlyList<CaseSubject> Subjects(StoredLedger ledger, GroupingOptions grouping)
    {
        var readings = Current(ledger);
        var transfers = TransferGrouping.Group(readings.SelectMany(Claims).ToList(), grouping);
        return CaseSubjects.Of(transfers, MovementBearings.Identified(ledger.Movements.Events), readings.Select(stored => stored.Reading));
    }

    /// <summary>The readings that speak, ordered by publication and name.</summary>
    public static IReadOnlyList<StoredReading> Current(StoredLedger ledger) => Current(ledger, ledger.Custody.ToLookup(entry => entry.Capture));

    private static List<StoredReading> Current(StoredLedger ledger, ILookup<Sha256, CustodyEntry> custody)
    {
        var superseded = SupersededOf(ledger, custody);
        return ledger.Readings
            .Where(stored => !superseded.Contains(stored.Capture))
            .OrderBy(stored => stored.Reading.Published?.FirstDay ?? DateOnly.MaxValue)
            .ThenBy(stored => stored.Reading.Document, StringComparer.Ordinal)
            .ThenBy(stored => stored.Capture.ToString(), StringComparer.Ordinal)
            .ThenBy(stored => stored.Ordinal)
            .ToList();
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
