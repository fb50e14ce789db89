using Waybill.Model;

namespace Waybill.Movements;

/// <summary>What shows that a ship was at a place. The later, the weaker.</summary>
internal enum StopKind
{
    /// <summary>Her messages.</summary>
    Heard,

    /// <summary>A dated statement or picture that names her.</summary>
    Sighted,

    /// <summary>A detection that is likelier hers than anybody's.</summary>
    Detected,

    /// <summary>A silence that begins or ends near by.</summary>
    Near,

    /// <summary>A silence whose ends and length fit a call.</summary>
    Fitted,
}

/// <summary>A ship at a place.</summary>
internal sealed record Stop(StopKind Kind, int Port, uint Start, uint End, IReadOnlyList<SourceLine> Lines)
{
    /// <summary>The silence that the stop lies in, when it does.</summary>
    public Gap? Gap { get; init; }
}
