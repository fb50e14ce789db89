using Waybill.Model;

namespace Waybill.Movements;

/// <summary>How likely a ship that was heard is the one that was seen.</summary>
/// <param name="Score">Probability a square kilometre.</param>
/// <param name="Km">Distance between where she was seen and where her messages put her.</param>
/// <param name="Minutes">Time to the nearest message.</param>
/// <param name="Nearest">That message.</param>
internal readonly record struct MatchScore(double Score, double Km, double Minutes, Fix Nearest)
{
    /// <summary>A ship that tells less lies still, at anchor or moored; she drifts no more than a tenth of a knot.</summary>
    private const double StillKnots = 0.5;

    private const double LeastKnots = 0.1;

    /// <summary>The score; null when she was not heard within the time allowed.</summary>
    public static MatchScore? Of(Detection detection, Track track, MatchOptions options)
    {
        var time = (long)Fix.Seconds(detection.Time);
        var limit = (long)(options.MaxHours * 3600);
        if (track.First.Time - limit > time || track.Last.Time + limit < time) return null;
        var index = track.IndexAt(time);
        Fix? before = index > 0 && time - track[index - 1].Time <= limit && track[index - 1].HasPlace ? track[index - 1] : null;
        Fix? after = index < track.Count && track[index].Time - time <= limit && track[index].HasPlace ? track[index] : null;
        if (Expected(before, after, time) is not { } expected) return null;
        var (at, knots, hours, nearest) = expected;
        var drift = options.DriftShare * hours * (knots < StillKnots ? LeastKnots : Math.Max(1, knots)) * Sphere.KmInNauticalMile;
        var sigma = (knots < StillKnots ? options.StillErrorKm : options.PlaceErrorKm) + drift;
        var km = Sphere.Km(at, detection.At);
        var score = Math.Exp(-km * km / (2 * sigma * sigma)) / (2 * Math.PI * sigma * sigma);
        if (detection.LengthMetres is > 0 and var seen && track.Ship.LengthMetres is > 0 and var told)
        {
            var off = Math.Log(seen / told) / options.LengthError;
            score *= Math.Exp(-off * off / 2);
        }
        return new MatchScore(score, km, hours * 60, nearest);
    }

    /// <summary>Between two messages on the straight way; with one only, on the course last told for an hour at most.</summary>
    private static (LatLon At, double Knots, double Hours, Fix Nearest)? Expected(Fix? before, Fix? after, long time)
    {
        if (before is { } b && after is { } a)
        {
            var span = (double)(a.Time - b.Time);
            var at = span > 0 ? Sphere.Between(b.At, a.At, (time - b.Time) / span) : b.At;
            var knots = span > 0 ? Sphere.NauticalMiles(b.At, a.At) / (span / 3600) : 0;
            var nearest = time - b.Time <= a.Time - time ? b : a;
            return (at, Math.Max(knots, Known(nearest.Sog)), Math.Abs(time - nearest.Time) / 3600.0, nearest);
        }
        if ((before ?? after) is not { } one) return null;
        var hours = (time - one.Time) / 3600.0;
        var going = double.IsNaN(one.Cog) ? 0 : Known(one.Sog);
        var headed = going > 0 ? Sphere.Go(one.At, one.Cog, going * Sphere.KmInNauticalMile * Math.Clamp(hours, -1, 1)) : one.At;
        return (headed, Known(one.Sog), Math.Abs(hours), one);
    }

    private static double Known(double knots) => double.IsNaN(knots) ? 10 : knots > 102 ? 0 : knots;
}
