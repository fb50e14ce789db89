namespace Waybill.Reports;

/// <summary>Tells what line a sentence stands under: the one that leads in its list ("Delivered since May:"), else the heading of its part of the page.</summary>
internal static class Headings
{
    /// <summary>Tells each sentence of a document its line. What stands at the top of the page is its title, and heads nothing.</summary>
    public static void Tell(IReadOnlyList<SentenceView> views)
    {
        SentenceView? heading = null, list = null;
        for (var i = 0; i < views.Count; i++)
        {
            var view = views[i];
            if (view.BeginsLine && !IsItem(view)) list = null;
            view.Under = list ?? heading;
            if (view.Sentence.Section is Model.Section.Headline) heading = i == 0 ? null : view;
            else if (view.LeadsIn && i + 1 < views.Count && IsItem(views[i + 1])) list = view;
        }
    }

    private static bool IsItem(SentenceView view) => view.BeginsLine && view.IsMark(0, '-', '–', '—', '•', '*', '·', '▪');
}
