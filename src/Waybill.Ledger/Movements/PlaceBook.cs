using Waybill.Model;
using Waybill.Movements;

namespace Waybill.Ledger;

/// <summary>Whether a place that a text names is one that an event lies at.</summary>
internal sealed class PlaceBook
{
    /// <summary>Distance up to which two points are one port area, kilometres: Dunai's pier lies some 9 km from Fokino, Vrangel' 5 from Vostochny.</summary>
    private const double SameKm = 15;

    private readonly Dictionary<string, Port?> _ports = new(StringComparer.OrdinalIgnoreCase);

    public bool IsAt(NamedPlace place, EventPlace? there, LatLon? at)
    {
        if (place.Name is null) return false;
        var port = Find(place.Name);
        if (there is not null && (PlainName.Of(there.Name) == PlainName.Of(place.Name) || (port is not null && Near(port, Find(there.Name)?.At)))) return true;
        return port is not null && Near(port, at);
    }

    /// <summary>Whether two names are of one place.</summary>
    public bool IsSame(string name, string? other) =>
        other is not null && (PlainName.Of(name) == PlainName.Of(other) || (Find(name) is { } port && Near(port, Find(other)?.At)));

    /// <summary>Whether a point lies at a place of a name.</summary>
    public bool IsNear(string name, LatLon? at) => Find(name) is { } port && Near(port, at);

    private static bool Near(Port port, LatLon? at) => at is { } point && Km(port.At, point) <= SameKm;

    private Port? Find(string name)
    {
        if (!_ports.TryGetValue(name, out var port)) _ports.Add(name, port = PortList.Standard.Find(name));
        return port;
    }

    /// <summary>Distance on a flat map, good at the scale of a port.</summary>
    private static double Km(LatLon a, LatLon b)
    {
        var east = (b.Lon - a.Lon) * Math.Cos(double.DegreesToRadians(a.Lat));
        return 111.195 * Math.Sqrt((b.Lat - a.Lat) * (b.Lat - a.Lat) + east * east);
    }
}
