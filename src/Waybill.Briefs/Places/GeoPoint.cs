namespace Waybill.Briefs;

/// <summary>A point of the earth (WGS 84).</summary>
public readonly record struct GeoPoint
{
    /// <summary>Makes a point.</summary>
    /// <param name="latitude">Degrees north, −90 to 90.</param>
    /// <param name="longitude">Degrees east, −180 to 180.</param>
    /// <exception cref="ArgumentOutOfRangeException">When a coordinate lies outside its range or is no number.</exception>
    public GeoPoint(double latitude, double longitude)
    {
        if (!(Math.Abs(latitude) <= 90)) throw new ArgumentOutOfRangeException(nameof(latitude), latitude, "degrees from -90 to 90");
        if (!(Math.Abs(longitude) <= 180)) throw new ArgumentOutOfRangeException(nameof(longitude), longitude, "degrees from -180 to 180");
        (Latitude, Longitude) = (latitude, longitude);
    }

    /// <summary>Degrees north, −90 to 90.</summary>
    public double Latitude { get; }

    /// <summary>Degrees east, −180 to 180.</summary>
    public double Longitude { get; }
}
