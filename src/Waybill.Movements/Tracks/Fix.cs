using System.Runtime.InteropServices;
using Waybill.Model;

namespace Waybill.Movements;

/// <summary>A position as it is held in memory: 24 bytes, so that tens of millions fit. Times are whole seconds.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct Fix
{
    /// <summary>Largest number of a capture that fits.</summary>
    public const int LastCapture = ushort.MaxValue;

    private const int NoPlace = int.MinValue;
    private const ushort Unknown = ushort.MaxValue;

    /// <summary>Seconds since 1970-01-01 UTC.</summary>
    public readonly uint Time;
    private readonly int _lat;
    private readonly int _lon;
    private readonly ushort _sog;
    private readonly ushort _cog;
    private readonly byte _status;
    private readonly byte _receiver;
    private readonly ushort _capture;
    private readonly int _line;

    public Fix(in Position p)
    {
        Time = Seconds(p.Time);
        (_lat, _lon) = p.HasPlace ? ((int)Math.Round(p.Lat * 1e7), (int)Math.Round(p.Lon * 1e7)) : (NoPlace, NoPlace);
        _sog = p.Sog is >= 0 and < 6000 ? (ushort)MathF.Round(p.Sog * 10) : Unknown;
        _cog = p.Cog is >= 0 and < 360 ? (ushort)MathF.Round(p.Cog * 100) : Unknown;
        _status = (byte)p.Status;
        _receiver = (byte)p.Receiver;
        _capture = checked((ushort)p.Source.Capture);
        _line = p.Source.Line;
    }

    public bool HasPlace => _lat != NoPlace;

    public double Lat => _lat * 1e-7;

    public double Lon => _lon * 1e-7;

    public LatLon At => new(Lat, Lon);

    public LatLon? Place => HasPlace ? At : null;

    /// <summary>Knots; NaN when unknown.</summary>
    public double Sog => _sog == Unknown ? double.NaN : _sog * 0.1;

    /// <summary>Degrees; NaN when unknown.</summary>
    public double Cog => _cog == Unknown ? double.NaN : _cog * 0.01;

    public NavigationStatus Status => (NavigationStatus)_status;

    public ReceiverKind Receiver => (ReceiverKind)_receiver;

    public SourceLine Source => new(_capture, _line);

    public DateTime Instant => InstantOf(Time);

    public bool SamePlace(in Fix other) => _lat == other._lat && _lon == other._lon;

    public static DateTime InstantOf(long seconds) => DateTime.UnixEpoch.AddSeconds(seconds);

    public static uint Seconds(DateTime time) => (uint)Math.Clamp((time.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond, 0, uint.MaxValue);
}
