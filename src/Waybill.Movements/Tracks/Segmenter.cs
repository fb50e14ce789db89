namespace Waybill.Movements;

/// <summary>
/// Cuts the fixes of one MMSI into physical tracks. A fix goes to the open track that can have brought the ship there and lies nearest to
/// where it was heading; when none can, it opens a track of its own. Tracks stay open: after a long silence every place can be reached again.
/// </summary>
internal sealed class Segmenter(TrackOptions options)
{
    private const double KmPerKnotSecond = Sphere.KmInNauticalMile / 3600;
    private const double MaxHeadedSeconds = 3600;

    /// <summary>Cuts.</summary>
    /// <param name="fixes">By time. Becomes the list of the first track when there is only one.</param>
    /// <param name="switches">Gets the consecutive fixes that lie on different tracks, as indexes of tracks.</param>
    public List<List<Fix>> Cut(List<Fix> fixes, List<(int From, int To, Fix Before, Fix After)> switches)
    {
        var split = FirstMisfit(fixes);
        if (split == fixes.Count) return [fixes];
        var open = new List<List<Fix>> { fixes[..split] };
        var (current, placed) = (0, LastPlaced(open[0]));
        var lasts = new List<Fix> { placed };
        for (var i = split; i < fixes.Count; i++)
        {
            var fix = fixes[i];
            if (fix.HasPlace)
            {
                var best = Best(lasts, fix);
                if (best < 0)
                {
                    best = lasts.Count;
                    if (best >= options.MaxOpen) best = Stalest(lasts);
                    else
                    {
                        open.Add([]);
                        lasts.Add(fix);
                    }
                }
                if (best != current) switches.Add((current, best, lasts[current], fix));
                (current, lasts[best]) = (best, fix);
            }
            open[current].Add(fix);
        }
        return open;
    }

    private int FirstMisfit(List<Fix> fixes)
    {
        var last = default(Fix);
        var any = false;
        for (var i = 0; i < fixes.Count; i++)
        {
            var fix = fixes[i];
            if (!fix.HasPlace) continue;
            if (any && !Fits(last, fix)) return i;
            (last, any) = (fix, true);
        }
        return fixes.Count;
    }

    private static Fix LastPlaced(List<Fix> fixes) => fixes.FindLast(fix => fix.HasPlace);

    private int Best(List<Fix> lasts, in Fix fix)
    {
        var (best, least) = (-1, double.MaxValue);
        for (var i = 0; i < lasts.Count; i++)
        {
            if (!Fits(lasts[i], fix)) continue;
            var off = OffCourseKm(lasts[i], fix);
            if (off < least) (best, least) = (i, off);
        }
        return best;
    }

    private static int Stalest(List<Fix> lasts)
    {
        var stalest = 0;
        for (var i = 1; i < lasts.Count; i++)
            if (lasts[i].Time < lasts[stalest].Time) stalest = i;
        return stalest;
    }

    public bool Fits(in Fix last, in Fix fix)
    {
        var seconds = fix.Time - last.Time;
        var km = QuickKm(last, fix);
        if (km <= options.SlackKm + options.MaxKnots * KmPerKnotSecond * seconds) return true;
        var told = Math.Max(double.IsNaN(last.Sog) ? 0 : last.Sog, double.IsNaN(fix.Sog) ? 0 : fix.Sog);
        return told is > 0 and < 102 && km <= options.SlackKm + 1.3 * told * KmPerKnotSecond * seconds;
    }

    private static double QuickKm(in Fix a, in Fix b) => Sphere.QuickKm(a.Lat, a.Lon, b.Lat, b.Lon);

    private static double OffCourseKm(in Fix last, in Fix fix)
    {
        var seconds = (double)(fix.Time - last.Time);
        var direct = QuickKm(last, fix);
        if (seconds > MaxHeadedSeconds || double.IsNaN(last.Sog) || double.IsNaN(last.Cog) || last.Sog > 102) return direct;
        var headed = Sphere.Go(last.At, last.Cog, last.Sog * KmPerKnotSecond * seconds);
        return Math.Min(direct, Sphere.Km(headed.Lat, headed.Lon, fix.Lat, fix.Lon));
    }
}
