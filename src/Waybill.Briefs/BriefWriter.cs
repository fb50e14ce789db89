using Waybill.Ledger;

namespace Waybill.Briefs;

/// <summary>Writes the brief of a case: one HTML file that needs nothing else.</summary>
/// <remarks>No request leaves the page, it has no script, and the same content gives the same bytes. Safe to use from several threads.</remarks>
public sealed class BriefWriter
{
    private static readonly ISection[] Sections =
    [
        new SummarySection(),
        new TransferTableSection(),
        new MapSection(),
        new TimelineSection(),
        new ContestedSection(),
        new UnknownSection(),
        new WaybillsSection(),
        new ScreeningSection(),
        new MeasuresSection(),
        new MovementsSection(),
        new EventsSection(),
        new EstimatesSection(),
        new ReportsSection(),
        new CapturesSection(),
        new FaultsSection(),
        new MethodSection(),
    ];

    private readonly IPlaceGazetteer _gazetteer;
    private readonly BriefLimits _limits;

    /// <summary>Makes a writer.</summary>
    /// <param name="gazetteer">Where places lie; by default the gazetteer that the reports are read with.</param>
    /// <param name="limits">How much a page shows; by default as <see cref="BriefLimits"/> says.</param>
    public BriefWriter(IPlaceGazetteer? gazetteer = null, BriefLimits? limits = null) =>
        (_gazetteer, _limits) = (gazetteer ?? new ReportsGazetteer(), limits ?? new BriefLimits());

    /// <summary>Writes the brief.</summary>
    /// <param name="content">What the ledger of the case holds.</param>
    /// <param name="output">Where to; a file is to be UTF-8.</param>
    /// <exception cref="IOException">When the output cannot be written.</exception>
    public void Write(CaseContent content, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(output);
        var page = PageBuilder.Build(content, _gazetteer, _limits);
        var sections = Array.FindAll(Sections, s => s.Applies(page));
        var html = new HtmlWriter(output);
        html.DocumentType();
        using (html.Element("html", ("lang", page.Words.Language)))
        {
            PageFrame.WriteHead(html, page);
            using (html.Element("body"))
            {
                PageFrame.WriteHeader(html, page, sections);
                using (html.Element("main", ("id", "main")))
                    foreach (var section in sections)
                        PageFrame.WriteSection(html, page, section);
                PageFrame.WriteFooter(html, page);
            }
        }
        html.Line();
    }
}
