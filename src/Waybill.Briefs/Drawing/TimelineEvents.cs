namespace Waybill.Briefs;

/// <summary>Events along a time scale, one a row, each label whole on the side that has room for it.</summary>
internal sealed class TimelineEvents
{
    private const int MaxRows = 14;
    private const double FontSize = 12;
    private readonly TimelineLayout _layout;

    /// <summary>Chooses the events of a page: those within the time drawn, the same event on the same day once.</summary>
    public TimelineEvents(BriefPage page, TimeScale scale, TimelineLayout layout)
    {
        _layout = layout;
        var told = new HashSet<(DateOnly, string)>();
        foreach (var item in page.Events)
        {
            if (item.Event.Period?.Days is not { } days || (days.Start ?? days.End) is not { } day) continue;
            var name = EventWording.NameAndPlace(page, item.Event);
            if (!told.Add((day, name))) continue;
            if (day < scale.First || day > scale.Last || Rows.Count >= MaxRows) Left++;
            else Rows.Add(new Row(scale.X(day), page.Words.Dates.Interval(days), name));
        }
    }

    /// <summary>Those drawn, in order of time.</summary>
    public List<Row> Rows { get; } = [];

    /// <summary>How many dated events are not drawn.</summary>
    public int Left { get; }

    /// <summary>Writes dots, days and labels.</summary>
    public void Write(HtmlWriter html, double top)
    {
        for (var i = 0; i < Rows.Count; i++)
        {
            using (html.Element("g"))
            {
                html.Leaf("title", LabelText.Fit($"{Rows[i].Days}: {Rows[i].Name}", 200));
                WriteRow(html, Rows[i], top + i * _layout.EventHeight);
            }
        }
    }

    private void WriteRow(HtmlWriter html, Row row, double top)
    {
        if (_layout.LabelsAbove)
        {
            Svg.Text(html, 2, top + 13, row.Days, "minor");
            Svg.Text(html, 2, top + 27, LabelText.FitWidth(row.Name, FontSize, _layout.Label), "event");
            Svg.Circle(html, row.X, top + 35, 3.5, "dot");
            return;
        }
        var y = top + _layout.EventHeight / 2;
        var (right, left) = (_layout.Width - row.X, row.X - _layout.Left);
        Svg.Text(html, 2, y + 4, row.Days, "minor");
        Svg.Circle(html, row.X, y, 3.5, "dot");
        Svg.Text(html, right > left ? row.X + 9 : row.X - 9, y + 4, LabelText.FitWidth(row.Name, FontSize, Math.Max(right, left) - 14), "event", right > left ? null : "end");
    }

    /// <summary>An event.</summary>
    /// <param name="X">Where its first day is.</param>
    /// <param name="Days">Its days in words.</param>
    /// <param name="Name">What happens.</param>
    internal sealed record Row(double X, string Days, string Name);
}
