using Waybill.Model;
using Waybill.Reports;

namespace Waybill.Ledger;

/// <summary>Reads the documents of captures with one version of the reader.</summary>
/// <param name="Version">Version of the reader.</param>
/// <param name="Read">The reader; safe to use from several threads.</param>
internal sealed record DocumentReader(string Version, Func<SourceDocument, Reading> Read)
{
    public static DocumentReader Of(ReportReader reader) => new(ReportReader.Version, reader.Read);

    /// <summary>Reads what intake gave. A document that breaks the reader is a fault; the others are read.</summary>
    public DocumentEntry ReadOne(IntakeResult taken, Sha256 capture, string path)
    {
        if (taken.Document is not { } document) return new DocumentEntry(null, taken.Faults);
        try
        {
            return new DocumentEntry(Read(document with { Sha256 = capture }), taken.Faults);
        }
        catch (Exception error) when (error is not (OperationCanceledException or OutOfMemoryException))
        {
            return new DocumentEntry(null, [.. taken.Faults, new Fault(path, null, $"document '{document.Name}' broke the reader ({error.GetType().Name}): it is kept, unread")]);
        }
    }
}
