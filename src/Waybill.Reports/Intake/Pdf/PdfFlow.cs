using System.Text;

namespace Waybill.Reports;

/// <summary>Gathers the blocks of pages into paragraphs: running heads and page numbers out, paragraphs joined over the page's end.</summary>
internal sealed class PdfFlow
{
    /// <summary>Pages from which on a line that most of them share is a running head.</summary>
    private const int FewPages = 3;

    private readonly List<List<string>> _pages = [];

    /// <summary>Characters so far.</summary>
    public int Length { get; private set; }

    /// <summary>Adds the blocks of the next page, in reading order.</summary>
    public void AddPage(List<string> blocks)
    {
        blocks.RemoveAll(IsPageNumber);
        _pages.Add(blocks);
        Length += blocks.Sum(block => block.Length + 2);
    }

    /// <summary>The paragraphs, a blank line between them.</summary>
    public override string ToString()
    {
        var heads = RunningHeads();
        var text = new StringBuilder();
        foreach (var page in _pages)
        {
            var first = true;
            foreach (var block in page.Where(block => !heads.Contains(Shape(block))))
            {
                if (text.Length > 0)
                {
                    if (first && GoesOn(text, block)) text.Append(' ');
                    else text.Append("\n\n");
                }
                text.Append(block);
                first = false;
            }
        }
        return text.ToString();
    }

    private HashSet<string> RunningHeads()
    {
        if (_pages.Count < FewPages) return [];
        return _pages
            .Where(page => page.Count > 0)
            .SelectMany(page => new[] { Shape(page[0]), Shape(page[^1]) }.Distinct())
            .CountBy(shape => shape)
            .Where(pair => pair.Value * 2 > _pages.Count && pair.Value >= FewPages)
            .Select(pair => pair.Key)
            .ToHashSet(StringComparer.Ordinal);
    }

    private static string Shape(string block) => string.Concat(block.Where(c => !char.IsDigit(c)));

    private static bool IsPageNumber(string block) => block.Length <= 12 && block.Any(char.IsDigit) && block.All(c => char.IsDigit(c) || " -–—/|.".Contains(c, StringComparison.Ordinal));

    private static bool GoesOn(StringBuilder text, string next) => char.IsLower(next[0]) && text[^1] is not ('.' or '!' or '?' or ':' or '…' or '"' or '”' or '»');
}
