using System.Collections.Concurrent;
using Waybill.Reports.Syntax;

namespace Waybill.Reports;

/// <summary>Lexicon and grammars of one language, compiled once.</summary>
internal sealed class LanguagePack
{
    private static readonly ConcurrentDictionary<string, Lazy<LanguagePack?>> Packs = new(StringComparer.Ordinal);

    private LanguagePack(Lexicon lexicon, SyntaxModel? syntax)
    {
        Lexicon = lexicon;
        Numbers = NumberGrammar.ForLanguage(lexicon.Vocabulary, lexicon.Language);
        Times = TimeGrammar.ForLanguage(lexicon.Vocabulary, lexicon.Language);
        Syntax = syntax;
        HasAccents = LexiconTable.Embedded($"Languages/{lexicon.Language}/calendar.tsv") is { } calendar
            && calendar.Rows.Any(row => calendar[row, "forms"].Any(c => c > 127 && char.IsLetter(c)));
    }

    /// <summary>The lexicon.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>The grammar of numbers.</summary>
    public NumberGrammar Numbers { get; }

    /// <summary>The grammar of times.</summary>
    public TimeGrammar Times { get; }

    /// <summary>The model of its syntax; null for a language that has none.</summary>
    public SyntaxModel? Syntax { get; }

    /// <summary>Whether texts of the language bear accents: those of its calendar do (<i>août</i>, <i>sábado</i>).</summary>
    public bool HasAccents { get; }

    /// <summary>The pack of a language, or null when the library has no lexicon for it.</summary>
    public static LanguagePack? Of(string language) =>
        Packs.GetOrAdd(language, key => new Lazy<LanguagePack?>(() => Load(key))).Value;

    /// <summary>Compiles the lexicon while another thread reads the models.</summary>
    private static LanguagePack? Load(string language)
    {
        Lexicon? lexicon = null;
        SyntaxModel? syntax = null;
        Parallel.Invoke(
            () => lexicon = Lexicon.ForLanguage(language),
            () =>
            {
                syntax = SyntaxModels.For(language);
                _ = DecisionModel.Default;
            });
        return lexicon is null ? null : new LanguagePack(lexicon, syntax);
    }
}
