namespace Waybill.Briefs;

/// <summary>Spaces that must not break a line.</summary>
internal static class Typography
{
    /// <summary>No-break space (U+00A0).</summary>
    public const char NoBreak = '\u00a0';

    /// <summary>Narrow no-break space (U+202F): French groups of digits, and before <c>;</c> <c>!</c> <c>?</c>.</summary>
    public const char Narrow = '\u202f';

    /// <summary>Puts the spaces of French typography into a sentence of the string table, where plain ones stand.</summary>
    public static string Space(string text, string language) => language is "fr"
        ? text.Replace(" :", $"{NoBreak}:", StringComparison.Ordinal)
            .Replace(" ;", $"{Narrow};", StringComparison.Ordinal)
            .Replace(" ?", $"{Narrow}?", StringComparison.Ordinal)
            .Replace(" !", $"{Narrow}!", StringComparison.Ordinal)
            .Replace("« ", $"«{NoBreak}", StringComparison.Ordinal)
            .Replace(" »", $"{NoBreak}»", StringComparison.Ordinal)
        : text;
}
