using Waybill.Ledger;
using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>Draws a row a transfer: every claimed period as a pale bar, so that what many claim is darkest; publications as ticks; events below.</summary>
internal sealed class TimelineDrawing
{
    private const double Top = 38;
    private const double BarHeight = 9;
    private const double Fade = 72;
    private const int FadeSteps = 9;
    private readonly HtmlWriter _html;
    private readonly BriefPage _page;
    private readonly IReadOnlyList<TransferView> _rows;
    private readonly TimeScale _scale;
    private readonly TimelineEvents _events;
    private readonly TimelineLayout _layout;

    private TimelineDrawing(HtmlWriter html, BriefPage page, IReadOnlyList<TransferView> rows, TimeScale scale, TimelineLayout layout)
    {
        (_html, _page, _rows, _scale, _layout) = (html, page, rows, scale, layout);
        _events = new TimelineEvents(page, scale, layout);
    }

    /// <summary>Events that are dated and not drawn.</summary>
    public int Outside => _events.Left;

    /// <summary>Whether an end of a period is open.</summary>
    public bool HasOpenEnds => _rows.Any(t => Sound(t).Any(p => p.Value.Days is { Start: null } or { End: null }));

    /// <summary>Whether a report is dated by its month only.</summary>
    public bool HasMonths => _rows.Any(t => t.Claims.Any(c => c.Record.Published is { Precision: DatePrecision.Month }));

    /// <summary>Whether a source speaks against a transfer.</summary>
    public bool HasAgainst => _rows.Any(t => t.Claims.Any(c => c.Against));

    /// <summary>Whether events are drawn.</summary>
    public bool HasEvents => _events.Rows.Count > 0;

    private double RowsBottom => Top + _rows.Count * _layout.RowHeight;

    private double Height => RowsBottom + (HasEvents ? 26 + _events.Rows.Count * _layout.EventHeight : 0) + 4;

    /// <summary>Prepares the drawing; null when nothing is dated.</summary>
    public static TimelineDrawing? For(HtmlWriter html, BriefPage page, TimelineLayout layout)
    {
        var rows = page.Transfers.Where(t => t.Printed).Take(page.Limits.DrawnRows).ToList();
        var days = rows.SelectMany(Days).ToList();
        return days.Count == 0 ? null : new TimelineDrawing(html, page, rows, new TimeScale(days.Min(), days.Max(), layout.Left, layout.Width - 8), layout);
    }

    /// <summary>Writes it.</summary>
    public void Write(string id)
    {
        var words = _page.Words;
        using (Svg.Open(_html, id, "time", _layout.Width, Height, words["timeline.title"], words["timeline.desc"], "group"))
        {
            WriteAxis();
            for (var i = 0; i < _rows.Count; i++) WriteRow(_rows[i], Top + i * _layout.RowHeight);
            if (!HasEvents) return;
            Svg.Path(_html, $"M0 {Svg.N(RowsBottom)}H{Svg.N(_layout.Width)}", "row");
            Svg.Text(_html, 2, RowsBottom + 18, words["timeline.events"], "year");
            _events.Write(_html, RowsBottom + 26);
        }
    }

    /// <summary>The periods of which nothing is wrong: only they are drawn.</summary>
    private static IEnumerable<Claimed<Period>> Sound(TransferView transfer) => transfer.Transfer.Period.Where(period => period.Value.Doubt is null);

    private static IEnumerable<DateOnly> Days(TransferView transfer)
    {
        foreach (var period in Sound(transfer))
        {
            if (period.Value.Days.Start is { } start) yield return start;
            if (period.Value.Days.End is { } end) yield return end;
        }
        foreach (var claim in transfer.Claims)
            if (claim.Record.Published is { Precision: not DatePrecision.Year } published)
                yield return published.FirstDay;
    }

