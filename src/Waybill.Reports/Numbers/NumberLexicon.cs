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
    public static NumberLexicon Load(Vocabulary vocabulary, string language)
    {
        var words = new WordTrie<NumberWord>();
        var decimalMark = '.';
        if (LexiconTable.Embedded($"Languages/{language}/numbers.tsv") is { } numbers)
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
        if (LexiconTable.Embedded($"Languages/{language}/qualifiers.tsv") is { } table)
            foreach (var row in table.Rows)
            {
                var where = table[row, "where"];
                var word = new QualifierWord(TableWords.Read<QualifierRole>(table, table[row, "role"]), where != "after", where is "after" or "both");
                foreach (var form in FormNotation.Expand(table[row, "forms"])) qualifiers.Add(form, word, vocabulary);
            }
        return new NumberLexicon(words, qualifiers, decimalMark);
    }
}
