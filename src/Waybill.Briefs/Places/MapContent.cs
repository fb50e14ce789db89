using Waybill.Model;

namespace Waybill.Briefs;

/// <summary>As what a place is named.</summary>
[Flags]
internal enum PlaceRoles
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Where goods are loaded.</summary>
    Loading = 1,

    /// <summary>Where they are discharged.</summary>
    Discharge = 2,

    /// <summary>Where something else happens.</summary>
    Event = 4,

    /// <summary>Capital that stands for a state.</summary>
    Capital = 8,
}

/// <summary>A place on a map.</summary>
internal sealed class MapPlace(string name, GeoPoint point)
{
    /// <summary>Name.</summary>
    public string Name => name;

    /// <summary>Where it lies.</summary>
    public GeoPoint Point => point;

    /// <summary>As what it is named.</summary>
    public PlaceRoles Roles { get; set; }

    /// <summary>The claims that name it.</summary>
    public List<ClaimView> Claims { get; } = [];

    /// <summary>Whether a claim about a transfer names it.</summary>
    public bool OfTransfer => (Roles & (PlaceRoles.Loading | PlaceRoles.Discharge | PlaceRoles.Capital)) != 0;
}

/// <summary>A line from a place to another.</summary>
/// <param name="From">Where the goods come from.</param>
/// <param name="To">Where they go.</param>
/// <param name="Claims">The claims that say so.</param>
internal sealed record MapFlow(MapPlace From, MapPlace To, List<ClaimView> Claims)
{
    /// <summary>Whether it joins capitals because the claims name no port.</summary>
    public bool BetweenStates => From.Roles.HasFlag(PlaceRoles.Capital);
}

/// <summary>What the maps of a page draw.</summary>
internal sealed class MapContent
{
    private readonly BriefPage _page;
    private readonly SortedDictionary<string, MapPlace> _places = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, MapPlace> _capitals = new(StringComparer.Ordinal);
    private readonly Dictionary<(MapPlace, MapPlace), MapFlow> _flows = [];
    private readonly Dictionary<(MapPlace, MapPlace), MapFlow> _stateFlows = [];
    private readonly SortedSet<string> _unlocated = new(StringComparer.Ordinal);

    /// <summary>Gathers the places that the claims of a page name.</summary>
    public MapContent(BriefPage page)
    {
        _page = page;
        foreach (var claim in page.Transfers.SelectMany(t => t.Claims))
            if (!claim.Against)
                AddClaim(claim);
        foreach (var item in page.Events)
            if (item.Event.Place?.Name is { } name && Find(name) is { } place)
                place.Roles |= PlaceRoles.Event;
    }

    /// <summary>Places named.</summary>
    public IReadOnlyCollection<MapPlace> Places => _places.Values;

    /// <summary>From a place of loading to a place of discharge that one claim names.</summary>
    public IReadOnlyCollection<MapFlow> Flows => _flows.Values;

    /// <summary>Flows between capitals of states for which a transfer is stated without a port, the one with most claims first.</summary>
    public IReadOnlyList<MapFlow> StateFlows => [.. _stateFlows.Values
        .OrderByDescending(f => f.Claims.Count).ThenBy(f => f.From.Name, StringComparer.Ordinal).ThenBy(f => f.To.Name, StringComparer.Ordinal)];

    /// <summary>Names of places that the gazetteer does not know.</summary>
    public IReadOnlyCollection<string> Unlocated => _unlocated;

    private void AddClaim(ClaimView claim)
    {
        var loading = Find(claim, claim.Claim.Loading, PlaceRoles.Loading);
        var discharge = Find(claim, claim.Claim.Discharge, PlaceRoles.Discharge);
        if (claim.Claim.Stance == Stance.Possible) return;
        foreach (var from in loading)
            foreach (var to in discharge)
                if (from != to)
                    Add(_flows, from, to, claim);
        if (claim.Claim.Loading.Concat(claim.Claim.Discharge).Any(p => p.Name is not null)) return;
        foreach (var from in claim.Claim.Consignor)
            foreach (var to in claim.Claim.Consignee)
                if (from.Id != to.Id && Capital(from.Id) is { } start && Capital(to.Id) is { } end)
                    Add(_stateFlows, start, end, claim);
    }

    private static void Add(Dictionary<(MapPlace, MapPlace), MapFlow> flows, MapPlace from, MapPlace to, ClaimView claim)
    {
        if (!flows.TryGetValue((from, to), out var flow)) flows.Add((from, to), flow = new MapFlow(from, to, []));
        flow.Claims.Add(claim);
    }

    private List<MapPlace> Find(ClaimView claim, IReadOnlyList<NamedPlace> named, PlaceRoles role)
    {
        var result = new List<MapPlace>();
        foreach (var name in named.Select(p => p.Name).OfType<string>())
        {
            if (Find(name) is not { } place) continue;
            place.Roles |= role;
            if (!place.Claims.Contains(claim)) place.Claims.Add(claim);
            result.Add(place);
        }
        return result;
    }

    private MapPlace? Find(string name)
    {
        if (_places.TryGetValue(name, out var place)) return place;
        if (!_page.Gazetteer.TryLocate(name, out var point))
        {
            // A state is no place to be drawn, and none that is missing.
            if (!StateNames.Knows(name)) _unlocated.Add(LabelText.Name(name));
            return null;
        }
        place = new MapPlace(name, point);
        _places.Add(name, place);
        return place;
    }

    private MapPlace? Capital(PartyId id)
    {
        var name = _page.Values.Party(id);
        if (_capitals.TryGetValue(name, out var place)) return place;
        if (StateNames.Capital(id) is not { } point) return null;
        place = new MapPlace(name, point) { Roles = PlaceRoles.Capital };
        _capitals.Add(name, place);
        return place;
    }
}
