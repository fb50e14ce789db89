using System.Globalization;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>What the grouping rules look at in one claim, in comparable form.</summary>
internal sealed class ClaimFacts
{
    public ClaimFacts(ClaimRecord record, Direction direction, string? origin, GroupingOptions options)
    {
        (Record, Direction, Origin) = (record, direction, origin);
        var claim = record.Claim;
        Goods = claim.Goods.Select(item => GoodsKinship.PlaceOf(item.Code)).Distinct().Order().ToArray();
        GoodsKey = string.Join(',', Goods);
        Amount = Waybill.Ledger.Amount.Of(claim.Quantity, options);
        Numbers = NumbersOf(claim.Quantity);
        Document = $"{record.Capture}/{record.Document}";
        Teller = $"{claim.Quantity?.Unit} {Document}/{(claim.Attribution is [var first, ..] ? PlainName.Of(first.Name) : "")}";
        Ships = Ships.Of(claim.Carriers);
        Timing = ClaimTiming.Of(claim, Ships, record.Published, options);
        Places = claim.Loading.Concat(claim.Discharge).Where(place => place.Name is not null).Select(place => PlainName.Of(place.Name!)).ToHashSet();
        PublishedOn = record.Published?.FirstDay.DayNumber ?? int.MaxValue;
        Detail = (Ships.Any ? 4 : 0) + (Amount is not null ? 4 : 0) + (Places.Count > 0 ? 2 : 0) + (claim.Goods.All(item => GoodsKinship.IsUmbrella(item.Code)) ? 0 : 1);
    }

    public ClaimRecord Record { get; }

    public TransferClaim Claim => Record.Claim;

    /// <summary>Who sends to whom, with a side that the document itself resolves.</summary>
    public Direction Direction { get; }

    /// <summary>Key of its origin; null when its independence is unknown.</summary>
    public string? Origin { get; }

    /// <summary>Its goods, as places in the table of kinship, in their order.</summary>
    public int[] Goods { get; }

    public string GoodsKey { get; }

    public ClaimTiming Timing { get; }

    public Amount? Amount { get; }

    /// <summary>The numbers stated, whatever their qualifier: "1,000", "about 1,000" and "over 1,000" go back to one figure.</summary>
    public IReadOnlyList<string> Numbers { get; }

    /// <summary>The report that makes it.</summary>
    public string Document { get; }

    /// <summary>The report, who is quoted in it first, and the unit counted: one teller does not contradict himself.</summary>
    public string Teller { get; }

    public Ships Ships { get; }

    public IReadOnlySet<string> Places { get; }

    /// <summary>First day that it may have been published, counted from 0001-01-01; the greatest number when unknown.</summary>
    public int PublishedOn { get; }

    /// <summary>How much it tells: leaders of groups tell most.</summary>
    public int Detail { get; }

    /// <summary>Whether it has anything by which it could point at a single shipment without dating it.</summary>
    public bool MayPoint => Ships.Any || Amount is { IsNumber: true } || Claim.Stage == Stage.Intercepted || Claim.Section is Section.Headline or Section.Caption;

    /// <summary>Oldest first; the identifier decides between claims of one day, so that no order of files matters.</summary>
    public static int ByAge(ClaimFacts a, ClaimFacts b) =>
        a.PublishedOn != b.PublishedOn ? a.PublishedOn.CompareTo(b.PublishedOn) : string.CompareOrdinal(a.Record.Id, b.Record.Id);

    /// <summary>Those that tell most first: single shipments, then flows, then what has no period; of equals those of fewest goods.</summary>
    public static int ByDetail(ClaimFacts a, ClaimFacts b)
    {
        if (a.Timing.Scale != b.Timing.Scale) return a.Timing.Scale.CompareTo(b.Timing.Scale);
        if (a.Detail != b.Detail) return b.Detail.CompareTo(a.Detail);
        return a.Goods.Length != b.Goods.Length ? a.Goods.Length.CompareTo(b.Goods.Length) : ByAge(a, b);
    }

    private static string[] NumbersOf(Quantity? quantity)
    {
        if (quantity is null) return [];
        string Number(decimal number) => string.Create(CultureInfo.InvariantCulture, $"{number:0.##} {quantity.Unit}");
        return (quantity.Min, quantity.Max) switch
        {
            ({ } min, { } max) when min != max => [Number(min), Number(max)],
            ({ } min, _) => [Number(min)],
            (_, { } max) => [Number(max)],
            _ => [],
        };
    }
}
