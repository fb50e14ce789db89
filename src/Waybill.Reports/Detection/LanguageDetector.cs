namespace Waybill.Reports;

/// <summary>
/// Tells the language of a text by its script, its function words and the letters that few languages write.
/// The same text gives the same answer on every machine; accents may be lost. Safe for several threads.
/// </summary>
internal static class LanguageDetector
{
    /// <summary>UTF-16 code units that are looked at.</summary>
    private const int Sample = 2000;

    /// <summary>Least share of the words that must be function words of the language, in hundredths: prose has 25 to 50.</summary>
    private const int LeastCoverage = 12;

    /// <summary>Detects the language of the start of a text.</summary>
    public static DetectedLanguage Detect(ReadOnlySpan<char> text)
    {
        var hints = LanguageHints.Default;
        text = text[CrawlResidue.Find(text).Length..];
        text = text[..Math.Min(text.Length, Sample)];
        Span<int> scripts = stackalloc int[Scripts.Count];
        Span<int> scores = stackalloc int[hints.Languages.Length];
        Span<int> hits = stackalloc int[hints.Languages.Length];
        scores.Clear();
        hits.Clear();
        scripts.Clear();
        var words = Count(text, hints, scripts, scores, hits);
        return Decide(hints, Main(scripts), scores, hits, words);
    }

    /// <summary>Goes through the text once; gives the number of words of Latin or Cyrillic letters.</summary>
    private static int Count(ReadOnlySpan<char> text, LanguageHints hints, Span<int> scripts, Span<int> scores, Span<int> hits)
    {
        int words = 0, length = 0;
        var key = 0UL;
        foreach (var c in text)
        {
            var code = LetterCodes.Of(c);
            if (code != 0)
            {
                key = (key << 6) | (uint)code;
                length++;
                scripts[code <= 26 ? (int)Script.Latin : (int)Script.Cyrillic]++;
            }
            else if (length > 0)
            {
                words++;
                Word(hints, key, length, scores, hits);
                (key, length) = (0, 0);
            }
            if (c < 0x80) continue;
            if (code == 0 && Scripts.Of(c) is var script and not Script.None) scripts[(int)script] += Scripts.Weight(script);
            if (!hints.Letters.TryGetValue(char.ToLowerInvariant(c), out var evidence)) continue;
            foreach (var (language, score) in evidence) scores[language] += score;
        }
        if (length == 0) return words;
        Word(hints, key, length, scores, hits);
        return words + 1;
    }

    private static void Word(LanguageHints hints, ulong key, int length, Span<int> scores, Span<int> hits)
    {
        if (length > LetterCodes.MaxLetters) return;
        foreach (var (language, score) in hints.OfWord(key))
        {
            scores[language] += score;
            hits[language]++;
        }
    }

    /// <summary>The script of most of the text. Japanese mixes kana with more Han.</summary>
    private static Script Main(ReadOnlySpan<int> scripts)
    {
        var best = Script.None;
        for (var i = 1; i < scripts.Length; i++)
        {
            if (scripts[i] > scripts[(int)best]) best = (Script)i;
        }
        return best == Script.Han && scripts[(int)Script.Kana] * 10 > scripts[(int)Script.Han] ? Script.Kana : best;
    }

    private static DetectedLanguage Decide(LanguageHints hints, Script script, ReadOnlySpan<int> scores, ReadOnlySpan<int> hits, int words)
    {
        if (script is not (Script.Latin or Script.Cyrillic or Script.Arabic))
            return hints.OfScript(script) is { } only ? new DetectedLanguage(only, 1) : DetectedLanguage.Unknown;

        int best = 0, second = -1;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best]) (best, second) = (i, best);
            else if (second < 0 || scores[i] > scores[second]) second = i;
        }
        if (scores[best] == 0) return hints.OfScript(script) is { } sole ? new DetectedLanguage(sole, 0) : DetectedLanguage.Unknown;
        var margin = (double)(scores[best] - scores[second]) / scores[best];
        if (script == Script.Arabic) return new DetectedLanguage(hints.Languages[best], margin);
        if (margin == 0 || hits[best] * 100 < words * LeastCoverage) return DetectedLanguage.Unknown;
        return new DetectedLanguage(hints.Languages[best], margin * Math.Min(hits[best], 10) / 10);
    }
}
