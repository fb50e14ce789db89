using System.Globalization;

namespace Waybill.Briefs;

/// <summary>Fits words into the room of a label; the font that a reader has is not known, so widths are estimates.</summary>
internal static class LabelText
{
    /// <summary>Mean width of a character of a sans-serif face, as a share of the font size.</summary>
    private const double MeanWidth = 0.54;

    /// <summary>A name as it is, unless it is absurdly long: then its first 200 characters.</summary>
    public static string Name(string name) => name.Length <= 200 ? name : Fit(name, 200);

    /// <summary>Width of a text in pixels.</summary>
    public static double Width(string text, double fontSize)
    {
        var width = 0.0;
        foreach (var c in text)
            width += c switch
            {
                'i' or 'j' or 'l' or 'I' or '.' or ',' or '\'' or '’' or ':' or ';' or '|' => 0.28,
                'm' or 'w' or 'M' or 'W' => 0.86,
                >= '\u2e80' => 1.0,
                >= 'A' and <= 'Z' => 0.68,
                _ => MeanWidth,
            };
        return width * fontSize;
    }

    /// <summary>The text on one line, cut with an ellipsis when it has more characters.</summary>
    public static string Fit(string text, int characters)
    {
        var line = OneLine(text);
        if (line.Length <= characters) return line;
        var cut = characters - 1;
        if (char.IsHighSurrogate(line[cut - 1])) cut--;
        return line[..cut].TrimEnd() + "…";
    }

    /// <summary>The text on one line, cut with an ellipsis when it is wider than the room in pixels.</summary>
    public static string FitWidth(string text, double fontSize, double room)
    {
        var line = Fit(text, 200);
        if (Width(line, fontSize) <= room) return line;
        var length = line.Length;
        while (length > 1 && Width(line[..length], fontSize) + fontSize > room) length--;
        if (char.IsHighSurrogate(line[length - 1]) && length > 1) length--;
        return line[..length].TrimEnd() + "…";
    }

    private static string OneLine(string text)
    {
        var room = Math.Min(text.Length, 400);
        return string.Create(room, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                var c = source[i];
                // Direction controls would turn the labels beside this one.
                var format = char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator;
                span[i] = format ? ' ' : c;
            }
        }).Trim();
    }
}
