using Waybill.Model;
using Waybill.Movements;

namespace Waybill.Ledger;

/// <summary>Finds the events in the positions, detections and sightings of a case, those that its reports tell with them, when these have changed since they were last read.</summary>
internal static class MovementRun
{
    /// <summary>Faults of one file that are told; the rest is counted.</summary>
    private const int ToldFaults = 200;

    /// <exception cref="LedgerException">When positions fit neither into memory nor into the temporary file beside the ledger.</exception>
    public static void Run(ILedgerStore store, CaseFolder root, SpillOptions spilling, IProgress<TakeInProgress>? progress, CancellationToken cancellation)
    {
        var (folder, index) = (new MovementFolder(root), store.Index());
        var state = new MovementState(folder.Key(), index);
        if (state.IsThatOf(index.MovementKey)) return;
        var ledger = store.Load();
        var sightings = ClaimSightings.Of(ContentBuilder.Current(ledger));
        var key = state.With(sightings);
        var found = MovementState.HasSameInput(key, index.MovementKey) ? ledger.Movements with { Key = key }
            : !state.HasFiles && sightings.Count == 0 ? StoredMovements.None with { Key = key }
            : Guarded(folder, key, sightings, spilling, progress, cancellation);
        cancellation.ThrowIfCancellationRequested();
        using var transaction = store.Begin();
        transaction.ReplaceMovements(found);
        transaction.Commit();
    }

    private static StoredMovements Guarded(MovementFolder folder, string key, IReadOnlyList<ClaimSighting> sightings, SpillOptions spilling, IProgress<TakeInProgress>? progress, CancellationToken cancellation)
    {
        try
        {
            return Find(folder, key, sightings, spilling, progress, cancellation);
        }
        catch (SpillException e)
        {
            throw new LedgerException(e.Fault, e);
        }
    }

    private static StoredMovements Find(MovementFolder folder, string key, IReadOnlyList<ClaimSighting> told, SpillOptions spilling, IProgress<TakeInProgress>? progress, CancellationToken cancellation)
    {
        var faults = new List<Fault>();
        var ports = PortList.Standard;
        if (folder.Single(MovementFolder.Ports) is { } own) Read(folder, own, faults, (stream, tell) =>
        {
            var told = new List<Fault>();
            ports = ports.With(PortList.Read(stream, own, told));
            told.ForEach(tell);
        });
        using var intake = new MovementIntake(ports, spilling: spilling);
        var paths = new List<string>();
        var done = 0;
        foreach (var path in folder.Room("positions"))
        {
            progress?.Report(new TakeInProgress(done++, done, path, 0));
            Take(path, (stream, tell) => intake.Positions(stream, path, tell, stop: cancellation));
        }
        foreach (var path in folder.Room("detections")) Take(path, (stream, tell) => intake.Detections(stream, path, tell));
        if (folder.Single(MovementFolder.Sightings) is { } sightings) Take(sightings, (stream, tell) => intake.Sightings(stream, sightings, tell));
        if (folder.Single(MovementFolder.Ships) is { } ships) Take(ships, (stream, tell) => intake.Ships(stream, ships, tell));
        var reports = new ReportSightings(told, intake);
        cancellation.ThrowIfCancellationRequested();
        var result = intake.Find();
        var captures = paths.Zip(intake.Captures, (path, digest) => new MovementCapture(path, digest, folder.Length(path))).ToList();
        // The tracks are worked out here, while the positions are still there.
        return new StoredMovements(key, captures, [.. result.Events.Select(reports.Cite)], result.Tracks, faults);

        void Take(string path, Action<Stream, Action<Fault>> read)
        {
            var before = intake.Captures.Count;
            Read(folder, path, faults, read);
            if (intake.Captures.Count > before) paths.Add(path);
        }
    }

    private static void Read(MovementFolder folder, string path, List<Fault> faults, Action<Stream, Action<Fault>> read)
    {
        var count = 0;
        try
        {
            using var stream = folder.Open(path);
            read(stream, fault =>
            {
                if (++count <= ToldFaults) faults.Add(fault);
            });
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            faults.Add(new Fault(path, null, $"cannot be read ({Reasons.Of(error)}): not taken in"));
        }
        if (count > ToldFaults) faults.Add(new Fault(path, null, $"{count - ToldFaults} more records are faulty"));
    }
}
