using Waybill.Lists;

namespace Waybill.Ledger;

/// <summary>Whether an exception may apply: never decided here, for it needs papers that no report holds.</summary>
internal static class ExceptionElement
{
    public static ElementResult Check(Measure measure) => (measure.Exceptions.Count, measure.Verification.Content) switch
    {
        ( > 0, _) => new ElementResult(ElementKind.Exceptions, ElementState.Unknown, CheckReason.ExceptionsUntold, []),
        (_, true) => new ElementResult(ElementKind.Exceptions, ElementState.Met, CheckReason.ExceptionsNone, []),
        _ => new ElementResult(ElementKind.Exceptions, ElementState.Unknown, CheckReason.ExceptionsUnchecked, []),
    };
}
