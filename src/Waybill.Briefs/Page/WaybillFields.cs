using Waybill.Ledger;
using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>Draws the nine fields of a waybill from a transfer.</summary>
internal sealed class WaybillFields(ValueWording words, IReadOnlyDictionary<string, ClaimView> claims)
{
    /// <summary>The fields, in the order of the form.</summary>
    public IReadOnlyList<WaybillField> Of(Transfer transfer, IReadOnlyList<ClaimView> own) =>
    [
        Field(FieldKind.Consignor, transfer.Consignor, words.Party),
        Field(FieldKind.Consignee, transfer.Consignee, words.Party),
        Field(FieldKind.Goods, transfer.Goods, g => words.Goods(g.Code), g => g.Span),
        Field(FieldKind.Quantity, transfer.Quantity, words.Quantity, q => q.Span),
        Field(FieldKind.Carrier, transfer.Carriers, words.Carrier, c => c.Name is null ? c.Span : null),
        Field(FieldKind.Loading, transfer.Loading, words.Place, WordsOfPlace, words.Remark),
        Field(FieldKind.Discharge, transfer.Discharge, words.Place, WordsOfPlace, words.Remark),
        Field(FieldKind.Period, transfer.Period, p => words.Period(p), p => p.Span, words.Remark),
        new(FieldKind.Stage, Stages(own)),
    ];

    private static TextSpan? WordsOfPlace(NamedPlace place) => place.Name is null || place.Repaired ? place.Span : null;

    private WaybillField Field<T>(FieldKind kind, IReadOnlyList<Claimed<T>> values, Func<T, string> text, Func<T, TextSpan?>? span = null, Func<T, string?>? remark = null)
    {
        var result = new List<FieldValue>(values.Count);
        foreach (var claimed in values)
        {
            var sources = claimed.Claims.Where(claims.ContainsKey).Select(id => claims[id]).ToList();
            var report = sources.Count > 0 ? sources[0].Report : null;
            result.Add(new FieldValue(
                text(claimed.Value),
                span is null ? null : report?.Words(span(claimed.Value)),
                report?.Reading.Language,
                sources,
                remark?.Invoke(claimed.Value)));
        }
        return new WaybillField(kind, result);
    }

    // A denial keeps the stage of what it denies: that is no claim that it came so far.
    private List<FieldValue> Stages(IReadOnlyList<ClaimView> own) =>
        [.. own.Where(c => !c.Against && c.Claim.Stage != Stage.Unstated)
            .GroupBy(c => c.Claim.Stage)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Select(g => new FieldValue(words.Stage(g.Key), null, null, [.. g]))];
}
