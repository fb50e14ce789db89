using Waybill.Model;

namespace Waybill.Movements.Testing;

/// <summary>Who is received when: single messages are lost, and now and then a whole area for hours.</summary>
internal sealed class Reception
{
    private const double Day = 86400;
    private readonly List<Hole>[] _byDay;
    private readonly double _single;

    /// <summary>Digs holes round ships until the share of positions in them is as wanted.</summary>
    public Reception(IReadOnlyList<Way> ways, SimulationOptions options, Dice dice)
    {
        _single = options.ReceptionLoss / 3;
        var wanted = options.ReceptionLoss - _single;
        _byDay = [.. Enumerable.Range(0, options.Days + 3).Select(_ => new List<Hole>())];
        var probes = new List<(double Time, LatLon At)>();
        foreach (var way in ways)
            for (var hour = 0.0; hour < options.Days * 24; hour += 7) probes.Add((hour * 3600, way.At(hour * 3600).At));
        var lost = new bool[probes.Count];
        var count = 0;
        for (var attempt = 0; attempt < 5000 && count < wanted * probes.Count; attempt++)
        {
            var probe = dice.Of(probes);
            var from = probe.Time - dice.Between(0, 12) * 3600;
            var hole = new Hole(Globe.Shift(probe.At, dice.Between(-40, 40), dice.Between(-40, 40)), dice.Between(60, 140), from, from + dice.Between(8, 30) * 3600);
            for (var day = (int)Math.Max(0, hole.From / Day); day <= hole.To / Day && day < _byDay.Length; day++) _byDay[day].Add(hole);
            for (var i = 0; i < probes.Count; i++)
            {
                if (lost[i] || !hole.Swallows(probes[i].Time, probes[i].At)) continue;
                lost[i] = true;
                count++;
            }
        }
    }

    public bool Receives(double time, LatLon at, Dice dice) => !dice.Chance(_single) && !InHole(time, at);

    public bool InHole(double time, LatLon at)
    {
        foreach (var hole in _byDay[(int)Math.Clamp(time / Day, 0, _byDay.Length - 1)])
            if (hole.Swallows(time, at)) return true;
        return false;
    }

    private sealed record Hole(LatLon Centre, double RadiusKm, double From, double To)
    {
        public bool Swallows(double time, LatLon at) => time >= From && time < To && Math.Abs(at.Lat - Centre.Lat) * 111.2 < RadiusKm && Globe.Km(at, Centre) < RadiusKm;
    }
}
