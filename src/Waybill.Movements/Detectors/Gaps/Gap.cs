using Waybill.Model;

namespace Waybill.Movements;

/// <summary>Whose silence a gap is.</summary>
internal enum Silence
{
    /// <summary>Too little is heard there at other times to tell.</summary>
    Unknown,

    /// <summary>Others were heard near by: hers.</summary>
    Dark,

    /// <summary>Nobody was heard though somebody usually is: the listeners'.</summary>
    Reception,
}

/// <summary>A silence of one track.</summary>
/// <param name="Track">The track.</param>
/// <param name="Index">Index of the last fix before it.</param>
/// <param name="Before">That fix.</param>
/// <param name="After">The next fix; null when there is none: an open silence.</param>
/// <param name="Hours">Length; of an open silence, to the instant at which it is measured.</param>
/// <param name="Counts">Messages in the hours before it, that last one with them.</param>
internal sealed record Gap(Track Track, int Index, Fix Before, Fix? After, double Hours, MessageCounts Counts)
{
    public Silence Silence { get; init; }

    /// <summary>Hours of the control in which others were heard near by.</summary>
    public double Heard { get; init; }

    /// <summary>Hours of the control in which others would usually be heard there.</summary>
    public double Expected { get; init; }

    public uint Start => Before.Time;

    public double? Nm => After is { } after && Before.HasPlace && after.HasPlace ? Sphere.NauticalMiles(Before.At, after.At) : null;

    public double? Knots => ImpliedKnots(Nm, Hours);

    public static double? ImpliedKnots(double? nm, double hours) => nm is { } way && hours > 0 ? way / hours : null;
}

/// <summary>Messages counted by what received them; kinds that are not told count in the total only.</summary>
internal readonly record struct MessageCounts(int Total, int Terrestrial, int Satellite, int Dynamic)
{
    public MessageCounts Add(ReceiverKind kind, int by) => new(
        Total + by, Terrestrial + (kind == ReceiverKind.Terrestrial ? by : 0), Satellite + (kind == ReceiverKind.Satellite ? by : 0), Dynamic + (kind == ReceiverKind.Dynamic ? by : 0));
}
