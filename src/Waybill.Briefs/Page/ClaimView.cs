using System.Globalization;
using Waybill.Ledger;
using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>A claim as the page shows it.</summary>
/// <param name="Record">The claim.</param>
/// <param name="Owner">The transfer that it belongs to.</param>
/// <param name="Transfer">Number of its transfer.</param>
/// <param name="Number">Its number within the transfer, from 1.</param>
/// <param name="Report">The report that makes it; null when the case holds no such reading.</param>
internal sealed record ClaimView(ClaimRecord Record, Transfer Owner, int Transfer, int Number, ReportView? Report)
{
    /// <summary>Whether its quote stands on the page.</summary>
    public required bool Printed { get; init; }

    /// <summary>What it states.</summary>
    public TransferClaim Claim => Record.Claim;

    /// <summary>How other parts refer to it: <c>3.2</c>.</summary>
    public string Label { get; } = string.Create(CultureInfo.InvariantCulture, $"{Transfer}.{Number}");

    /// <summary>Whether it stands under an earlier transfer too, as a denial of several does.</summary>
    public bool Repeated { get; init; }

    /// <summary>Name of its anchor: drawn from its identifier, and from that of its transfer where it is repeated.</summary>
    public string Anchor => Repeated ? $"c-{Record.Id}-{Owner.Id}" : "c-" + Record.Id;

    /// <summary>Name of the anchor of its quote in the report's text.</summary>
    public string QuoteAnchor => "q-" + Record.Id;

    /// <summary>Who published it, or the report's name when that is unknown.</summary>
    public string Publisher => LabelText.Name(Record.Publisher ?? Record.Document);

    /// <summary>Whether it names an origin.</summary>
    public bool NamesOrigin => Claim.Attribution.Count > 0;

    /// <summary>Who says it: its origin, or the publisher when none is named.</summary>
    public string Source => NamesOrigin ? LabelText.Name(Claim.Attribution[0].Name) : Publisher;

    /// <summary>Whether it speaks against the transfer: a denial, or no proof seen.</summary>
    public bool Against => Claim.Stance is Stance.Denies or Stance.NoEvidence;
}
