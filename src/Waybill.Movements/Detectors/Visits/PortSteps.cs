namespace Waybill.Movements;

/// <summary>Finds the steps of a track at the ports of a list: with hysteresis at the edge and for stops.</summary>
internal sealed class PortSteps(PortIndex ports, VisitOptions options)
{
    /// <summary>Finds.</summary>
    /// <param name="track">The track.</param>
    /// <param name="steps">Gets the steps, by time.</param>
    public void Find(Track track, List<PortEvent> steps)
    {
        var fixes = track.Fixes;
        var (inside, stopped) = (-1, false);
        var (last, any) = (default(Fix), false);
        foreach (ref readonly var fix in fixes)
        {
            if (!fix.HasPlace) continue;
            var port = ports.Find(fix.Lat, fix.Lon, out var beyond);
            var silence = any ? (fix.Time - last.Time) / 3600.0 : 0;
            if (inside >= 0 && silence >= options.GapHours)
            {
                Add(PortEventKind.GapBegin, last, inside);
                stopped = false;
                // Gone, or silent for so long that she can have been away: the visit ends with the last that was heard.
                if (port >= 0 && silence < options.SplitHours) Add(PortEventKind.GapEnd, fix, port);
                else inside = -1;
            }
            if (inside >= 0)
            {
                if (port < 0 || beyond >= options.ExitMarginKm)
                {
                    if (stopped) Add(PortEventKind.StopEnd, fix, inside);
                    Add(PortEventKind.Exit, fix, inside);
                    (inside, stopped) = (-1, false);
                }
                else
                {
                    inside = port;
                }
            }
            else if (port >= 0 && beyond <= 0)
            {
                inside = port;
                // An entry is seen when she was outside just before; a track that begins in port has none.
                if (any && silence < options.GapHours) Add(PortEventKind.Entry, fix, port);
            }
            if (inside >= 0) stopped = Stop(any ? last : fix, fix, inside, stopped);
            (last, any) = (fix, true);
        }

        void Add(PortEventKind kind, in Fix fix, int port) =>
            steps.Add(new PortEvent(kind, fix.Time, fix.At, port, ports.Ports[port].At, track.Index, fix.Source));

        bool Stop(in Fix before, in Fix fix, int port, bool now)
        {
            var knots = double.IsNaN(fix.Sog) ? Knots(before, fix) : fix.Sog;
            if (!now && knots <= options.StopKnots)
            {
                Add(PortEventKind.StopBegin, fix, port);
                return true;
            }
            if (!now || knots < options.GoKnots) return now;
            Add(PortEventKind.StopEnd, fix, port);
            return false;
        }
    }

    private static double Knots(in Fix before, in Fix fix) =>
        fix.Time > before.Time ? Sphere.QuickKm(before.Lat, before.Lon, fix.Lat, fix.Lon) / Sphere.KmInNauticalMile / ((fix.Time - before.Time) / 3600.0) : double.NaN;
}
