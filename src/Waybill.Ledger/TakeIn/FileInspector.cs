using Waybill.Model;
using Waybill.Reports;

namespace Waybill.Ledger;

/// <summary>Looks at one file: whether its bytes are new, and what is in them. Writes nothing; safe on several threads.</summary>
internal sealed class FileInspector(CaseFolder folder, StoreIndex index, DocumentReader reader, CaseLedgerOptions options)
{
    /// <summary>Largest file that is held in memory whole with all its readings; larger ones of many documents pass through.</summary>
    private const long HeldLength = 4 * 1024 * 1024;

    public FileOutcome Inspect(string path)
    {
        try
        {
            return InspectFile(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new FileRefused(path, new Fault(path, null, $"cannot be read ({Reasons.Of(error)}): not taken in"));
        }
    }

    private FileOutcome InspectFile(string path)
    {
        if (!ReportIntake.IsReport(path))
            return new FileRefused(path, new Fault(path, null, "has not the extension of a report (.txt, .md, .html, .pdf, .jsonl): not taken in"));

        using var file = new FileStream(folder.Full(path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var length = file.Length;
        if (length > HeldLength && path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)) return InspectLarge(path, file, length);
        if (length > options.Intake.MaxDocumentBytes)
            return new FileRefused(path, new Fault(path, null, $"is larger ({length} bytes) than a report may be ({options.Intake.MaxDocumentBytes}): not taken in"));

        var bytes = new byte[length];
        file.ReadExactly(bytes);
        var capture = Sha256.Of(bytes);
        return IsDone(capture) ? new FileKnown(path, capture) : new FileRead(path, capture, bytes, Read(capture, NameOf(capture, path), bytes));
    }

    private FileOutcome InspectLarge(string path, FileStream file, long length)
    {
        var capture = Sha256.Of(file);
        return IsDone(capture) ? new FileKnown(path, capture) : new FileLarge(path, capture, length);
    }

    private List<DocumentEntry> Read(Sha256 capture, string name, byte[] bytes) =>
        ReportIntake.Read(bytes, name, options.Intake).Select(taken => reader.ReadOne(taken, capture, name)).ToList();

    private bool IsDone(Sha256 capture) => index.Captures.TryGetValue(capture, out var state) && state.ReaderVersion == reader.Version;

    /// <summary>A capture keeps the name of the path that it was first taken from, wherever its bytes are found again.</summary>
    private string NameOf(Sha256 capture, string path) => index.Captures.TryGetValue(capture, out var state) ? state.Path : path;
}
