namespace Waybill.Briefs;

/// <summary>How to read the page.</summary>
internal sealed class MethodSection : ISection
{
    private static readonly string[] Parts = ["origins", "stance", "values", "dates", "places", "lists", "law", "limits"];

    /// <inheritdoc/>
    public string Id => "method";

    /// <inheritdoc/>
    public bool Applies(BriefPage page) => true;

    /// <inheritdoc/>
    public void Write(HtmlWriter html, BriefPage page)
    {
        using (html.Element("dl", ("class", "method-list")))
            foreach (var part in Parts)
            {
                html.Leaf("dt", page.Words[$"method.{part}"]);
                html.Leaf("dd", page.Words[$"method.{part}.text"]);
            }
    }
}
