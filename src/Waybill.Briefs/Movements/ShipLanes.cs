using System.Text;
using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>Draws a lane a ship along one line of time: visits as bars, silences hatched, inferred visits as diamonds, shuttles as a line under it.</summary>
internal sealed class ShipLanes(HtmlWriter html, BriefPage page, MovementView movements)
{
    private const double Top = 26;
    private const double Lane = 26;
    private const double Bar = 10;

    public void Write()
    {
        var dated = movements.Ships.SelectMany(movements.Of).ToList();
        if (dated.Count == 0) return;
        var (first, last) = (DateOnly.FromDateTime(dated.Min(e => e.Start)), DateOnly.FromDateTime(dated.Max(e => e.End ?? e.Start)));
        using (html.Element("figure"))
            foreach (var (layout, width, names) in (ReadOnlySpan<(string, double, double)>)[("slim", 360, 96), ("wide", 1010, 190)])
                using (html.Element("div", ("class", layout))) Draw(layout, width, names, new TimeScale(first, last, names, width - 8));
    }

    private void Draw(string layout, double width, double names, TimeScale scale)
    {
        var words = page.Words;
        var height = Top + Lane * movements.Ships.Count + 6;
        using (Svg.Open(html, $"time-ships-{layout}", "time", width, height, words["movements.lanes"], words["movements.lanes-desc"]))
        {
            foreach (var month in scale.Ticks())
            {
                Svg.Path(html, $"M{Svg.N(scale.X(month))} {Svg.N(Top - 6)}V{Svg.N(height - 4)}", "grid");
                Svg.Text(html, scale.X(month) + 3, Top - 10, words.Dates.Month(month), "axis");
            }
            foreach (var (ship, i) in movements.Ships.Select((ship, i) => (ship, i))) Draw(ship, Top + Lane * i, names, width, scale);
        }
    }

    private void Draw(VesselRef ship, double top, double names, double width, TimeScale scale)
    {
        var middle = top + Lane / 2;
        Svg.Path(html, $"M{Svg.N(names)} {Svg.N(top + Lane)}H{Svg.N(width - 4)}", "row");
        Svg.Text(html, 0, middle + 4, LabelText.Fit(MovementView.Name(ship), (int)(names / 7.5)));
        foreach (var e in movements.Of(ship).OrderBy(e => e.Kind))
        {
            var from = X(scale, e.Start);
            var to = Math.Max(from + 1.5, e.End is { } end ? X(scale, end) : scale.End(scale.Last));
            switch (e.Kind)
            {
                case MovementKind.Visit when e.Finding is null:
                    Svg.Rectangle(html, from, middle - Bar / 2, to - from, Bar, "visit");
                    break;
                case MovementKind.Visit:
                    Svg.Path(html, Svg.Line([(from - 4, middle), (from, middle - 5), (from + 4, middle), (from, middle + 5)], closed: true), "inferred");
                    break;
                case MovementKind.Gap:
                    Svg.Rectangle(html, from, middle - Bar / 2, to - from, Bar, "frame");
                    Svg.Path(html, Hatch(from, to, middle), "hatch");
                    break;
                case MovementKind.Shuttle:
                    Svg.Path(html, $"M{Svg.N(from)} {Svg.N(top + Lane - 4)}H{Svg.N(to)}", "shuttle");
                    break;
            }
        }
    }

    private static string Hatch(double from, double to, double middle)
    {
        var path = new StringBuilder();
        for (var x = from; x + 3 <= to && path.Length < 4000; x += 4) path.Append('M').Append(Svg.N(x)).Append(' ').Append(Svg.N(middle + Bar / 2)).Append('L').Append(Svg.N(Math.Min(to, x + 5))).Append(' ').Append(Svg.N(middle - Bar / 2));
        return path.Length > 0 ? path.ToString() : $"M{Svg.N(from)} {Svg.N(middle)}H{Svg.N(to)}";
    }

    private static double X(TimeScale scale, DateTime time)
    {
        var day = DateOnly.FromDateTime(time);
        return scale.X(day) + (scale.End(day) - scale.X(day)) * time.TimeOfDay.TotalDays;
    }
}
