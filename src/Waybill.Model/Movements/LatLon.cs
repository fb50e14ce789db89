using System.Globalization;

namespace Waybill.Model;

/// <summary>A point of the earth (WGS 84).</summary>
public readonly record struct LatLon
{
    /// <summary>Makes a point.</summary>
    /// <param name="lat">Degrees north, −90 to 90.</param>
    /// <param name="lon">Degrees east, −180 to 180.</param>
    /// <exception cref="ArgumentOutOfRangeException">When a coordinate lies outside its range or is no number.</exception>
    public LatLon(double lat, double lon)
    {
        if (!(Math.Abs(lat) <= 90)) throw new ArgumentOutOfRangeException(nameof(lat), lat, "degrees from -90 to 90");
        if (!(Math.Abs(lon) <= 180)) throw new ArgumentOutOfRangeException(nameof(lon), lon, "degrees from -180 to 180");
        (Lat, Lon) = (lat, lon);
    }

    /// <summary>Degrees north, −90 to 90.</summary>
    public double Lat { get; }

    /// <summary>Degrees east, −180 to 180.</summary>
    public double Lon { get; }

    /// <summary>Whether two numbers are coordinates of a point.</summary>
    public static bool IsValid(double lat, double lon) => Math.Abs(lat) <= 90 && Math.Abs(lon) <= 180;

    /// <summary>The form <c>42.2333,130.3</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Lat:0.#####},{Lon:0.#####}");
}
