using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace Waybill.Reports;

/// <summary>Gets the paragraphs out of a PDF. The only place that loads the PDF library: other formats start without it.</summary>
internal static class PdfText
{
    /// <summary>Letters of one page that are laid out; a page of more is no page of prose.</summary>
    private const int MaxLetters = 50_000;

    private static readonly DocstrumBoundingBoxes Segmenter = new(new DocstrumBoundingBoxes.DocstrumBoundingBoxesOptions { MaxDegreeOfParallelism = 1 });

    private static readonly NearestNeighbourWordExtractor Words =
        new(new NearestNeighbourWordExtractor.NearestNeighbourWordExtractorOptions { MaxDegreeOfParallelism = 1 });

    /// <summary>The text; title, date and what was wrong go into the draft.</summary>
    public static string Read(byte[] bytes, DocumentDraft draft)
    {
        using var document = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = 256 });
        TellMetadata(document.Information, draft);
        var pages = Math.Min(document.NumberOfPages, draft.Options.MaxPdfPages);
        if (pages < document.NumberOfPages) draft.Note($"has {document.NumberOfPages} pages: the first {pages} were read");

        var flow = new PdfFlow();
        for (var number = 1; number <= pages; number++)
        {
            try
            {
                flow.AddPage(Blocks(document.GetPage(number)));
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                // The library gives no list of what it throws on broken pages.
                draft.Note($"page {number} could not be read ({e.GetType().Name}): left out");
            }
            if (flow.Length > draft.Options.MaxTextLength) break;
        }
        return flow.ToString();
    }

    private static List<string> Blocks(Page page)
    {
        if (page.Letters.Count > MaxLetters) throw new InvalidDataException($"more than {MaxLetters} letters");
        var words = Words.GetWords(page.Letters).Where(word => !string.IsNullOrWhiteSpace(word.Text)).ToList();
        if (words.Count == 0) return [];
        var blocks = UnsupervisedReadingOrderDetector.Instance.Get(Segmenter.GetBlocks(words));
        return [.. blocks.SelectMany(block => PdfParagraphs.Split(block.TextLines)).Select(PdfLines.Join)];
    }

    private static void TellMetadata(DocumentInformation information, DocumentDraft draft)
    {
        if (IsTitle(information.Title)) draft.Title = information.Title;
        if (PublicationDate.TryReadPdf(information.CreationDate, out var date)) draft.TellPublished(date);
    }

    /// <summary>Whether it is a title and not the name of the file that the PDF was made from.</summary>
    private static bool IsTitle(string? title) =>
        !string.IsNullOrWhiteSpace(title)
        && !title.StartsWith("Microsoft ", StringComparison.OrdinalIgnoreCase)
        && !title.Equals("untitled", StringComparison.OrdinalIgnoreCase)
        && Path.GetExtension(title).ToLowerInvariant() is not (".doc" or ".docx" or ".odt" or ".indd" or ".qxd" or ".pdf" or ".rtf" or ".html" or ".htm" or ".tex");
}
