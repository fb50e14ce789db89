using Waybill.Ledger;
using Waybill.Reports;

namespace Waybill.Cli;

/// <summary>Brings the ledger of a case folder up to date and gives its content.</summary>
internal static class CaseIntake
{
    /// <summary>Takes in what is new; null, and a fault, when the ledger cannot be used.</summary>
    public static CaseContent? Read(Session session, string folder)
    {
        if (!Directory.Exists(folder)) throw new WrongUsageException($"{folder}: there is no such folder");
        try
        {
            using var ledger = CaseLedger.Open(folder);
            session.Progress.Report(0, "documents read");
            var result = ledger.TakeIn(new ReportReader(), new TakeInWatch(session.Progress), session.Stopped);
            session.Tell(result.Faults);
            session.Note($"{result.New} files taken in, {result.Known} known, {result.ReadAgain} read again, {result.Documents} documents read");
            return ledger.Content();
        }
        catch (LedgerException e)
        {
            session.Tell(e.Fault);
            return null;
        }
    }

    /// <summary>Passes progress on at once, on the thread that makes it.</summary>
    private sealed class TakeInWatch(Progress progress) : IProgress<TakeInProgress>
    {
        public void Report(TakeInProgress value) => progress.Report(value.Documents, $"documents read, {value.Done} of {value.Total} files");
    }
}
