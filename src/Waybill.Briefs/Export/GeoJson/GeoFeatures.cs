using System.Text;
using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>A place that claims name.</summary>
internal sealed record GeoPlace(string Id, string Name, PartyId? Country, GeoPoint? Point)
{
    /// <summary>As what it is named: <c>loading</c>, <c>discharge</c>.</summary>
    public SortedSet<string> Roles { get; } = new(StringComparer.Ordinal);

    /// <summary>The claims that name it.</summary>
    public List<ExportClaim> Claims { get; } = [];
}

/// <summary>A line between two places that one claim names as loading and discharge.</summary>
internal sealed record GeoLine(string Id, GeoPlace From, GeoPlace To)
{
    /// <summary>The claims that say so.</summary>
    public List<ExportClaim> Claims { get; } = [];
}

/// <summary>The places of a case, in order of name, and the lines between them.</summary>
internal sealed class GeoFeatures
{
    private readonly SortedDictionary<string, GeoPlace> _places = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, GeoLine> _lines = new(StringComparer.Ordinal);

    /// <summary>Gathers them.</summary>
    public GeoFeatures(ExportContent content)
    {
        foreach (var claim in content.Transfers.SelectMany(content.Claims)) Add(content, claim);
    }

    /// <summary>The places.</summary>
    public IEnumerable<GeoPlace> Places => _places.Values;

    /// <summary>The lines.</summary>
    public IEnumerable<GeoLine> Lines => _lines.Values;

    private void Add(ExportContent content, ExportClaim claim)
    {
        var loading = claim.Claim.Loading.Select(p => Place(content, claim, p, "loading")).OfType<GeoPlace>().ToList();
        var discharge = claim.Claim.Discharge.Select(p => Place(content, claim, p, "discharge")).OfType<GeoPlace>().ToList();
        // What a source only calls possible, denies or saw no proof of is no line on a map.
        if (claim.Role != "supporting") return;
        foreach (var from in loading.Where(p => p.Point is not null))
            foreach (var to in discharge.Where(p => p.Point is not null && p != from))
                Line(from, to).Claims.Add(claim);
    }

    private GeoLine Line(GeoPlace from, GeoPlace to)
    {
        var id = Key("line", $"{from.Id}\n{to.Id}");
        var key = $"{from.Name}\n{to.Name}\n{id}";
        if (!_lines.TryGetValue(key, out var line)) _lines.Add(key, line = new GeoLine(id, from, to));
        return line;
    }

    private GeoPlace? Place(ExportContent content, ExportClaim claim, NamedPlace named, string role)
    {
        if (named.Name is not { } name) return null;
        var key = $"{name}\n{named.Country}";
        if (!_places.TryGetValue(key, out var place))
            _places.Add(key, place = new GeoPlace(Key("place", key), name, named.Country, content.Locate(named)));
        place.Roles.Add(role);
        if (place.Claims.Count == 0 || !ReferenceEquals(place.Claims[^1], claim)) place.Claims.Add(claim);
        return place;
    }

    private static string Key(string kind, string text) => $"{kind}-{Sha256.Of(Encoding.UTF8.GetBytes(text)).ToString()[..16]}";
}
