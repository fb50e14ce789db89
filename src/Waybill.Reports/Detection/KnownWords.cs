using System.Runtime.InteropServices;

namespace Waybill.Reports;

/// <summary>
/// Tells the language of a few words that hold no function word, or a single one, such as "China sent Pakistan 40 tanks", by whose lexicon knows most of them. Safe for several threads.
/// </summary>
internal static class KnownWords
{
    /// <summary>UTF-16 code units that are looked at.</summary>
    private const int Sample = 2000;

    /// <summary>The language whose lexicon knows most of the words at the start of a text, and half of them at least; null where two know as many, or none enough.</summary>
    public static string? LanguageOf(string text)
    {
        var start = CrawlResidue.Find(text).Length;
        var end = Math.Min(text.Length, start + Sample);
        var (best, most, isAlone) = ((string?)null, 0, false);
        foreach (var language in Lexicon.Languages)
        {
            if (LanguagePack.Of(language) is not { Lexicon: var lexicon }) continue;
            var tokens = new List<Token>();
            Tokenizer.Cut(text, start, end, lexicon.Vocabulary, accentsLost: false, tokens);
            var known = Known(lexicon, tokens);
            if (known * 2 < tokens.Count(token => token.Kind == TokenKind.Word) || known < most) continue;
            (best, most, isAlone) = (language, known, known > most);
        }
        return isAlone ? best : null;
    }

    /// <summary>How many words lie inside an entry of the lexicon.</summary>
    private static int Known(Lexicon lexicon, List<Token> tokens)
    {
        var matches = new List<Match>();
        lexicon.Find(CollectionsMarshal.AsSpan(tokens), matches);
        return Enumerable.Range(0, tokens.Count).Count(i => tokens[i].Kind == TokenKind.Word && matches.Exists(match => match.First <= i && i < match.End));
    }
}
