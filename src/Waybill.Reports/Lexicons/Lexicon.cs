using System.Reflection;
using Waybill.Model;

namespace Waybill.Reports;

/// <summary>All that the reader knows of one language, compiled.</summary>
internal sealed class Lexicon
{
    private readonly Automaton _automaton;

    private readonly Dictionary<PartyId, string> _states;

    private Lexicon(string language, Automaton automaton, Dictionary<PartyId, string> states, Meanings meanings) =>
        (Language, _automaton, _states, Abbreviations, Meanings) = (language, automaton, states, Shortened(language), meanings);

    /// <summary>The languages that the library has a lexicon of, in the order of their tags.</summary>
    public static IReadOnlyList<string> Languages { get; } =
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames().Select(name => name.Split('/')).Where(path => path is ["Languages", _, "cues.tsv"]).Select(path => path[1]).Order(StringComparer.Ordinal)];

    /// <summary>The language, BCP 47.</summary>
    public string Language { get; }

    /// <summary>Numbers the words of texts.</summary>
    public Vocabulary Vocabulary => _automaton.Vocabulary;

    /// <summary>Words in small letters that a full stop may follow without ending the sentence.</summary>
    public IReadOnlySet<string> Abbreviations { get; }

    /// <summary>What words mean.</summary>
    public Meanings Meanings { get; }

    /// <summary>The usual English name of a state; null for other parties.</summary>
    public string? StateName(PartyId party) => _states.GetValueOrDefault(party);

    /// <summary>Compiles the lexicon of a language out of the library's files.</summary>
    /// <returns>The lexicon, or null when the library has none for the language.</returns>
    public static Lexicon? ForLanguage(string language)
    {
        if (LexiconTable.Embedded($"Languages/{language}/cues.tsv") is null) return null;
        var meanings = Task.Run(() => Meanings.ForLanguage(language));
        var automaton = new Automaton(Plain(language));
        var compiler = new LexiconCompiler(automaton, language);
        compiler.Compile();
        return new Lexicon(language, automaton, compiler.States, meanings.GetAwaiter().GetResult());
    }

    /// <summary>A vocabulary in which the unaccented words of the calendar and of goods are themselves in capitals too: MAI is the month, not the name Maï.</summary>
    private static Vocabulary Plain(string language)
    {
        var vocabulary = new Vocabulary();
        foreach (var table in new[] { LexiconTable.Embedded($"Languages/{language}/calendar.tsv"), LexiconTable.Embedded($"Languages/{language}/goods.tsv") }.OfType<LexiconTable>())
            foreach (var row in table.Rows)
                foreach (var form in FormNotation.Expand(table[row, "forms"])) vocabulary.AddPlain(form);
        return vocabulary;
    }

    /// <summary>Finds every entry in some tokens, in order of its first token, shorter ones first.</summary>
    public void Find(ReadOnlySpan<Token> tokens, List<Match> found) => _automaton.Find(tokens, found);

    private static HashSet<string> Shortened(string language) =>
        [.. new[] { LexiconTable.Embedded("Knowledge/abbreviations.tsv"), LexiconTable.Embedded($"Languages/{language}/abbreviations.tsv") }
            .OfType<LexiconTable>().SelectMany(table => table.Rows.SelectMany(row => FormNotation.Expand(table[row, "forms"])))];
}
