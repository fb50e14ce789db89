namespace Waybill.Lists;

/// <summary>One value of a record, as two versions of a list are compared by.</summary>
/// <param name="Field">What it is: <c>name</c>, <c>imo</c>, <c>listing</c>, …</param>
/// <param name="Value">Its words, with its dates behind them where it has any.</param>
public readonly record struct DesignationField(string Field, string Value);

/// <summary>All values of a record in one flat list.</summary>
public static class DesignationFields
{
    /// <summary>The values, but not where they stand: a line number is no change.</summary>
    public static IEnumerable<DesignationField> Of(Designation designation)
    {
        ArgumentNullException.ThrowIfNull(designation);
        yield return new("kind", Word(designation.Kind));
        yield return new("designated", designation.Designated ? "yes" : "no");
        foreach (var name in designation.Names) yield return new("name", Dated($"{name.Text} ({Word(name.Kind)})", name.Days));
        foreach (var number in designation.Numbers) yield return new(Word(number.Kind), Dated(number.Value, number.Days));
        foreach (var birth in designation.Births) yield return new("birth", birth.About ? $"about {birth.Days}" : birth.Days.ToString());
        foreach (var link in designation.Links) yield return new(Word(link.Kind), Dated(link.Record is null ? link.Name : $"{link.Name} [{link.Record}]", link.Days));
        foreach (var listing in designation.Listings) yield return new("listing", Dated(listing.Reference is null ? listing.Programme : $"{listing.Programme}, {listing.Reference}", listing.Days));
        foreach (var detail in designation.Details) yield return new(Word(detail.Kind), Dated(detail.Text, detail.Days));
    }

    /// <summary>A kind as one lower-case word, parts joined by hyphens: <c>company-imo</c>.</summary>
    public static string Word<T>(T kind) where T : struct, Enum =>
        string.Concat(kind.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));

    private static string Dated(string text, Model.DateInterval? days) => days is { } known ? $"{text} {known}" : text;
}
