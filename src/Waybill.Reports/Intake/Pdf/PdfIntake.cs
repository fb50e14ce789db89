using Waybill.Model;

namespace Waybill.Reports;

/// <summary>PDF: the text in reading order, title and date from its metadata.</summary>
internal static class PdfIntake
{
    /// <summary>Stack of the thread that parses, in bytes: the library goes down nested objects by calling itself.</summary>
    private const int StackSize = 64 * 1024 * 1024;

    /// <summary>Bytes at the end in which the end mark must stand (ISO 32000-1, annex H.3, implementation note 18).</summary>
    private const int Tail = 1024;

    public static IntakeResult Read(byte[] bytes, DocumentDraft draft)
    {
        if (bytes.AsSpan(0, Math.Min(bytes.Length, FormatSniffer.Sample)).IndexOf("%PDF-"u8) < 0) return draft.Refuse("is no PDF: not read");
        var whole = bytes.AsSpan(Math.Max(0, bytes.Length - Tail)).IndexOf("%%EOF"u8) >= 0;
        string text;
        try
        {
            text = OwnStack.Run(StackSize, () => PdfText.Read(bytes, draft));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The library gives no list of what it throws on broken files.
            return draft.Refuse(e.GetType().Name == "PdfDocumentEncryptedException"
                ? "is encrypted: not read, take its password off first"
                : whole ? $"is a damaged PDF ({e.GetType().Name}): not read" : "is a PDF cut short, and what is left of it is no document: not read");
        }
        if (string.IsNullOrWhiteSpace(text)) return draft.Refuse(whole ? "holds no text, as scanned pages do: not read" : "is a PDF cut short, and what is left of it holds no text: not read");
        if (!whole) draft.Note("is cut short, its end mark is missing: read as far as it goes");
        return draft.Finish(text, Sha256.Of(bytes));
    }
}
