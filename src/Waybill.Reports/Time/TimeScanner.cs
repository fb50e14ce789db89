namespace Waybill.Reports;

/// <summary>A token or phrase by what it does in a time expression.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Token behind the last.</param>
/// <param name="Word">What it does.</param>
/// <param name="Value">Its number.</param>
/// <param name="Note">What else is known of it.</param>
internal readonly record struct TimeElement(int First, int End, TimeWord Word, int Value, CalendarNote Note);

/// <summary>Sorts the tokens of a text into time elements, one pass.</summary>
/// <param name="calendar">The calendar words.</param>
/// <param name="numbers">Reads numbers.</param>
/// <param name="style">What kind of text it is.</param>
internal sealed class TimeScanner(CalendarLexicon calendar, NumberReader numbers, TimeStyle style)
{
    /// <summary>Sorts the tokens.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="elements">Takes the elements; as long as the tokens.</param>
    /// <returns>Number of elements; 0 when nothing among them can be a time.</returns>
    public int Scan(string text, ReadOnlySpan<Token> tokens, Span<TimeElement> elements)
    {
        var count = 0;
        var any = false;
        for (var i = 0; i < tokens.Length;)
        {
            var element = Element(text, tokens, i);
            any |= style.LoneDays || CanBear(element);
            elements[count++] = element;
            if (element.Word is TimeWord.Unit or TimeWord.AndHalf) count = HalfUnits.Merge(elements, count);
            i = element.End;
        }
        if (!any) return 0;
        HalfUnits.Drop(elements[..count]);
        return count;
    }

    /// <summary>Whether a time expression can hang on the element.</summary>
    private static bool CanBear(TimeElement element) => element.Word switch
    {
        TimeWord.Number => element.Value is >= TimeParser.EarliestYear and <= TimeParser.LatestYear or <= 31,
        TimeWord.Ordinal => element.Value <= 31,
        >= TimeWord.Month and <= TimeWord.Direction => true,
        TimeWord.Mark => element.Value == '/',
        TimeWord.Since or TimeWord.RateWord or TimeWord.Night or TimeWord.Then or TimeWord.FromNowOn => true,
        _ => false,
    };

    private TimeElement Element(string text, ReadOnlySpan<Token> tokens, int at)
    {
        var token = tokens[at];
        if (token.Kind == TokenKind.Number) return Number(text, tokens, at);
        var length = calendar.Words.Match(tokens, at, out var word);
        if (length > 0 && (word.Note & CalendarNote.Capital) != 0 && !token.IsCapital) length = 0;
        if (token.Kind == TokenKind.Word && numbers.Word(tokens, at, out _) >= Math.Max(length, 1) && (length == 0 || word.Word == TimeWord.One)
            && numbers.TryRead(text, tokens, at, out var number, fractions: false) && !number.IsArticle && number.End - at > length && Whole(number) is >= 0 and var value)
        {
            if (style.LoneDays && value is >= 15 and <= 20 && number.End < tokens.Length && tokens[number.End].Kind == TokenKind.Word
                && numbers.TryRead(text, tokens, number.End, out var years, fractions: false) && years is { Kind: NumberKind.Cardinal, IsArticle: false } && years.Value is >= 10 and <= 99)
                return new TimeElement(at, years.End, TimeWord.Number, value * 100 + (int)years.Value, CalendarNote.Year);
            var note = style.LoneDays && number.Kind == NumberKind.Cardinal && value is >= TimeParser.EarliestYear and <= TimeParser.LatestYear ? CalendarNote.Year : CalendarNote.None;
            return new TimeElement(at, number.End, number.Kind == NumberKind.Ordinal ? TimeWord.Ordinal : TimeWord.Number, value, note);
        }
        if (length > 0)
        {
            var end = at + length;
            if ((word.Note & CalendarNote.Proper) != 0 && !token.IsCapital) word = word with { Note = word.Note | CalendarNote.Beside };
            if ((word.Note & CalendarNote.Abbreviation) != 0 && end + 1 < tokens.Length && text[tokens[end].Start] == '.' && !tokens[end].HasSpaceBefore
                && text[tokens[end - 1].End - 1] != '.')
                end++;
            // What only an assistant is told means nothing in running text.
            if (!style.LoneDays && word.Word is TimeWord.All or TimeWord.Now or TimeWord.UnitPart) return new TimeElement(at, end, TimeWord.Other, 0, CalendarNote.None);
            return word.Word == TimeWord.Few && style.LoneDays
                ? new TimeElement(at, end, TimeWord.Number, word.Value, CalendarNote.Grouped)
                : new TimeElement(at, end, word.Word, word.Value, word.Note);
        }
        return token.Kind == TokenKind.Mark
            ? new TimeElement(at, at + 1, TimeWord.Mark, text[token.Start], CalendarNote.None)
            : new TimeElement(at, at + 1, TimeWord.Other, 0, CalendarNote.None);
    }

    private TimeElement Number(string text, ReadOnlySpan<Token> tokens, int at)
    {
        if (numbers.TryRead(text, tokens, at, out var number, fractions: false) && number.Kind is NumberKind.Ordinal or NumberKind.Cardinal && Whole(number) is >= 0 and var value)
        {
            var plain = number.Kind == NumberKind.Cardinal && number.End == at + 1;
            if (plain && Numeral.Whole(text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start)) != value)
                return new TimeElement(at, at + 1, TimeWord.Number, value, CalendarNote.Grouped);
            return new TimeElement(at, number.End, plain || number.Kind == NumberKind.Cardinal ? TimeWord.Number : TimeWord.Ordinal, value, CalendarNote.None);
        }
        if (number is { Kind: NumberKind.Cardinal, Vagueness: NumberVagueness.None, Value: > 0 and < 1000 } && number.Value % 1 == 0.5m)
            return new TimeElement(at, number.End, TimeWord.Number, (int)number.Value, CalendarNote.Half);
        return new TimeElement(at, Math.Max(at + 1, number.End), TimeWord.Other, 0, CalendarNote.None);
    }

    private static int Whole(NumberReading number) =>
        number.Kind is NumberKind.Cardinal or NumberKind.Ordinal && number.Vagueness == NumberVagueness.None
        && number.Value <= 1_000_000 && decimal.Truncate(number.Value) == number.Value ? (int)number.Value : -1;
}
