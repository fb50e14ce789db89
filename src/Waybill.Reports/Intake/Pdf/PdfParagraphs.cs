using UglyToad.PdfPig.DocumentLayoutAnalysis;

namespace Waybill.Reports;

/// <summary>Parts the lines of one block into paragraphs, by the space between them and by indents.</summary>
internal static class PdfParagraphs
{
    /// <summary>A gap that is this much wider than the block's usual one parts paragraphs.</summary>
    private const double WiderGap = 1.35;

    /// <summary>From this many font sizes between base lines, lines are never of one paragraph; below the other always: single spacing is 1.2, double 2.4.</summary>
    private const double MaxSizes = 3, MinSizes = 1.6;

    /// <summary>An indent in font sizes that starts a paragraph.</summary>
    private const double Indent = 0.8;

    /// <summary>The texts of the lines, one list a paragraph.</summary>
    public static IEnumerable<IReadOnlyList<string>> Split(IReadOnlyList<TextLine> lines)
    {
        var gaps = lines.Zip(lines.Skip(1), Gap).Order().ToList();
        var usual = gaps.Count > 0 ? gaps[gaps.Count / 2] : 0;
        var left = lines.Min(line => line.BoundingBox.Left);
        List<string> paragraph = [];
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && Parts(lines[i - 1], lines[i], usual, left))
            {
                yield return paragraph;
                paragraph = [];
            }
            paragraph.Add(lines[i].Text);
        }
        yield return paragraph;
    }

    private static bool Parts(TextLine line, TextLine next, double usual, double left)
    {
        var size = Size(line);
        if (Gap(line, next) > Math.Min(MaxSizes * size, Math.Max(WiderGap * usual, MinSizes * size))) return true;
        return next.BoundingBox.Left - left > Indent * size && line.Text.TrimEnd() is [.., '.' or '!' or '?' or ':' or '…' or '”' or '»'];
    }

    /// <summary>From base line to base line.</summary>
    private static double Gap(TextLine line, TextLine next) =>
        Math.Abs(line.Words[0].Letters[0].StartBaseLine.Y - next.Words[0].Letters[0].StartBaseLine.Y);

    private static double Size(TextLine line) => Math.Max(1, line.Words[0].Letters[0].PointSize);
}
