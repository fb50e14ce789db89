using Waybill.Model;

namespace Waybill.Lists;

/// <summary>Whom or what to look for.</summary>
public sealed record ScreeningQuery
{
    /// <summary>What the asker calls it; told again in the answer.</summary>
    public string? Id { get; init; }

    /// <summary>What it is. Default unknown: all kinds are searched.</summary>
    public SubjectKind Kind { get; init; }

    /// <summary>Its names.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Its numbers.</summary>
    public IReadOnlyList<ListedNumber> Numbers { get; init; } = [];

    /// <summary>When it was born or came to be, each as all days that it may be.</summary>
    public IReadOnlyList<DateInterval> Births { get; init; } = [];

    /// <summary>Flags that it flies or flew, ISO 3166-1 alpha-3.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>States of nationality or incorporation, ISO 3166-1 alpha-3.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Gender: <c>male</c> or <c>female</c>.</summary>
    public string? Gender { get; init; }

    /// <summary>Names of owners, operators and others that it is linked to: they are screened too, and told apart from it.</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    /// <summary>Reads what a person types: an IMO number, an MMSI, otherwise a name.</summary>
    public static ScreeningQuery Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = text.Trim();
        var at = new ListRef("query", 0);
        if (words.StartsWith("MMSI", StringComparison.OrdinalIgnoreCase)) words = words[4..].TrimStart(' ', ':', '=');
        if (Mmsi.TryParse(words, null, out _))
            return new ScreeningQuery { Id = text, Kind = SubjectKind.Vessel, Numbers = [ListedNumber.Of(NumberKind.Mmsi, words, at)!] };
        if (ImoNumber.TryParse(words, null, out var imo))
            return new ScreeningQuery { Id = text, Numbers = [.. ImoKinds(imo.ToString(), at)] };
        if (CompanyImoNumber.TryParse(words, null, out var company))
            return new ScreeningQuery { Id = text, Numbers = [ListedNumber.Of(NumberKind.CompanyImo, company.Value.ToString("D7", null), at)!] };
        return new ScreeningQuery { Id = text, Names = [text.Trim()] };
    }

    /// <summary>Seven digits may by chance pass both check digits: which of the two was meant nobody told.</summary>
    private static IEnumerable<ListedNumber> ImoKinds(string number, ListRef at)
    {
        var digits = number[^7..];
        yield return ListedNumber.Of(NumberKind.Imo, digits, at)!;
        if (CompanyImoNumber.TryParse(digits, null, out _)) yield return ListedNumber.Of(NumberKind.CompanyImo, digits, at)!;
    }
}
