using System.Globalization;

namespace Waybill.Model;

/// <summary>Instants as the contract's JSON writes them: UTC, to the second, <c>2023-09-07T03:12:00Z</c>.</summary>
public static class Instants
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>An instant as text.</summary>
    /// <param name="utc">The instant, UTC; parts of a second are left out.</param>
    public static string Of(DateTime utc) => utc.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>Reads an instant.</summary>
    /// <exception cref="FormatException">When it is none.</exception>
    public static DateTime Parse(string text) =>
        DateTime.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : throw new FormatException($"'{text}' is no instant such as 2023-09-07T03:12:00Z");
}
