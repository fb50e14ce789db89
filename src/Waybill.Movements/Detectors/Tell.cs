using System.Globalization;
using Waybill.Model;

namespace Waybill.Movements;

/// <summary>How sentences of movement events write numbers, times and places.</summary>
internal static class Tell
{
    public static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    public static string Count(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? one + "s")}");

    public static string Time(DateTime time) => time.ToString("d MMM yyyy HH:mm 'UTC'", CultureInfo.InvariantCulture);

    public static string Time(uint seconds) => Time(Fix.InstantOf(seconds));

    public static string Hours(double hours) => hours >= 72 ? $"{Number(hours / 24)} days" : $"{Number(hours)} hours";

    public static string Place(EventPlace place) => place.Kilometres is > 5 ? $"{Number(place.Kilometres.Value)} km from {place.Name}" : $"at {place.Name}";

    public static string Where(EventPlace? place, LatLon? at) => place is not null ? Place(place) : at is { } point ? $"at {point}" : "at a place not told";

    public static EventPlace Of(Port port, LatLon at) => new(port.Name, port.Country, Sphere.Km(port.At, at));
}
