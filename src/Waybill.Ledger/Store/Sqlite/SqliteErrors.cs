using Microsoft.Data.Sqlite;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>What SQLite reports, as a user is to read it.</summary>
internal static class SqliteErrors
{
    private const int Busy = 5, Locked = 6, ReadOnly = 8, Interrupted = 9, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NoDatabase = 26;

    public static LedgerException Explain(SqliteException error, string path) =>
        new(new Fault(Path.GetFileName(path), null, Message(error.SqliteErrorCode, error.SqliteExtendedErrorCode)), error);

    public static string Message(int code, int extended) => code switch
    {
        Busy or Locked => "the ledger is in use by another process: wait for it to end, then run again; nothing was changed",
        ReadOnly => "the ledger cannot be written (read-only file or folder): what is in it is kept, nothing new was taken in",
        Full => "the disk is full: what was committed before is kept, run again when there is room",
        InputOutput => $"the disk refused to read or write (SQLite {extended}): what was committed before is kept, run again",
        CannotOpen => "the ledger cannot be opened or created: is the folder there and writable?",
        NoDatabase => "is no ledger (no SQLite file): nothing was touched; move it away to start a new one",
        Corrupt => "the ledger's file is damaged: nothing was touched; restore a copy, or move it away to start a new one",
        Interrupted => "the work was interrupted: what was committed before is kept",
        _ => $"the ledger cannot be used (SQLite {extended}): what was committed before is kept",
    };
}
