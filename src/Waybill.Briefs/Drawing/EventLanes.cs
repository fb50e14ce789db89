namespace Waybill.Briefs;

/// <summary>Places the labels of events over a time scale in lanes, so that none covers another.</summary>
internal sealed class EventLanes
{
    private const int MaxLanes = 5;
    private const double FontSize = 11;
    private readonly List<(double X, string Label, string Title, int Lane)> _placed = [];

    /// <summary>Places the events of a page.</summary>
    public EventLanes(BriefPage page, TimeScale scale, double width)
    {
        var ends = new double[MaxLanes];
        var told = new HashSet<(DateOnly, string)>();
        foreach (var item in page.Events)
        {
            if ((item.Event.Period?.Days.Start ?? item.Event.Period?.Days.End) is not { } day) continue;
            if (day < scale.First || day > scale.Last)
            {
                Outside++;
                continue;
            }
            var name = EventWording.Name(page, item.Event);
            if (!told.Add((day, name))) continue;
            Place(scale.X(day), name, $"{page.Words.Dates.Interval(item.Event.Period!.Days)}: {name}", ends, width);
        }
    }

    /// <summary>Lanes in use.</summary>
    public int Count { get; private set; }

    /// <summary>Events outside the scale.</summary>
    public int Outside { get; }

    /// <summary>Writes dots and labels.</summary>
    public void Write(HtmlWriter html, double top)
    {
        foreach (var (x, label, title, lane) in _placed)
            using (html.Element("g"))
            {
                var y = top + lane * 20;
                html.Leaf("title", LabelText.Fit(title, 200));
                Svg.Circle(html, x, y, 3, "dot");
                if (label.Length > 0) Svg.Text(html, x + 7, y + 4, label, "minor");
            }
    }

    private void Place(double x, string name, string title, double[] ends, double width)
    {
        var label = LabelText.FitWidth(name, FontSize, Math.Min(190, width - x - 12));
        if (width - x < 60) label = "";
        var end = x + 14 + LabelText.Width(label, FontSize);
        var lane = Array.FindIndex(ends, e => e <= x);
        if (lane < 0)
        {
            // No room left: the dot alone, its label is in the table of events.
            _placed.Add((x, "", title, MaxLanes));
            Count = MaxLanes + 1;
            return;
        }
        ends[lane] = end + 6;
        Count = Math.Max(Count, lane + 1);
        _placed.Add((x, label, title, lane));
    }
}
