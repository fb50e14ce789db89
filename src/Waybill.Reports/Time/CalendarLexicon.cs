using System.Globalization;

namespace Waybill.Reports;

/// <summary>What else a row of <c>calendar.tsv</c> says.</summary>
[Flags]
internal enum CalendarNote : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Counts only with a capital: May.</summary>
    Capital = 1,

    /// <summary>A full stop may follow: Sept.</summary>
    Abbreviation = 2,

    /// <summary>A plural.</summary>
    Plural = 4,

    /// <summary>Counts only where a date stands beside it: sat, fall.</summary>
    Beside = 8,

    /// <summary>A number written with separators, which is no day or year.</summary>
    Grouped = 16,

    /// <summary>Counts alone only with a capital, beside a date without too: March.</summary>
    Proper = 32,

    /// <summary>A year in words.</summary>
    Year = 64,

    /// <summary>A number with half of one more: 3.5.</summary>
    Half = 128,
}

/// <summary>A row of <c>calendar.tsv</c>.</summary>
/// <param name="Word">What it does.</param>
/// <param name="Value">Its number.</param>
/// <param name="Note">What else it says.</param>
internal readonly record struct CalendarWord(TimeWord Word, int Value, CalendarNote Note);

/// <summary>The calendar words of one language.</summary>
internal sealed class CalendarLexicon
{
    private CalendarLexicon(WordTrie<CalendarWord> words, bool monthFirst) => (Words, MonthFirst) = (words, monthFirst);

    /// <summary>The words.</summary>
    public WordTrie<CalendarWord> Words { get; }

    /// <summary>Whether a day may follow its month: October 14.</summary>
    public bool MonthFirst { get; }

    /// <summary>Reads <c>calendar.tsv</c> of a language.</summary>
    /// <exception cref="FormatException">When a row names no known word or value.</exception>
    public static CalendarLexicon Load(Vocabulary vocabulary, string language) =>
        Read(vocabulary, LexiconTable.Embedded($"Languages/{language}/calendar.tsv"));

    /// <summary>Reads a table of calendar words; without one the language has none.</summary>
    /// <exception cref="FormatException">When a row names no known word or value.</exception>
    public static CalendarLexicon Read(Vocabulary vocabulary, LexiconTable? table)
    {
        var words = new WordTrie<CalendarWord>();
        var monthFirst = false;
        if (table is not null)
            foreach (var row in table.Rows)
            {
                if (table[row, "word"] == "order")
                {
                    monthFirst = table[row, "forms"] == "month-day";
                    continue;
                }
                var word = TableWords.Read<TimeWord>(table, table[row, "word"]);
                var note = CalendarNote.None;
                foreach (var part in table[row, "note"].Split(' ', StringSplitOptions.RemoveEmptyEntries)) note |= TableWords.Read<CalendarNote>(table, part);
                var entry = new CalendarWord(word, Value(table, word, table[row, "value"]), note);
                foreach (var form in FormNotation.Expand(table[row, "forms"])) words.Add(form, entry, vocabulary);
            }
        return new CalendarLexicon(words, monthFirst);
    }

    private static int Value(LexiconTable table, TimeWord word, string cell) => word switch
    {
        TimeWord.Unit or TimeWord.RateWord => (int)TableWords.Read<TimeUnit>(table, cell),
        TimeWord.Direction => (int)TableWords.Read<TimeDirection>(table, cell),
        TimeWord.Then => (int)TableWords.Read<TimeMarker>(table, cell),
        TimeWord.Part => (int)TableWords.Read<TimeModifier>(table, cell),
        TimeWord.UnitPart => (int)TableWords.Read<TimeModifier>(table, cell[..cell.IndexOf(' ', StringComparison.Ordinal)]) * 16
            + (int)TableWords.Read<TimeUnit>(table, cell[(cell.IndexOf(' ', StringComparison.Ordinal) + 1)..]),
        _ => cell.Length == 0 ? 0 : int.Parse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
    };
}
