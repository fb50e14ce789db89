namespace Waybill.Reports;

/// <summary>Makes halves of a unit whole numbers of a smaller one: a year and a half is eighteen months.</summary>
internal static class HalfUnits
{
    /// <summary>Puts the last elements together where they count a unit and a half, or half a unit.</summary>
    /// <param name="elements">The elements.</param>
    /// <param name="count">How many there are.</param>
    /// <returns>How many there are now: the number and the unit that remain are plain ones.</returns>
    public static int Merge(Span<TimeElement> elements, int count)
    {
        if (count >= 2 && elements[count - 2] is { Word: TimeWord.Number, Note: CalendarNote.Half } halved && elements[count - 1].Word == TimeWord.Unit
            && Smaller((TimeUnit)elements[count - 1].Value, halved.Value) is { } told)
            return Write(elements, count - 2, count, told);
        if (count >= 3 && elements[count - 3] is { Word: TimeWord.Number or TimeWord.One } number && number.Note == CalendarNote.None | number.Word == TimeWord.One)
        {
            var (middle, last) = (elements[count - 2], elements[count - 1]);
            var unit = (middle.Word, last.Word) switch
            {
                (TimeWord.AndHalf, TimeWord.Unit) => last,
                (TimeWord.Unit, TimeWord.AndHalf) => middle,
                _ => default,
            };
            if (unit.Word == TimeWord.Unit && Smaller((TimeUnit)unit.Value, number.Word == TimeWord.One ? 1 : number.Value) is { } whole) return Write(elements, count - 3, count, whole);
        }
        if (count >= 2 && elements[count - 2].Word == TimeWord.HalfOf && elements[count - 1].Word == TimeWord.Unit && Smaller((TimeUnit)elements[count - 1].Value, 0) is { } half)
            return Write(elements, count - 2, count, half);
        return count;
    }

    /// <summary>What is left of the words of halves says nothing.</summary>
    public static void Drop(Span<TimeElement> elements)
    {
        foreach (ref var element in elements)
            if (element.Word is TimeWord.AndHalf or TimeWord.HalfOf || element is { Word: TimeWord.Number, Note: CalendarNote.Half }) element = element with { Word = TimeWord.Other };
    }

    private static int Write(Span<TimeElement> elements, int first, int count, (int Number, TimeUnit Unit) whole)
    {
        var (start, end) = (elements[first], elements[count - 1].End);
        elements[first] = new TimeElement(start.First, start.End, TimeWord.Number, whole.Number, CalendarNote.None);
        elements[first + 1] = new TimeElement(start.End, end, TimeWord.Unit, (int)whole.Unit, CalendarNote.Plural);
        return first + 2;
    }

    /// <summary>So many units and a half in units of the next size; halves of months and weeks are rounded down.</summary>
    private static (int Number, TimeUnit Unit)? Smaller(TimeUnit unit, int number)
    {
        var halves = (2 * number) + 1;
        return unit switch
        {
            TimeUnit.Hour => (halves * 30, TimeUnit.Minute),
            TimeUnit.Day => (halves * 12, TimeUnit.Hour),
            TimeUnit.Week => (halves * 7 / 2, TimeUnit.Day),
            TimeUnit.Month => (halves * 13 / 6, TimeUnit.Week),
            TimeUnit.Year => (halves * 6, TimeUnit.Month),
            TimeUnit.Decade => (halves * 5, TimeUnit.Year),
            TimeUnit.Century => (halves * 50, TimeUnit.Year),
            _ => null,
        };
    }
}
