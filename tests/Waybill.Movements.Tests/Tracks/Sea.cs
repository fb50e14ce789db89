using Waybill.Model;

namespace Waybill.Movements.Tests;

/// <summary>A small sea for tests: positions by ship, minute and place.</summary>
internal sealed class Sea : IDisposable
{
    public static readonly DateTime Start = new(2023, 9, 1, 0, 0, 0, DateTimeKind.Utc);
    private readonly FleetBuilder _builder = new(new TrackOptions());
    private readonly List<Detection> _detections = [];
    private readonly List<Sighting> _sightings = [];
    private int _line;

    public void Dispose() => _builder.Dispose();

    public static Mmsi Mmsi(int number) => Waybill.Model.Mmsi.Parse((299_000_000 + number).ToString("D9", null));

    public Sea At(int ship, double minutes, double lat, double lon, float sog = float.NaN, float cog = float.NaN)
    {
        _builder.Accept(new Position { Mmsi = Mmsi(ship), Time = Start.AddMinutes(minutes), Lat = lat, Lon = lon, Sog = sog, Cog = cog, Source = new SourceLine(0, ++_line) });
        return this;
    }

    /// <summary>Stays at a place.</summary>
    public Sea Stay(int ship, double from, double to, double lat, double lon, double step = 10, float sog = 0)
    {
        for (var minute = from; minute <= to; minute += step) At(ship, minute, lat, lon, sog);
        return this;
    }

    /// <summary>Sails a straight line.</summary>
    public Sea Sail(int ship, double from, double to, LatLon start, LatLon end, double step = 10)
    {
        var knots = (float)(Sphere.NauticalMiles(start, end) / ((to - from) / 60));
        for (var minute = from; minute <= to; minute += step)
        {
            var at = Sphere.Between(start, end, (minute - from) / (to - from));
            At(ship, minute, at.Lat, at.Lon, knots);
        }
        return this;
    }

    public Sea Says(int ship, string? name = null, int? imo = null, double? length = null, double minutes = 0)
    {
        _builder.Accept(new ShipStatic(Mmsi(ship), Start.AddMinutes(minutes), imo, name, LengthMetres: length, Source: new SourceLine(0, ++_line)));
        return this;
    }

    public Sea Seen(string id, double minutes, double lat, double lon, double? length = null, string? scene = null)
    {
        _detections.Add(new Detection(id, Start.AddMinutes(minutes), new LatLon(lat, lon), length, Scene: scene, Source: new SourceLine(0, ++_line)));
        return this;
    }

    public Sea Sighted(string ship, int day, string place)
    {
        var date = Start.AddDays(day);
        _sightings.Add(new Sighting(date, date.AddSeconds(86399), ship, null, null, place, null, Source: new SourceLine(0, ++_line)));
        return this;
    }

    public Fleet Build() => _builder.Build([Sha256.Of([1])], _detections, _sightings, out _);

    public Findings Find(PortList? ports = null, MovementOptions? options = null, params KnownFlag[] flags)
    {
        options ??= new MovementOptions();
        var list = ports ?? PortList.Standard;
        var findings = new Findings(Build(), list, new PortIndex(list, 10), options);
        findings.Run(flags);
        return findings;
    }
}
