using System.Globalization;
using System.Text;

namespace Waybill.Briefs;

/// <summary>Numbers and paths of drawings.</summary>
internal static class Svg
{
    /// <summary>A coordinate with one decimal.</summary>
    public static string N(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The <c>viewBox</c> of a drawing that begins at 0, 0.</summary>
    public static string Box(double width, double height) => $"0 0 {N(width)} {N(height)}";

    /// <summary>A path through points.</summary>
    public static string Line(IEnumerable<(double X, double Y)> points, bool closed = false)
    {
        var path = new StringBuilder();
        foreach (var (x, y) in points) path.Append(path.Length == 0 ? 'M' : 'L').Append(N(x)).Append(' ').Append(N(y));
        if (closed) path.Append('Z');
        return path.ToString();
    }

    /// <summary>A closed path of short steps, each written as the way from the last point: half as long for a coast.</summary>
    public static void AppendSteps(StringBuilder path, IReadOnlyList<(double X, double Y)> points)
    {
        var (lastX, lastY) = (Math.Round(points[0].X, 1), Math.Round(points[0].Y, 1));
        path.Append('M').Append(N(lastX)).Append(' ').Append(N(lastY)).Append('l');
        for (var i = 1; i < points.Count; i++)
        {
            // From the rounded points, so that errors do not add up.
            var (x, y) = (Math.Round(points[i].X, 1), Math.Round(points[i].Y, 1));
            var (dx, dy) = (N(x - lastX), N(y - lastY));
            if (i > 1 && dx[0] != '-') path.Append(' ');
            path.Append(dx);
            if (dy[0] != '-') path.Append(' ');
            path.Append(dy);
            (lastX, lastY) = (x, y);
        }
        path.Append('z');
    }

    /// <summary>A curve that leaves and arrives level.</summary>
    public static string Level(double x0, double y0, double x1, double y1)
    {
        if (Math.Abs(y0 - y1) < 0.5) return $"M{N(x0)} {N(y0)}H{N(x1)}";
        var middle = (x0 + x1) / 2;
        return $"M{N(x0)} {N(y0)}C{N(middle)} {N(y0)} {N(middle)} {N(y1)} {N(x1)} {N(y1)}";
    }

    /// <summary>Opens a drawing that a screen reader announces by its title and description.</summary>
    public static HtmlWriter.Scope Open(HtmlWriter html, string id, string style, double width, double height, string title, string description, string role = "img")
    {
        var scope = html.Element(
            "svg",
            ("viewBox", Box(width, height)),
            ("class", style),
            ("role", role),
            ("aria-labelledby", $"{id}-t {id}-d"));
        html.Leaf("title", title, ("id", id + "-t"));
        html.Leaf("desc", description, ("id", id + "-d"));
        return scope;
    }

    /// <summary>Writes a path.</summary>
    public static void Path(HtmlWriter html, string data, string style) => html.Leaf("path", null, ("d", data), ("class", style));

    /// <summary>Writes a circle.</summary>
    public static void Circle(HtmlWriter html, double x, double y, double radius, string style) =>
        html.Leaf("circle", null, ("cx", N(x)), ("cy", N(y)), ("r", N(radius)), ("class", style));

    /// <summary>Writes a box.</summary>
    public static void Rectangle(HtmlWriter html, double x, double y, double width, double height, string style, double opacity = 1) =>
        html.Leaf(
            "rect", null, ("x", N(x)), ("y", N(y)), ("width", N(width)), ("height", N(height)), ("class", style),
            ("opacity", opacity < 1 ? opacity.ToString("0.##", CultureInfo.InvariantCulture) : null));

    /// <summary>Writes a text at a point.</summary>
    public static void Text(HtmlWriter html, double x, double y, string text, string? style = null, string? anchor = null) =>
        html.Leaf("text", text, ("x", N(x)), ("y", N(y)), ("class", style), ("text-anchor", anchor));
}
