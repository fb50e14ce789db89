using Waybill.Model;

namespace Waybill.Movements.Testing;

/// <summary>What a simulated ship is about.</summary>
public enum ShipRole
{
    /// <summary>Sails from port to port, always on.</summary>
    Tramp,

    /// <summary>Shuttles with the transponder off.</summary>
    DarkShuttle,

    /// <summary>Runs openly between two ports.</summary>
    Liner,

    /// <summary>Switches off at anchor.</summary>
    DarkAtAnchor,

    /// <summary>Goes out dark, fishes and comes back.</summary>
    DarkFisher,

    /// <summary>Makes one or two dark calls, or has open calls and silences side by side.</summary>
    DarkCaller,
}

/// <summary>A simulated ship and what she truly did.</summary>
public sealed class SimulatedShip
{
    internal SimulatedShip(Mmsi mmsi, string name, double lengthMetres, ShipRole role, Way way) => (Mmsi, Name, LengthMetres, Role, Way) = (mmsi, name, lengthMetres, role, way);

    /// <summary>Number, from digits that are allotted to nobody.</summary>
    public Mmsi Mmsi { get; }

    /// <summary>Name.</summary>
    public string Name { get; }

    /// <summary>Length, metres.</summary>
    public double LengthMetres { get; }

    /// <summary>What she is about.</summary>
    public ShipRole Role { get; }

    /// <summary>Her stays in port, heard or not.</summary>
    public IList<TrueStay> Stays { get; } = [];

    internal Way Way { get; }

    /// <summary>False positions that she sends: instead of where she is she tells where the function says.</summary>
    internal List<(double From, double To, Func<double, LatLon> At)> False { get; } = [];
}

/// <summary>A stay in port.</summary>
/// <param name="Port">Port.</param>
/// <param name="Start">From, UTC.</param>
/// <param name="End">To, UTC.</param>
/// <param name="Messages">Messages received of it.</param>
public sealed record TrueStay(string Port, DateTime Start, DateTime End, int Messages);

/// <summary>Two ships that lay beside each other at sea.</summary>
/// <param name="A">One.</param>
/// <param name="B">The other.</param>
/// <param name="Start">From, UTC.</param>
/// <param name="End">To, UTC.</param>
/// <param name="Audible">Whether of both a message was received in every hour of at least two in a row.</param>
public sealed record TrueMeeting(Mmsi A, Mmsi B, DateTime Start, DateTime End, bool Audible);

/// <summary>A ship that shuttled.</summary>
/// <param name="Ship">The ship.</param>
/// <param name="Near">Port where she is heard.</param>
/// <param name="Far">Port where she is not.</param>
/// <param name="Calls">Calls there.</param>
public sealed record TrueShuttle(Mmsi Ship, string Near, string Far, int Calls);
