namespace Waybill.Lists;

/// <summary>White space of text that a list gives.</summary>
internal static class Spacing
{
    /// <summary>Without white space at the ends, and with one blank for any inside; line breaks and control characters count as white space.</summary>
    public static string Single(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var clean = true;
        for (var i = 0; i < text.Length && clean; i++)
            clean = !IsBlank(text[i]) || (text[i] == ' ' && i > 0 && i < text.Length - 1 && text[i - 1] != ' ');
        if (clean) return text;
        return string.Join(' ', string.Concat(text.Select(c => IsBlank(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c);
}
