namespace Waybill.Briefs;

/// <summary>Finds room for the labels of a map: beside the point if it can, else a little off with a leader, else none.</summary>
internal sealed class LabelPlacer(double width, double height, double fontSize)
{
    private const double Blocked = 1000;
    private readonly List<Box> _taken = [];
    private readonly List<(double X, double Y)> _lines = [];

    /// <summary>Keeps labels off a marker.</summary>
    public void Mark(double x, double y, double radius) => _taken.Add(new Box(x - radius, y - radius, x + radius, y + radius));

    /// <summary>Keeps labels off a line where it can.</summary>
    public void Avoid(IEnumerable<(double X, double Y)> points) => _lines.AddRange(points);

    /// <summary>Finds the place of a label; null when there is no room.</summary>
    /// <param name="x">Where the point is.</param>
    /// <param name="y">Where the point is.</param>
    /// <param name="text">The words.</param>
    /// <param name="radius">How far around the point a label has to keep off, in pixels.</param>
    public PlacedLabel? Place(double x, double y, string text, double radius = 0)
    {
        var room = LabelText.Width(text, fontSize) + 4;
        PlacedLabel? best = null;
        var least = Blocked;
        foreach (var (distance, start, count) in (ReadOnlySpan<(double, double, int)>)[(11, 0, 8), (26, 22.5, 8), (44, 0, 12), (66, 15, 12)])
        {
            for (var i = 0; i < count; i++)
            {
                var angle = Angle.Radians(start + Order(i, count) * 360.0 / count);
                var away = distance + radius;
                var candidate = At(x, y, x + away * Math.Cos(angle), y + away * Math.Sin(angle), Math.Cos(angle), room, text, distance > 12);
                var cost = Cost(candidate.Box) + distance / 4 + i * 0.4;
                if (cost >= least) continue;
                (best, least) = (candidate.Label, cost);
            }
            if (best is not null && least < 20) break;
        }
        if (best is not null) _taken.Add(BoxOf(best, room));
        return best;
    }

    // East, west, then the corners, then above and below.
    private static double Order(int i, int count) => (i % 2 == 0 ? i / 2 : count / 2 + i / 2) % count;

    private (PlacedLabel Label, Box Box) At(double x, double y, double toX, double toY, double side, double room, string text, bool leader)
    {
        var anchor = side > 0.3 ? "start" : side < -0.3 ? "end" : "middle";
        var label = new PlacedLabel(toX, toY + fontSize * 0.35, text, anchor, leader ? (x, y, toX, toY) : null);
        return (label, BoxOf(label, room));
    }

    private Box BoxOf(PlacedLabel label, double room)
    {
        var left = label.Anchor switch { "start" => label.X, "end" => label.X - room, _ => label.X - room / 2 };
        return new Box(left, label.Y - fontSize, left + room, label.Y + fontSize * 0.35);
    }

    private double Cost(Box box)
    {
        if (box.Left < 2 || box.Top < 2 || box.Right > width - 2 || box.Bottom > height - 2) return Blocked;
        foreach (var taken in _taken)
            if (taken.Overlaps(box))
                return Blocked;
        var cost = 0.0;
        foreach (var (x, y) in _lines)
            if (box.Contains(x, y))
                cost += 4;
        return cost;
    }

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

        public bool Contains(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;
    }
}

/// <summary>A label and where it stands.</summary>
/// <param name="X">Where its anchor is.</param>
/// <param name="Y">Its base line.</param>
/// <param name="Text">Its words.</param>
/// <param name="Anchor"><c>start</c>, <c>middle</c> or <c>end</c>.</param>
/// <param name="Leader">Line from the point to the label, when it stands off.</param>
internal sealed record PlacedLabel(double X, double Y, string Text, string Anchor, (double X0, double Y0, double X1, double Y1)? Leader);
