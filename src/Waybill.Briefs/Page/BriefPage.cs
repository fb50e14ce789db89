using Waybill.Ledger;
using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>What every section of the page draws on.</summary>
internal sealed record BriefPage
{
    /// <summary>The case.</summary>
    public required CaseContent Content { get; init; }

    /// <summary>The language of the case.</summary>
    public required Wording Words { get; init; }

    /// <summary>Values of claims in that language.</summary>
    public required ValueWording Values { get; init; }

    /// <summary>Where places lie.</summary>
    public required IPlaceGazetteer Gazetteer { get; init; }

    /// <summary>How much is shown.</summary>
    public required BriefLimits Limits { get; init; }

    /// <summary>The transfers, numbered.</summary>
    public required IReadOnlyList<TransferView> Transfers { get; init; }

    /// <summary>The reports, numbered.</summary>
    public required IReadOnlyList<ReportView> Reports { get; init; }

    /// <summary>Events with the reports that tell them.</summary>
    public required IReadOnlyList<EventView> Events { get; init; }

    /// <summary>Figures with the reports that tell them.</summary>
    public required IReadOnlyList<EstimateView> Estimates { get; init; }

    /// <summary>Spans and anchors of the quotes of events and figures, by report number.</summary>
    public required ILookup<int, (TextSpan Span, string Anchor)> OtherQuotes { get; init; }

    /// <summary>How many claims there are; one that stands beside several transfers counts once.</summary>
    public int ClaimCount => Transfers.SelectMany(t => t.Claims).Count(c => !c.Repeated);

    /// <summary>Claims by report number, of those whose waybill is printed.</summary>
    public required ILookup<int, ClaimView> ClaimsOfReport { get; init; }
}
