using System.Buffers;

namespace Waybill.Reports;

/// <summary>Finds the dates, periods, durations and rates of a text and sets them in the calendar.</summary>
/// <remarks>Language-neutral: the words come from <c>calendar.tsv</c> and <c>numbers.tsv</c>. Safe to use from several threads at once.</remarks>
internal sealed class TimeGrammar
{
    /// <summary>Up to so many tokens need no rented memory.</summary>
    private const int OnStack = 192;

    /// <summary>Publication years outside are slips of the pen, and counting from them would leave the calendar: taken as unknown.</summary>
    private const int EarliestPublication = 1500;

    /// <inheritdoc cref="EarliestPublication"/>
    private const int LatestPublication = 2500;

    private readonly TimeScanner _scanner;
    private readonly bool _monthFirst;

    private readonly TimeStyle _style;

    /// <summary>A grammar over given words.</summary>
    /// <param name="calendar">The calendar words.</param>
    /// <param name="numbers">Reads numbers.</param>
    /// <param name="style">What kind of text it reads.</param>
    public TimeGrammar(CalendarLexicon calendar, NumberReader numbers, TimeStyle style) =>
        (_scanner, _monthFirst, _style) = (new TimeScanner(calendar, numbers, style), calendar.MonthFirst, style);

    /// <summary>The grammar of a language; its words are added to the vocabulary.</summary>
    /// <param name="vocabulary">Takes the words.</param>
    /// <param name="language">The language's folder.</param>
    /// <param name="style">What kind of text it reads; null for news.</param>
    public static TimeGrammar ForLanguage(Vocabulary vocabulary, string language, TimeStyle? style = null) =>
        new(CalendarLexicon.Load(vocabulary, language), new NumberReader(NumberLexicon.Load(vocabulary, language)), style ?? TimeStyle.News);

    /// <summary>Finds every time expression.</summary>
    /// <param name="text">The text that the tokens index into.</param>
    /// <param name="tokens">Its tokens, those of a sentence or of more.</param>
    /// <param name="anchor">What relative times are counted from.</param>
    /// <param name="into">Takes the mentions in order; none overlap.</param>
    /// <returns>What the relative times of the text behind are counted from.</returns>
    public TimeAnchor Find(string text, ReadOnlySpan<Token> tokens, TimeAnchor anchor, List<TimeMention> into)
    {
        if (tokens.Length <= OnStack)
        {
            Span<TimeElement> elements = stackalloc TimeElement[OnStack];
            return Find(text, tokens, anchor, elements, into);
        }
        var rented = ArrayPool<TimeElement>.Shared.Rent(tokens.Length);
        anchor = Find(text, tokens, anchor, rented, into);
        ArrayPool<TimeElement>.Shared.Return(rented);
        return anchor;
    }

    private TimeAnchor Find(string text, ReadOnlySpan<Token> tokens, TimeAnchor anchor, Span<TimeElement> elements, List<TimeMention> into)
    {
        var count = _scanner.Scan(text, tokens, elements);
        if (count == 0) return anchor;
        var found = elements[..count];
        if (anchor.Published is { FirstDay.Year: < EarliestPublication or > LatestPublication }) anchor = anchor with { Published = null };
        var sentence = 0;
        DateOnly? told = null;
        for (var i = 0; i < count;)
        {
            if ((tokens[found[i].First].Shape & TokenShape.ParagraphStart) != 0 && i > 0) anchor = anchor with { Frame = null };
            if (IsSentenceEnd(found[i], tokens))
            {
                sentence = i + 1;
                told = null;
            }
            var parser = new TimeParser(found, tokens, text, new DateResolver(anchor, told, _style), _monthFirst, _style);
            if (!parser.TryMention(i, out var mention, out var next) || next <= i)
            {
                i++;
                continue;
            }
            into.Add(mention);
            if (mention is { Kind: TimeKind.Date or TimeKind.Period, Days: { Start: not null, End: not null } days, Marker: not TimeMarker.Since })
            {
                anchor = anchor with { Local = days };
                if (IsFrame(mention)) anchor = anchor with { Frame = days };
                else if ((mention.Flags & TimeFlags.YearStated) != 0) anchor = anchor with { Frame = null };
            }
            if (i <= sentence + 1 && mention.Kind != TimeKind.Duration && mention.Days is { End: { } said } && mention.Marker is TimeMarker.On or TimeMarker.In or TimeMarker.None
                && (mention.Flags & TimeFlags.AfterPublication) == 0 && !(said > anchor.Published?.LastDay))
                told = said;
            i = next;
        }
        return anchor;
    }

    /// <summary>A part of a stated year, longer than a month: what follows in the paragraph may name months of it without their year.</summary>
    private static bool IsFrame(TimeMention mention) =>
        (mention.Flags & TimeFlags.YearStated) != 0 && mention.Days is { Start: { } start, End: { } end }
        && end.DayNumber - start.DayNumber is > 31 and < 300;

    private static bool IsSentenceEnd(TimeElement element, ReadOnlySpan<Token> tokens) =>
        (tokens[element.First].Shape & TokenShape.ParagraphStart) != 0
        || (element.Word == TimeWord.Mark && element.Value is '.' or '!' or '?' && (element.End >= tokens.Length || tokens[element.End].HasSpaceBefore));
}
