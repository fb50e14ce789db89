using Waybill.Model;

namespace Waybill.Movements;

/// <summary>One MMSI: what she says of herself, her tracks, and fixes that belong to none.</summary>
internal sealed class Ship
{
    public required Mmsi Mmsi { get; init; }

    public required IReadOnlyList<ShipStatic> Statics { get; init; }

    public IReadOnlyList<Track> Tracks { get; set; } = [];

    /// <summary>Short tracks beside a longer one.</summary>
    public IReadOnlyList<Track> Noise { get; set; } = [];

    /// <summary>Changes from one track to another, in time order, as fixes before and after.</summary>
    public IReadOnlyList<TrackSwitch> Switches { get; set; } = [];

    public VesselRef Ref { get; set; } = null!;

    public double? LengthMetres { get; set; }

    /// <summary>Name and number for a sentence.</summary>
    public string Label => Ref.Name is { } name ? $"{name} ({Mmsi})" : $"MMSI {Mmsi}";
}

/// <summary>Two consecutive fixes of one MMSI that lie on different tracks.</summary>
/// <param name="From">Track of the fix before.</param>
/// <param name="To">Track of the fix after.</param>
/// <param name="Before">The fix before.</param>
/// <param name="After">The fix after.</param>
internal readonly record struct TrackSwitch(Track From, Track To, Fix Before, Fix After);
