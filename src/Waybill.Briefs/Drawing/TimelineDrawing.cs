using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>Draws a row a transfer: the claimed period as a bar, publications as ticks; events above them.</summary>
internal sealed class TimelineDrawing
{
    private const double Width = 880;
    private const double Left = 250;
    private const double RowHeight = 30;
    private const double Fade = 26;
    private const int FadeSteps = 6;
    private readonly HtmlWriter _html;
    private readonly BriefPage _page;
    private readonly IReadOnlyList<TransferView> _rows;
    private readonly TimeScale _scale;
    private readonly EventLanes _lanes;

    private TimelineDrawing(HtmlWriter html, BriefPage page, IReadOnlyList<TransferView> rows, TimeScale scale)
    {
        (_html, _page, _rows, _scale) = (html, page, rows, scale);
        _lanes = new EventLanes(page, scale, Width);
    }

    /// <summary>Events that lie outside the time drawn.</summary>
    public int Outside => _lanes.Outside;

    private double EventsBottom => 40 + _lanes.Count * 20;

    private double Height => EventsBottom + 14 + _rows.Count * RowHeight + 6;

    /// <summary>Prepares the drawing; null when nothing is dated.</summary>
    public static TimelineDrawing? For(HtmlWriter html, BriefPage page)
    {
        var rows = page.Transfers.Where(t => t.Printed).Take(page.Limits.DrawnRows).ToList();
        var days = rows.SelectMany(Days).ToList();
        return days.Count == 0 ? null : new TimelineDrawing(html, page, rows, new TimeScale(days.Min(), days.Max(), Left, Width - 8));
    }

    /// <summary>Writes it.</summary>
    public void Write()
    {
        var words = _page.Words;
        using (Svg.Open(_html, "time", "time", Width, Height, words["timeline.title"], words["timeline.desc"]))
        {
            WriteAxis();
            if (_lanes.Count > 0) Svg.Text(_html, 2, 52, words["timeline.events"], "minor");
            _lanes.Write(_html, 48);
            for (var i = 0; i < _rows.Count; i++) WriteRow(_rows[i], EventsBottom + 14 + i * RowHeight);
        }
    }

    private static IEnumerable<DateOnly> Days(TransferView transfer)
    {
        if (transfer.Transfer.Envelope?.Start is { } start) yield return start;
        if (transfer.Transfer.Envelope?.End is { } end) yield return end;
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
        var middle = top + RowHeight / 2;
        Svg.Path(_html, $"M0 {Svg.N(top)}H{Svg.N(Width)}", "row");
        var goods = TransferWording.Goods(_page, transfer);
        var parties = LabelText.FitWidth($"{transfer.Number}  {TransferWording.Parties(_page, transfer)}", 13, Left - 16);
        using (_html.Element("a", ("href", "#" + transfer.Anchor)))
            Svg.Text(_html, 2, middle - 1, parties);
        Svg.Text(_html, 2, middle + 11, LabelText.FitWidth(goods, 11, Left - 16), "minor");
        if (transfer.Transfer.Envelope is { } period) WriteBar(transfer, period, middle - 6);
        foreach (var claim in transfer.Claims)
            if (claim.Record.Published is { Precision: not DatePrecision.Year } published)
                WriteTick(claim, published, middle + 6);
    }

    private void WriteBar(TransferView transfer, DateInterval period, double y)
    {
        const double thickness = 8;
        var start = period.Start is { } s ? _scale.X(s) : Math.Max(Left, _scale.End(period.End!.Value) - 60);
        var end = period.End is { } e ? _scale.End(e) : Math.Min(Width - 8, _scale.X(period.Start!.Value) + 60);
        if (end - start < 3) end = start + 3;
        using (_html.Element("g"))
        {
            _html.Leaf("title", $"{TransferWording.Parties(_page, transfer)}, {_page.Words.Dates.Interval(period)}");
            var solidStart = period.Start is null ? Math.Min(start + Fade, end) : start;
            var solidEnd = period.End is null ? Math.Max(end - Fade, solidStart) : end;
            var style = transfer.OnlyPossible ? "bar possible" : "bar";
            if (period.Start is null) WriteFade(solidStart, -1, y, thickness);
            if (solidEnd > solidStart) Svg.Rectangle(_html, solidStart, y, solidEnd - solidStart, thickness, style);
            if (period.End is null) WriteFade(solidEnd, 1, y, thickness);
        }
    }

    // Steps that grow fainter: the end of the bar is not known.
    private void WriteFade(double from, int direction, double y, double thickness)
    {
        const double step = Fade / FadeSteps;
        for (var i = 0; i < FadeSteps; i++)
        {
            var x = direction > 0 ? from + i * step : from - (i + 1) * step;
            Svg.Rectangle(_html, x, y, step - 1.2, thickness, "bar", 0.85 - i * 0.14);
        }
    }

    private void WriteTick(ClaimView claim, PrefixDate published, double y)
    {
        var style = claim.Against ? "tick against" : "tick";
        using (_html.Element("g"))
        {
            _html.Leaf("title", $"{claim.Label} {claim.Publisher}, {_page.Words.Dates.Date(published)}");
            if (published.Precision == DatePrecision.Day)
                Svg.Path(_html, $"M{Svg.N(_scale.X(published.FirstDay))} {Svg.N(y)}v7", style);
            else
                Svg.Path(_html, $"M{Svg.N(_scale.X(published.FirstDay))} {Svg.N(y + 2)}v3H{Svg.N(_scale.End(published.LastDay))}v-3", style + " month");
        }
    }
}