    private void WriteAxis()
    {
        var year = 0;
        foreach (var month in _scale.Ticks())
        {
            var x = _scale.X(month);
            Svg.Path(_html, $"M{Svg.N(x)} {(month.Year != year ? 2 : 16)}V{Svg.N(Height)}", "grid");
            if (_scale.MonthStep < 12) Svg.Text(_html, x + 3, 26, _page.Words.Dates.ShortMonth(month.Month), "axis");
            if (month.Year != year) Svg.Text(_html, x + 3, 12, _page.Words.Numbers.Plain(month.Year), "year");
            year = month.Year;
        }
    }

    private void WriteRow(TransferView transfer, double top)
    {
        Svg.Path(_html, $"M0 {Svg.N(top)}H{Svg.N(_layout.Width)}", "row");
        using (_html.Element("a", ("href", "#" + transfer.Anchor)))
            Svg.Text(_html, 2, top + 14, LabelText.FitWidth($"{transfer.Number}  {TransferWording.Parties(_page, transfer)}", 13, _layout.Label), "who");
        Svg.Text(_html, 2, top + 27, LabelText.FitWidth(TransferWording.Goods(_page, transfer), 11, _layout.Label), "minor");
        foreach (var (days, claims) in Sound(transfer).GroupBy(p => p.Value.Days).Select(g => (g.Key, g.Sum(p => p.Claims.Count))))
            WriteBar(transfer, days, claims, top + _layout.Bars);
        foreach (var day in transfer.Claims.Where(c => c.Record.Published is { Precision: not DatePrecision.Year }).GroupBy(c => (c.Record.Published!.Value, c.Against)))
            WriteTick([.. day], day.Key.Value, top + _layout.Bars + 13);
    }

    private void WriteBar(TransferView transfer, DateInterval days, int claims, double y)
    {
        var start = days.Start is { } s ? _scale.X(s) : Math.Max(_layout.Left, _scale.End(days.End!.Value) - Fade);
        var end = days.End is { } e ? _scale.End(e) : Math.Min(_layout.Width - 8, _scale.X(days.Start!.Value) + Fade);
        if (end - start < 3) end = start + 3;
        using (_html.Element("g"))
        {
            _html.Leaf("title", $"{TransferWording.Parties(_page, transfer)}, {_page.Words.Dates.Interval(days)} ({_page.Words.Count("count.claim", claims)})");
            if (days.Start is null) WriteFade(end, -1, end - start, y);
            else if (days.End is null) WriteFade(start, 1, end - start, y);
            else Svg.Rectangle(_html, start, y, end - start, BarHeight, transfer.OnlyPossible ? "bar possible" : "bar");
        }
    }

    // Steps that grow fainter: how far the bar goes is not known.
    private void WriteFade(double from, int direction, double length, double y)
    {
        var step = length / FadeSteps;
        for (var i = 0; i < FadeSteps; i++)
            Svg.Rectangle(_html, direction > 0 ? from + i * step : from - (i + 1) * step, y, step, BarHeight, "bar", 1 - i * 0.95 / FadeSteps);
    }

    // One tick for all that was published on a day; what speaks against has its own.
    private void WriteTick(List<ClaimView> claims, PrefixDate published, double y)
    {
        const int named = 4;
        var style = claims[0].Against ? "tick against" : "tick";
        var publishers = claims.Select(c => c.Publisher).Distinct(StringComparer.Ordinal).ToList();
        var names = string.Join(", ", publishers.Take(named));
        if (publishers.Count > named) names += " " + _page.Words.Count("refs.more", publishers.Count - named);
        using (_html.Element("g"))
        {
            _html.Leaf("title", $"{_page.Words.Dates.Date(published)}{_page.Words["transfer.colon"]}{names}");
            if (published.Precision == DatePrecision.Day)
                Svg.Path(_html, $"M{Svg.N(_scale.X(published.FirstDay))} {Svg.N(y)}v8", style);
            else
                Svg.Path(_html, $"M{Svg.N(_scale.X(published.FirstDay))} {Svg.N(y + 2)}v3H{Svg.N(_scale.End(published.LastDay))}v-3", style + " month");
        }
    }
}
