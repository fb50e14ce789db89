using System.Collections.Frozen;
using System.Globalization;
using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>Names of states and bodies, and where their capitals lie, from <c>Strings/states.tsv</c>.</summary>
internal sealed class StateNames
{
    private static readonly FrozenDictionary<string, (string English, string French, GeoPoint? Capital)> Table = Load();
    private static readonly FrozenSet<string> Names = Table.Values.SelectMany(row => (string[])[row.English, WithoutArticle(row.French)]).ToFrozenSet(StringComparer.Ordinal);
    private readonly bool _french;

    /// <summary>Names in a language, <c>en</c> or <c>fr</c>.</summary>
    public StateNames(string language) => _french = language is "fr";

    /// <summary>The name without article; null when the table lacks the party.</summary>
    public string? Name(PartyId id) =>
        !Table.TryGetValue(id.ToString(), out var row) ? null : _french ? WithoutArticle(row.French) : row.English;

    /// <summary>Whether a name is that of a state or body in some language of the table.</summary>
    public static bool Knows(string name) => Names.Contains(name);

    /// <summary>Where its capital lies; null for bodies and for parties that are no state.</summary>
    public static GeoPoint? Capital(PartyId id) => Table.TryGetValue(id.ToString(), out var row) ? row.Capital : null;

    private static string WithoutArticle(string name)
    {
        foreach (var article in (ReadOnlySpan<string>)["le ", "la ", "les ", "l’"])
            if (name.StartsWith(article, StringComparison.Ordinal))
                return name[article.Length..];
        return name;
    }

    private static FrozenDictionary<string, (string, string, GeoPoint?)> Load()
    {
        using var stream = Resources.Open("Strings/states.tsv");
        return Resources.Rows(stream).ToFrozenDictionary(
            row => row[0],
            row => (row[1], row[2], row.Length > 4 && row[3].Length > 0
                ? new GeoPoint(double.Parse(row[3], CultureInfo.InvariantCulture), double.Parse(row[4], CultureInfo.InvariantCulture))
                : (GeoPoint?)null),
            StringComparer.Ordinal);
    }
}
