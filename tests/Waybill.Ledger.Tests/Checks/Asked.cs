using Waybill.Model;

namespace Waybill.Ledger.Tests;

/// <summary>Questions and claims in shorthand, held against the pack.</summary>
internal static class Asked
{
    /// <summary>The findings of <c>PRK>RUS arms</c> and options as in <see cref="Told"/>, taken as a question.</summary>
    public static ILookup<string, MeasureFinding> Of(string line, string? countryOfDischarge = null)
    {
        var claim = Told.Claim(line);
        return By(MeasureCheck.All(new CheckSubject
        {
            Consignor = Values(claim.Consignor, party => party.Id),
            Consignee = Values(claim.Consignee, party => party.Id),
            Goods = Values(claim.Goods, goods => goods.Code),
            Discharge = Values(claim.Discharge, place => (place.Name, countryOfDischarge is null ? (PartyId?)null : PartyId.Parse(countryOfDischarge))),
            Days = claim.Period?.Days,
            Asked = true,
        }));
    }

    /// <summary>The findings of a subject.</summary>
    public static ILookup<string, MeasureFinding> Of(CheckSubject subject) => By(MeasureCheck.All(subject));

    /// <summary>The findings of the one transfer that claims in shorthand make.</summary>
    public static ILookup<string, MeasureFinding> OfClaims(params string[] lines) =>
        By(MeasureCheck.All(CheckSubject.Of(TransferGrouping.Group(Told.Report("a", "2023-11-10", null, lines), GroupingOptions.Default).ShouldHaveSingleItem())));

    /// <summary>One element of the finding of a measure.</summary>
    public static ElementResult Element(this ILookup<string, MeasureFinding> findings, string measure, ElementKind kind) =>
        findings[measure].Single().Elements.Single(element => element.Kind == kind);

    /// <summary>Outcome for a measure.</summary>
    public static MeasureOutcome Outcome(this ILookup<string, MeasureFinding> findings, string measure) => findings[measure].Single().Outcome;

    private static ILookup<string, MeasureFinding> By(IReadOnlyList<MeasureFinding> findings) => findings.ToLookup(finding => finding.Measure.Id);

    private static List<Claimed<TOut>> Values<TIn, TOut>(IReadOnlyList<TIn> values, Func<TIn, TOut> of) => values.Select(value => new Claimed<TOut>(of(value), [])).ToList();
}
