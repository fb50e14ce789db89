using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>Draws who says so through whom: origins at the left, publishers at the right.</summary>
internal static class ChainDrawing
{
    private const double RowHeight = 38;
    private const double Top = 38;
    private const double FontSize = 13;

    /// <summary>Writes the drawing of a transfer's chains.</summary>
    public static void Write(HtmlWriter html, BriefPage page, TransferView transfer)
    {
        var claims = transfer.Claims.Take(page.Limits.DrawnRows).ToList();
        if (claims.Count == 0) return;
        var graph = new ChainGraph(page, transfer, claims);
        PlaceRows(graph);
        var column = Math.Max(760 / (graph.LastLayer + 1), 190);
        var width = column * (graph.LastLayer + 1);
        var height = graph.Nodes.Max(n => n.Y) + 26;
        using (html.Element("figure", ("class", "drawing-figure")))
        {
            using (html.Element("div", ("class", "drawing"), ("tabindex", "0"), ("role", "region"), ("aria-label", page.Words.Say("chain.title", transfer.Number))))
            using (Svg.Open(html, $"chain-{transfer.Number}", "chain", width, height, page.Words.Say("chain.title", transfer.Number), page.Words["chain.desc"]))
            {
                WriteHeads(html, page, graph, column);
                foreach (var edge in graph.Edges) WriteEdge(html, page, graph, edge, column);
                foreach (var node in graph.Nodes) WriteNode(html, graph, node, column);
            }
            WriteLegend(html, page, graph);
            if (transfer.Claims.Count > claims.Count)
                html.Leaf("figcaption", page.Words.Count("chain.rest", transfer.Claims.Count - claims.Count));
        }
    }

    // Each layer keeps its nodes near those that pass on to them, in order, a row apart.
    private static void PlaceRows(ChainGraph graph)
    {
        for (var layer = 0; layer <= graph.LastLayer; layer++)
        {
            var nodes = graph.Nodes
                .Where(n => n.Layer == layer)
                .Select((node, i) => (node, wish: layer == 0 ? Top + i * RowHeight : Before(graph, node)))
                .OrderBy(x => x.wish)
                .ToList();
            var next = Top;
            foreach (var (node, wish) in nodes)
            {
                node.Y = Math.Max(next, wish);
                next = node.Y + RowHeight;
            }
        }
    }

    private static double Before(ChainGraph graph, ChainNode node)
    {
        var before = graph.Edges.Where(e => e.To == node).Select(e => e.From.Y).ToList();
        return before.Count == 0 ? Top : before.Average();
    }

    private static double X(ChainNode node, double column) => node.Layer * column + 8;

    private static string Label(ChainGraph graph, ChainNode node, double column) =>
        LabelText.FitWidth(node.Label, FontSize, column - (node.Layer == graph.LastLayer ? 24 : 54));

    private static void WriteHeads(HtmlWriter html, BriefPage page, ChainGraph graph, double column)
    {
        Svg.Text(html, 2, 14, page.Words["chain.origin"], "minor");
        if (graph.LastLayer > 1) Svg.Text(html, column + 2, 14, page.Words["chain.relay"], "minor");
        Svg.Text(html, graph.LastLayer * column + 2, 14, page.Words["chain.publisher"], "minor");
    }

    private static void WriteEdge(HtmlWriter html, BriefPage page, ChainGraph graph, ChainEdge edge, double column)
    {
        var start = X(edge.From, column);
        if (edge.From.Kind != ChainNodeKind.Passage)
            start += 18 + LabelText.Width(Label(graph, edge.From, column), FontSize);
        var end = X(edge.To, column) - (edge.To.Kind == ChainNodeKind.Passage ? 0 : 8);
        var style = Kebab.Of(edge.Stance);
        Svg.Path(html, Svg.Level(start, edge.From.Y, end, edge.To.Y), style);
        if (edge.To.Layer == graph.LastLayer && edge.Stance is Stance.Denies or Stance.NoEvidence)
            Svg.Text(html, end - 4, edge.To.Y - 6, page.Words.Name("stance", edge.Stance), style, "end");
    }

    private static void WriteNode(HtmlWriter html, ChainGraph graph, ChainNode node, double column)
    {
        if (node.Kind == ChainNodeKind.Passage) return;
        var x = X(node, column);
        using (html.Element("g"))
        {
            html.Leaf("title", LabelText.Fit(node.Minor.Length > 0 ? $"{node.Label}, {node.Minor}" : node.Label, 200));
            Svg.Circle(html, x, node.Y, 4, node.Kind == ChainNodeKind.Unnamed ? "node unnamed" : "node");
            Svg.Text(html, x + 10, node.Y + 4.5, Label(graph, node, column), node.Kind == ChainNodeKind.Unnamed ? "unnamed" : null);
            if (node.Minor.Length > 0) Svg.Text(html, x + 10, node.Y + 17, LabelText.FitWidth(node.Minor, 11, column - 30), "minor");
        }
    }

    private static void WriteLegend(HtmlWriter html, BriefPage page, ChainGraph graph)
    {
        var stances = graph.Edges.Select(e => e.Stance).Distinct().Order().ToList();
        if (stances is [Stance.Asserts]) return;
        using (html.Element("ul", ("class", "legend")))
            foreach (var stance in stances)
                using (html.Element("li"))
                {
                    using (html.Element("svg", ("viewBox", "0 0 30 12"), ("class", "chain"), ("aria-hidden", "true")))
                        Svg.Path(html, "M1 6H29", Kebab.Of(stance));
                    html.Text(page.Words.Name("stance", stance));
                }
    }
}
