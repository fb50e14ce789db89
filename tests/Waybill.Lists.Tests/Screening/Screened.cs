namespace Waybill.Lists.Tests;

/// <summary>Screens against lists that stand in a test.</summary>
internal static class Screened
{
    public static ScreeningResult Against(string table, ScreeningQuery query, string? asOf = null) => Against([("ships.csv", table)], query, asOf);

    public static ScreeningResult Against((string Name, string Text)[] files, ScreeningQuery query, string? asOf = null)
    {
        var (lists, faults) = ListTexts.Read(files);
        faults.ShouldBeEmpty();
        var screener = new Screener(ScreeningIndex.Build(lists), new ScreeningOptions());
        return screener.Screen(query, asOf is null ? null : DateOnly.ParseExact(asOf, "yyyy-MM-dd", null));
    }

    public static ScreeningQuery Ship(string name, string? imo = null, string? mmsi = null, string? callSign = null, params string[] flags)
    {
        var at = new ListRef("query", 0);
        var numbers = new[] { (NumberKind.Imo, imo), (NumberKind.Mmsi, mmsi), (NumberKind.CallSign, callSign) };
        return new ScreeningQuery
        {
            Kind = SubjectKind.Vessel,
            Names = [name],
            Flags = flags,
            Numbers = [.. numbers.Where(number => number.Item2 is not null).Select(number => ListedNumber.Of(number.Item1, number.Item2!, at)!)],
        };
    }
}
