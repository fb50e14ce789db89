namespace Waybill.Reports;

/// <summary>Which script a letter belongs to (Unicode blocks).</summary>
internal static class Scripts
{
    private static readonly (char First, char Last, Script Script)[] Blocks =
    [
        ('\u0041', '\u024F', Script.Latin), ('\u0370', '\u03FF', Script.Greek), ('\u0400', '\u052F', Script.Cyrillic),
        ('\u0530', '\u058F', Script.Armenian), ('\u0590', '\u05FF', Script.Hebrew), ('\u0600', '\u06FF', Script.Arabic),
        ('\u0900', '\u097F', Script.Devanagari), ('\u0E00', '\u0E7F', Script.Thai), ('\u1000', '\u109F', Script.Myanmar),
        ('\u10A0', '\u10FF', Script.Georgian), ('\u1100', '\u11FF', Script.Hangul), ('\u1200', '\u137F', Script.Ethiopic),
        ('\u1E00', '\u1EFF', Script.Latin), ('\u1F00', '\u1FFF', Script.Greek), ('\u3040', '\u30FF', Script.Kana),
        ('\u3400', '\u4DBF', Script.Han), ('\u4E00', '\u9FFF', Script.Han), ('\uAC00', '\uD7AF', Script.Hangul),
    ];

    /// <summary>Number of scripts, <see cref="Script.None"/> among them.</summary>
    public const int Count = (int)Script.Hangul + 1;

    /// <summary>The script of a letter; none of what is no letter.</summary>
    public static Script Of(char c)
    {
        if (c < 0x80) return char.IsAsciiLetter(c) ? Script.Latin : Script.None;
        if (!char.IsLetter(c)) return Script.None;
        foreach (var (first, last, script) in Blocks)
        {
            if (c < first) return Script.None;
            if (c <= last) return script;
        }
        return Script.None;
    }

    /// <summary>How much text one letter stands for, in letters of an alphabet: a syllable or a word counts for more.</summary>
    public static int Weight(Script script) => script switch
    {
        Script.Kana or Script.Hangul or Script.Ethiopic => 2,
        Script.Han => 4,
        _ => 1,
    };
}
