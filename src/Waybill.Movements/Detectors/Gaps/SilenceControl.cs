using Waybill.Model;

namespace Waybill.Movements;

/// <summary>
/// Tells a dark ship from a hole in reception: were others heard, hour by hour, where she must have been? Each hour weighs what it usually tells
/// there, so that an empty sea does not look like a hole. A ship that went on her way is looked for along it: she fell silent at the edge of a
/// hole, where others are still heard, but was inside. One that was back where she fell silent is looked for there, at either end of the silence.
/// </summary>
internal static class SilenceControl
{
    /// <summary>Share of hours in which others are heard in a quarter degree from which it is asked alone, without those around.</summary>
    private const double Busy = 0.3;

    public static Gap Judge(Gap gap, ReceptionMap map, uint end, GapOptions options)
    {
        if (!gap.Before.HasPlace) return gap;
        var mmsi = gap.Track.Ship.Mmsi.Value;
        var until = gap.After?.Time ?? end;
        var underWay = gap is { Knots: { } knots, After.HasPlace: true } && knots >= options.UnderWayKnots;
        var control = (uint)(options.ControlHours * 3600);
        var (heard, expected) = (0.0, 0.0);
        // The hours of the last and of the next message themselves were received.
        for (var hour = gap.Start / 3600 + 1; hour < until / 3600; hour++)
        {
            var time = hour * 3600 + 1800;
            if (!underWay && time > gap.Start + control && (gap.After is null || time + control < until)) continue;
            var at = Place(gap, time, until, underWay);
            var around = map.UsualShare(at.Lat, at.Lon, 0, mmsi) >= Busy ? 0 : 1;
            var usual = map.UsualShare(at.Lat, at.Lon, around, mmsi);
            if (usual <= 0) continue;
            expected += usual;
            if (map.OthersHeard(at.Lat, at.Lon, around, hour, mmsi)) heard++;
        }
        var silence = expected < options.MinExpectedHours ? Silence.Unknown : heard / expected >= options.DarkShare ? Silence.Dark : Silence.Reception;
        return gap with { Heard = heard, Expected = expected, Silence = silence };
    }

    private static LatLon Place(Gap gap, uint time, uint until, bool underWay)
    {
        if (gap.After is not { HasPlace: true } after) return gap.Before.At;
        if (underWay) return Sphere.Between(gap.Before.At, after.At, (double)(time - gap.Start) / (until - gap.Start));
        return time - gap.Start <= until - time ? gap.Before.At : after.At;
    }
}
