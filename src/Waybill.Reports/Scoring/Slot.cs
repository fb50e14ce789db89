using Waybill.Model;

namespace Waybill.Reports;

/// <summary>One field of a transfer, scored on its own over matched pairs.</summary>
internal sealed class Slot
{
    private Slot(int index, string name, Func<TransferClaim, bool> told, Func<TransferClaim, TransferClaim, bool> agree) =>
        (Index, Name, Told, Agree) = (index, name, told, agree);

    public static IReadOnlyList<Slot> All { get; } =
    [
        new(0, "quantity", c => c.Quantity is not null, (g, p) => SameQuantity(g.Quantity, p.Quantity)),
        new(1, "stage", _ => true, (g, p) => g.Stage == p.Stage),
        new(2, "stance", _ => true, (g, p) => g.Stance == p.Stance),
        new(3, "period", c => c.Period is not null, (g, p) => g.Period?.Days == p.Period?.Days),
        new(4, "carriers", c => c.Carriers.Count > 0, (g, p) => g.Carriers.Select(Key).ToHashSet().SetEquals(p.Carriers.Select(Key))),
        new(5, "loading", c => c.Loading.Count > 0, (g, p) => SamePlaces(g.Loading, p.Loading)),
        new(6, "discharge", c => c.Discharge.Count > 0, (g, p) => SamePlaces(g.Discharge, p.Discharge)),
        new(7, "attribution", c => c.Attribution.Count > 0, (g, p) => SameChain(g.Attribution, p.Attribution)),
        new(8, "origin", c => c.Attribution.Count > 0, (g, p) => SameChain([.. g.Attribution.Take(1)], [.. p.Attribution.Take(1)])),
        new(9, "section", _ => true, (g, p) => g.Section == p.Section),
    ];

    public int Index { get; }

    public string Name { get; }

    /// <summary>Whether a claim has a value for it.</summary>
    public Func<TransferClaim, bool> Told { get; }

    /// <summary>Whether gold and produced claim agree in it.</summary>
    public Func<TransferClaim, TransferClaim, bool> Agree { get; }

    private static bool SameQuantity(Quantity? a, Quantity? b) =>
        a is null || b is null ? a is null && b is null : (a.Min, a.Max, a.Qualifier, a.Unit) == (b.Min, b.Max, b.Qualifier, b.Unit);

    /// <summary>A carrier is known by its kind and its name, or else its flag.</summary>
    private static (CarrierKind Kind, string? Mark) Key(Carrier carrier) =>
        (carrier.Kind, string.IsNullOrEmpty(carrier.Name) ? carrier.Flag?.ToString() : carrier.Name.ToLowerInvariant());

    private static bool SamePlaces(IReadOnlyList<NamedPlace> gold, IReadOnlyList<NamedPlace> made) =>
        gold.Count == made.Count && gold.All(x => made.Any(y => x.Span.Overlaps(y.Span) || (!string.IsNullOrEmpty(x.Name) && x.Name == y.Name)));

    private static bool SameChain(IReadOnlyList<AttributionLink> gold, IReadOnlyList<AttributionLink> made) =>
        gold.Count == made.Count && gold.Zip(made).All(pair => pair.First.Span.Overlaps(pair.Second.Span));
}
