using Waybill.Model;

namespace Waybill.Movements;

/// <summary>
/// Tells a dark ship from a hole in reception: were others heard, hour by hour, where she must have been? Each hour weighs what it usually tells
/// there, so that an empty sea does not look like a hole. A ship that went on her way is looked for along it: she fell silent at the edge of a
/// hole, where others are still heard, but was inside. One that was back where she fell silent is looked for there, at either end of the silence,
/// and so are those who lay beside her then: a hole takes them with her. In a silence so long that its ends have no hour in common, a hole explains it
/// only when it explains both.
/// </summary>
internal static class SilenceControl
{
    /// <summary>Share of hours in which others are heard in a quarter degree from which it is asked alone, without those around.</summary>
    private const double Busy = 0.3;

    public static Gap Judge(Gap gap, ReceptionMap map, uint end, GapOptions options)
    {
        if (!gap.Before.HasPlace) return gap;
        var near = Judge(gap, map, end, options, wide: false);
        if (near.Silence != Silence.Unknown) return near;
        // Where too little is usually heard to tell, it is looked about more widely: that nobody was heard far and wide shows a hole, that somebody
        // was heard far off does not show that she would have been.
        var far = Judge(gap, map, end, options, wide: true);
        return far.Silence == Silence.Reception ? far : near;
    }

    private static Gap Judge(Gap gap, ReceptionMap map, uint end, GapOptions options, bool wide)
    {
        var until = gap.After?.Time ?? end;
        var underWay = gap is { Knots: { } knots, After.HasPlace: true } && knots >= options.UnderWayKnots;
        var control = (uint)(options.ControlHours * 3600);
        var (first, last) = (default(Hearing), default(Hearing));
        // The hours of the last and of the next message themselves were received.
        for (var hour = gap.Start / 3600 + 1; hour < until / 3600; hour++)
        {
            var time = hour * 3600 + 1800;
            if (!underWay && time > gap.Start + control && (gap.After is null || time + control < until)) continue;
            var heard = Hour(gap, Place(gap, time, until, underWay), hour, map, wide);
            if (time - gap.Start <= until - time) first += heard;
            else last += heard;
        }
        if (!underWay)
        {
            first += Beside(gap, gap.Before, until, step: 1, map, options);
            if (gap.After is { HasPlace: true } after) last += Beside(gap, after, until, step: -1, map, options);
        }
        var apart = !underWay && gap.After is not null && until - gap.Start > 2 * control && first.Expected >= options.MinExpectedHours && last.Expected >= options.MinExpectedHours;
        var all = !apart ? first + last : first.Share >= last.Share ? first : last;
        var silence = all.Expected < options.MinExpectedHours ? Silence.Unknown : all.Share >= options.DarkShare ? Silence.Dark : Silence.Reception;
        return gap with { Heard = all.Heard, Expected = all.Expected, Silence = silence };
    }

    /// <summary>Whether anybody else was heard where she must have been.</summary>
    private static Hearing Hour(Gap gap, LatLon at, uint hour, ReceptionMap map, bool wide)
    {
        var mmsi = gap.Track.Ship.Mmsi.Value;
        var around = !wide && map.UsualShare(at.Lat, at.Lon, 0, mmsi) >= Busy ? 0 : 1;
        var usual = map.UsualShare(at.Lat, at.Lon, around, mmsi);
        return usual <= 0 ? default : new Hearing(map.OthersHeard(at.Lat, at.Lon, around, hour, mmsi) ? 1 : 0, usual);
    }

    /// <summary>Those who lay beside her when she was last heard, or heard again: were they heard in the hours of the silence next to that?</summary>
    private static Hearing Beside(Gap gap, Fix fix, uint until, int step, ReceptionMap map, GapOptions options)
    {
        var hour = fix.Time / 3600;
        var heard = default(Hearing);
        foreach (var other in map.Others(fix.Lat, fix.Lon, hour, (uint)(hour - step), gap.Track.Ship.Mmsi.Value))
        {
            var hours = map.HoursOf(other);
            for (var k = 1; k <= options.BesideHours; k++)
            {
                var at = (uint)(hour + step * k);
                if (at <= gap.Start / 3600 || at >= until / 3600 || hours.In(at) is not { } was) break;
                heard += new Hearing(was ? 1 : 0, hours.Share);
            }
        }
        return heard;
    }

    private static LatLon Place(Gap gap, uint time, uint until, bool underWay)
    {
        if (gap.After is not { HasPlace: true } after) return gap.Before.At;
        if (underWay) return Sphere.Between(gap.Before.At, after.At, (double)(time - gap.Start) / (until - gap.Start));
        return time - gap.Start <= until - time ? gap.Before.At : after.At;
    }

    /// <summary>Hours in which others were heard, and in which they would usually be.</summary>
    private readonly record struct Hearing(double Heard, double Expected)
    {
        public double Share => Expected > 0 ? Heard / Expected : 0;

        public static Hearing operator +(Hearing a, Hearing b) => new(a.Heard + b.Heard, a.Expected + b.Expected);
    }
}
