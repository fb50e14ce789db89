using System.Globalization;

namespace Waybill.Reports;

/// <summary>The number words and qualifiers of one language.</summary>
internal sealed class NumberLexicon
{
    private NumberLexicon(WordTrie<NumberWord> words, WordTrie<QualifierWord> qualifiers, char decimalMark) =>
        (Words, Qualifiers, DecimalMark) = (words, qualifiers, decimalMark);

    /// <summary>Words that make numbers.</summary>
    public WordTrie<NumberWord> Words { get; }

    /// <summary>Phrases that hedge, bound or join them.</summary>
    public WordTrie<QualifierWord> Qualifiers { get; }

    /// <summary>The mark before decimals.</summary>
    public char DecimalMark { get; }

    /// <summary>Reads <c>numbers.tsv</c> and <c>qualifiers.tsv</c> of a language.</summary>
    /// <exception cref="FormatException">When a row names no known kind.</exception>
    public static NumberLexicon Load(Vocabulary vocabulary, string language) => Read(
        vocabulary, LexiconTable.Embedded($"Languages/{language}/numbers.tsv"), LexiconTable.Embedded($"Languages/{language}/qualifiers.tsv"));

    /// <summary>Reads the tables of a language; without them it has no number words.</summary>
    /// <exception cref="FormatException">When a row names no known kind.</exception>
    public static NumberLexicon Read(Vocabulary vocabulary, LexiconTable? numbers, LexiconTable? qualifying)
    {
        var words = new WordTrie<NumberWord>();
        var decimalMark = '.';
        if (numbers is not null)
            foreach (var row in numbers.Rows)
            {
                var kind = numbers[row, "kind"];
                if (kind == "decimal-mark")
                {
                    decimalMark = numbers[row, "forms"][0];
                    continue;
                }
                var value = numbers[row, "value"];
                var word = new NumberWord(
                    TableWords.Read<NumberWordKind>(numbers, kind),
                    value.Length == 0 ? 0 : decimal.Parse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture),
                    numbers[row, "note"] is { Length: > 0 } note ? TableWords.Read<NumberWordNote>(numbers, note) : NumberWordNote.None);
                foreach (var form in FormNotation.Expand(numbers[row, "forms"])) words.Add(form, word, vocabulary);
            }
        var qualifiers = new WordTrie<QualifierWord>();
        foreach (var (form, word) in Qualifying(qualifying)) qualifiers.Add(form, word, vocabulary);
        return new NumberLexicon(words, qualifiers, decimalMark);
    }

    /// <summary>The qualifiers; a form that has a row for each side may stand on both.</summary>
    private static Dictionary<string, QualifierWord> Qualifying(LexiconTable? table)
    {
        var words = new Dictionary<string, QualifierWord>(StringComparer.Ordinal);
        if (table is null) return words;
        foreach (var row in table.Rows)
        {
            var where = table[row, "where"];
            var word = new QualifierWord(TableWords.Read<QualifierRole>(table, table[row, "role"]), where is "" or "before" or "both", where is "after" or "both" or "behind-noun", where is "behind-noun");
            foreach (var form in FormNotation.Expand(table[row, "forms"]))
                words[form] = words.TryGetValue(form, out var known) ? known with { Before = known.Before || word.Before, After = known.After || word.After, BehindNoun = known.BehindNoun || word.BehindNoun } : word;
        }
        return words;
    }
}
