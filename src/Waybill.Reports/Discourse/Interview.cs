using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Finds who answers in an interview: whom the page names before its questions. What nobody else is said to have said, he or she said.</summary>
internal static class Interview
{
    /// <summary>How many lines end in a question at least.</summary>
    private const int Questions = 2;

    /// <summary>How many sentences may stand before the first name.</summary>
    private const int Opening = 4;

    /// <summary>Who answers, or null where the page is no interview or names nobody before the questions.</summary>
    public static AttributionLink? GuestOf(IReadOnlyList<SentenceView> views)
    {
        if (views.Where(view => IsQuestion(view) && EndsLine(view)).Take(Questions).Count() < Questions) return null;
        foreach (var view in views.Take(Opening))
            foreach (var (first, end) in NameFinder.Find(view))
                return new AttributionLink(view.Words(first, end), SourceKind.Person, null, Channel.Interview, null, view.SpanOf(first, end));
        return null;
    }

    private static bool EndsLine(SentenceView view) => view.Text.AsSpan(view.Span.End).TrimStart(" \u00a0»”\"") is [] or ['\n' or '\r', ..];

    /// <summary>Whether a sentence asks.</summary>
    public static bool IsQuestion(SentenceView view) => view.IsMark(view.Length - 1, '?') || (view.IsMark(view.Length - 2, '?') && view.Tokens[^1].Kind == TokenKind.Mark);
}
