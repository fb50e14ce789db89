namespace Waybill.Model;

/// <summary>What a movement event tells. Its word in files is <see cref="ClaimNames.Of"/>: <c>identity-conflict</c>.</summary>
public enum MovementKind
{
    /// <summary>A stay in a port or at an anchorage.</summary>
    Visit,

    /// <summary>A silence of the transponder, or of whoever listens.</summary>
    Gap,

    /// <summary>Two ships close together for some time.</summary>
    Encounter,

    /// <summary>A ship that moves slowly at sea for some time.</summary>
    Loitering,

    /// <summary>A way from one visit to the next.</summary>
    Voyage,

    /// <summary>Repeated voyages of a ship between the same two places.</summary>
    Shuttle,

    /// <summary>A change of place that no ship can make.</summary>
    Jump,

    /// <summary>Numbers, names and flags that cannot all be right.</summary>
    IdentityConflict,

    /// <summary>A ship seen from a satellite that no track explains.</summary>
    DarkDetection,

    /// <summary>A ship seen from a satellite that a track explains.</summary>
    Match,
}
