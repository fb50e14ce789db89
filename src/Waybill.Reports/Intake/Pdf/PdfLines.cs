using System.Text;

namespace Waybill.Reports;

/// <summary>Puts the lines of a paragraph together again.</summary>
internal static class PdfLines
{
    /// <summary>Lines to one: a word parted at a line's end is joined, other lines are parted by a blank.</summary>
    public static string Join(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            if (text.Length > 0)
            {
                if (Parted(text, line)) text.Length--;
                else text.Append(' ');
            }
            text.Append(line);
        }
        return text.ToString();
    }

    private static bool Parted(StringBuilder text, string next) =>
        text.Length > 1 && text[^1] is '-' or '\u00AD' or '\u2010' && char.IsLetter(text[^2]) && char.IsLower(next[0]);
}
