namespace Waybill.Model;

/// <summary>One AIS fix of a ship. A value type without references: files hold tens of millions of them.</summary>
public readonly record struct Position
{
    /// <summary>Who sends it.</summary>
    public required Mmsi Mmsi { get; init; }

    /// <summary>When it was sent or received, UTC.</summary>
    public required DateTime Time { get; init; }

    /// <summary>Degrees north, −90 to 90; NaN when the message has none (91 in the message).</summary>
    public required double Lat { get; init; }

    /// <summary>Degrees east, −180 to 180; NaN when the message has none (181 in the message).</summary>
    public required double Lon { get; init; }

    /// <summary>Speed over ground in knots, 0 to 102.2; NaN when unknown (102.3 in the message).</summary>
    public float Sog { get; init; } = float.NaN;

    /// <summary>Course over ground in degrees from north, 0 up to 360; NaN when unknown (360 in the message).</summary>
    public float Cog { get; init; } = float.NaN;

    /// <summary>True heading in degrees, 0 up to 360; NaN when unknown (511 in the message).</summary>
    public float Heading { get; init; } = float.NaN;

    /// <summary>Navigational status as the ship gives it.</summary>
    public NavigationStatus Status { get; init; } = NavigationStatus.Undefined;

    /// <summary>What received it, when the data says so.</summary>
    public ReceiverKind Receiver { get; init; }

    /// <summary>Where it was read.</summary>
    public SourceLine Source { get; init; }

    /// <summary>A position with nothing known but what is required.</summary>
    public Position()
    {
    }

    /// <summary>Whether it has coordinates.</summary>
    public bool HasPlace => !double.IsNaN(Lat) && !double.IsNaN(Lon);
}

/// <summary>Navigational status of the messages 1 to 3 (ITU-R M.1371-5, table 48); values as in the message.</summary>
public enum NavigationStatus : byte
{
    /// <summary>Under way using engine.</summary>
    UnderWayUsingEngine = 0,

    /// <summary>At anchor.</summary>
    AtAnchor = 1,

    /// <summary>Not under command.</summary>
    NotUnderCommand = 2,

    /// <summary>Restricted manoeuvrability.</summary>
    RestrictedManoeuvrability = 3,

    /// <summary>Constrained by her draught.</summary>
    ConstrainedByDraught = 4,

    /// <summary>Moored.</summary>
    Moored = 5,

    /// <summary>Aground.</summary>
    Aground = 6,

    /// <summary>Engaged in fishing.</summary>
    Fishing = 7,

    /// <summary>Under way sailing.</summary>
    UnderWaySailing = 8,

    /// <summary>Reserved.</summary>
    Reserved9 = 9,

    /// <summary>Reserved.</summary>
    Reserved10 = 10,

    /// <summary>Power-driven vessel towing astern (regional use).</summary>
    TowingAstern = 11,

    /// <summary>Power-driven vessel pushing ahead or towing alongside (regional use).</summary>
    PushingAhead = 12,

    /// <summary>Reserved.</summary>
    Reserved13 = 13,

    /// <summary>Search and rescue transmitter, man overboard device or emergency beacon is active.</summary>
    Distress = 14,

    /// <summary>Undefined.</summary>
    Undefined = 15,
}

/// <summary>What receives an AIS message.</summary>
public enum ReceiverKind : byte
{
    /// <summary>The data does not say.</summary>
    Unknown,

    /// <summary>A station ashore.</summary>
    Terrestrial,

    /// <summary>A satellite.</summary>
    Satellite,

    /// <summary>A ship or another moving station.</summary>
    Dynamic,
}
