using System.Buffers;

namespace Waybill.Reports;

/// <summary>Finds the dates, periods, durations and rates of a text and sets them in the calendar.</summary>
/// <remarks>Language-neutral: the words come from <c>calendar.tsv</c> and <c>numbers.tsv</c>. Safe to use from several threads at once.</remarks>
internal sealed class TimeGrammar
{
    /// <summary>Up to so many tokens need no rented memory.</summary>
    private const int OnStack = 192;

    private readonly TimeScanner _scanner;
    private readonly bool _monthFirst;

    private TimeGrammar(CalendarLexicon calendar, NumberReader numbers) => (_scanner, _monthFirst) = (new TimeScanner(calendar, numbers), calendar.MonthFirst);

    /// <summary>The grammar of a language; its words are added to the vocabulary.</summary>
    public static TimeGrammar ForLanguage(Vocabulary vocabulary, string language) =>
        new(CalendarLexicon.Load(vocabulary, language), new NumberReader(NumberLexicon.Load(vocabulary, language)));

    /// <summary>Finds every time expression.</summary>
    /// <param name="text">The text that the tokens index into.</param>
    /// <param name="tokens">Its tokens, those of a sentence or of more.</param>
    /// <param name="anchor">What relative times are counted from.</param>
    /// <param name="into">Takes the mentions in order; none overlap.</param>
    public void Find(string text, ReadOnlySpan<Token> tokens, TimeAnchor anchor, List<TimeMention> into)
    {
        if (tokens.Length <= OnStack)
        {
            Span<TimeElement> elements = stackalloc TimeElement[OnStack];
            Find(text, tokens, anchor, elements, into);
            return;
        }
        var rented = ArrayPool<TimeElement>.Shared.Rent(tokens.Length);
        Find(text, tokens, anchor, rented, into);
        ArrayPool<TimeElement>.Shared.Return(rented);
    }

    private void Find(string text, ReadOnlySpan<Token> tokens, TimeAnchor anchor, Span<TimeElement> elements, List<TimeMention> into)
    {
        var count = _scanner.Scan(text, tokens, elements);
        if (count == 0) return;
        var found = elements[..count];
        var sentence = 0;
        DateOnly? told = null;
        for (var i = 0; i < count;)
        {
            if (IsSentenceEnd(found[i], tokens))
            {
                sentence = i + 1;
                told = null;
            }
            var parser = new TimeParser(found, tokens, text, new DateResolver(anchor, told), _monthFirst);
            if (!parser.TryMention(i, out var mention, out var next) || next <= i)
            {
                i++;
                continue;
            }
            into.Add(mention);
            if (mention.Days is { } days && mention.Kind is TimeKind.Date or TimeKind.Period) anchor = anchor with { Local = days };
            if (i <= sentence + 1 && mention.Days is { End: { } said } && mention.Marker is TimeMarker.On or TimeMarker.In or TimeMarker.None
                && (mention.Flags & TimeFlags.AfterPublication) == 0 && !(said > anchor.Published?.LastDay))
                told = said;
            i = next;
        }
    }

    private static bool IsSentenceEnd(TimeElement element, ReadOnlySpan<Token> tokens) =>
        (tokens[element.First].Shape & TokenShape.ParagraphStart) != 0
        || (element.Word == TimeWord.Mark && element.Value is '.' or '!' or '?' && (element.End >= tokens.Length || tokens[element.End].HasSpaceBefore));
}
