namespace Waybill.Reports;

/// <summary>Reads time expressions out of sorted elements by descent, no backtracking beyond one phrase.</summary>
internal readonly ref partial struct TimeParser(
    ReadOnlySpan<TimeElement> elements, ReadOnlySpan<Token> tokens, string text, DateResolver resolver, bool monthFirst, TimeStyle style, int depth = 0)
{
    /// <summary>Dates counted from dates counted from dates: nobody writes more, and a text that does must not use up the stack.</summary>
    private const int Deepest = 3;

    /// <summary>Articles and fillers in a row that are passed over: more are no phrase.</summary>
    private const int MostArticles = 8;

    /// <summary>Bare numbers below are no years.</summary>
    public const int EarliestYear = 1800;

    /// <summary>Bare numbers above are no years.</summary>
    public const int LatestYear = 2100;

    private readonly ReadOnlySpan<TimeElement> _elements = elements;
    private readonly ReadOnlySpan<Token> _tokens = tokens;

    private TimeWord At(int i) => (uint)i < (uint)_elements.Length ? _elements[i].Word : TimeWord.Other;

    private int ValueAt(int i) => (uint)i < (uint)_elements.Length ? _elements[i].Value : 0;

    private bool IsPlural(int i) => (_elements[i].Note & CalendarNote.Plural) != 0;

    private bool IsMark(int i, char mark) => At(i) == TimeWord.Mark && _elements[i].Value == mark;

    private bool IsDash(int i) => At(i) == TimeWord.Mark && _elements[i].Value is '-' or '–' or '—' or '~';

    private bool IsHyphenated(int i) => i < _elements.Length && _tokens[_elements[i].First].IsHyphenated;

    private bool IsGlued(int i) => i < _elements.Length && !_tokens[_elements[i].First].HasSpaceBefore && !IsHyphenated(i);

    private bool IsOf(int i) => At(i) is TimeWord.Of or TimeWord.OfFrom;

    private bool IsArticle(int i) => At(i) is TimeWord.Article;

    private int SkipArticles(int i)
    {
        for (var end = i + MostArticles; i < end && At(i) is TimeWord.Article or TimeWord.Filler;) i++;
        return i;
    }

    /// <summary>Behind "of the", <i>du</i>, "in the", a comma: what may stand between a part and its whole.</summary>
    private int SkipOf(int i)
    {
        if (IsOf(i) || At(i) is TimeWord.In or TimeWord.To) i++;
        return SkipArticles(i);
    }

    private bool IsDayNumber(int i) => At(i) is TimeWord.Number or TimeWord.Ordinal && _elements[i].Value is >= 1 and <= 31
        && (_elements[i].Note & CalendarNote.Grouped) == 0;

    private bool IsYear(int i) => At(i) == TimeWord.Number && _elements[i].Value is >= EarliestYear and <= LatestYear
        && (_elements[i].Note & CalendarNote.Grouped) == 0 && ((_elements[i].Note & CalendarNote.Year) != 0 || (_elements[i].End == _elements[i].First + 1
        && _tokens[_elements[i].First].Kind == TokenKind.Number)) && !(IsGlued(i) && i > 0 && At(i - 1) == TimeWord.Other);
}
