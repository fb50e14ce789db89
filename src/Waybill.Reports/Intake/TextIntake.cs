using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Plain text and Markdown, with or without front matter.</summary>
internal static class TextIntake
{
    public static IntakeResult Read(ReadOnlySpan<byte> bytes, bool markdown, DocumentDraft draft)
    {
        if (TextDecoder.Decode(bytes, draft) is not { } text) return draft.Refuse("is binary, not text: not read");
        text = FrontMatter.Take(text, draft);
        if (markdown) text = MarkdownText.Plain(text);
        return draft.Finish(text, Sha256.Of(bytes));
    }
}
