using Waybill.Movements.Ais;

namespace Waybill.Movements.Intake;

/// <summary>The time that base stations tell (message 4), for logs in which no receiver wrote one.</summary>
internal sealed class StationClock
{
    /// <summary>Ticks of the time told last; 0 before any was.</summary>
    public long Ticks { get; set; }

    /// <summary>The time of a message 4 or 11.</summary>
    /// <returns>Ticks; 0 when it is none.</returns>
    public static long Read(in AisBits bits)
    {
        if (bits.Length < 78) return 0;
        var millis = Stamp.Of((int)bits.Number(38, 14), (int)bits.Number(52, 4), (int)bits.Number(56, 5), (int)bits.Number(61, 5), (int)bits.Number(66, 6), (int)bits.Number(72, 6));
        return millis == Stamp.Unknown ? 0 : DateTime.UnixEpoch.Ticks + (millis * TimeSpan.TicksPerMillisecond);
    }

    /// <summary>The time nearest to the one told last that has a second.</summary>
    /// <param name="second">0 to 59; any other for the time told last itself.</param>
    public long Nearest(int second)
    {
        if (second is < 0 or > 59) return Ticks;
        var minute = Ticks - (Ticks % TimeSpan.TicksPerMinute);
        var there = minute + (second * TimeSpan.TicksPerSecond);
        if (there - Ticks > TimeSpan.TicksPerMinute / 2) return there - TimeSpan.TicksPerMinute;
        return Ticks - there > TimeSpan.TicksPerMinute / 2 ? there + TimeSpan.TicksPerMinute : there;
    }
}
