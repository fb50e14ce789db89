namespace Waybill.Briefs;

/// <summary>One section of the page: a heading and what stands under it.</summary>
internal interface ISection
{
    /// <summary>Its anchor; its heading is the string <c>section.</c> and this.</summary>
    string Id { get; }

    /// <summary>Whether the case gives it anything to say.</summary>
    bool Applies(BriefPage page);

    /// <summary>Writes what stands under the heading.</summary>
    void Write(HtmlWriter html, BriefPage page);
}
