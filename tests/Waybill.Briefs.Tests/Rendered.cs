using System.Globalization;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Waybill.Ledger;

namespace Waybill.Briefs.Tests;

/// <summary>A brief as text and as a parsed document.</summary>
internal sealed record Rendered(string Html, IHtmlDocument Document)
{
    public static IPlaceGazetteer Places { get; } = new FewPlaces();

    public static Rendered Of(CaseContent content, BriefLimits? limits = null)
    {
        var output = new StringWriter(CultureInfo.InvariantCulture);
        new BriefWriter(Places, limits).Write(content, output);
        var html = output.ToString();
        return new Rendered(html, new HtmlParser().ParseDocument(html));
    }

    private sealed class FewPlaces : IPlaceGazetteer
    {
        public bool TryLocate(string name, out GeoPoint point)
        {
            (var known, point) = name switch
            {
                "Rajin" => (true, new GeoPoint(42.23, 130.30)),
                "Dunai" => (true, new GeoPoint(42.88, 132.35)),
                "Vladivostok" => (true, new GeoPoint(43.1, 131.9)),
                _ => (false, default),
            };
            return known;
        }
    }
}
