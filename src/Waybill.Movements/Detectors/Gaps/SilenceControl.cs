namespace Waybill.Movements;

/// <summary>
/// Tells a dark ship from a hole in reception: were others heard, hour by hour, where she fell silent and where she spoke again? Each hour weighs
/// what it usually tells there, so that an empty sea does not look like a hole.
/// </summary>
internal static class SilenceControl
{
    public static Gap Judge(Gap gap, ReceptionMap map, uint end, GapOptions options)
    {
        var control = (uint)(options.ControlHours * 3600);
        var until = gap.After?.Time ?? end;
        var (heard, expected) = (0.0, 0.0);
        var middle = gap.After is null ? until : gap.Start + (until - gap.Start) / 2;
        if (gap.Before.HasPlace) Ask(gap.Before, gap.Start, Math.Min(middle, gap.Start + control));
        if (gap.After is { HasPlace: true } after) Ask(after, Math.Max(middle, until > control ? until - control : 0), until);
        var silence = expected < options.MinExpectedHours ? Silence.Unknown : heard / expected >= options.DarkShare ? Silence.Dark : Silence.Reception;
        return gap with { Heard = heard, Expected = expected, Silence = silence };

        void Ask(in Fix fix, uint from, uint to)
        {
            var mmsi = gap.Track.Ship.Mmsi.Value;
            var usual = map.UsualShare(fix.Lat, fix.Lon, mmsi);
            if (usual <= 0) return;
            // The hours of the last and the next message themselves were received.
            for (var hour = from / 3600 + 1; hour < to / 3600; hour++)
            {
                expected += usual;
                if (map.OthersHeard(fix.Lat, fix.Lon, hour, mmsi)) heard++;
            }
        }
    }
}
