using System.Globalization;

namespace Waybill.Briefs;

/// <summary>An object of STIX.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Id">Its identifier.</param>
/// <param name="CreatedBy">Identifier of the identity that made it; null for that identity itself.</param>
/// <param name="Created">When it came to be: when the capture was taken in that it rests on. No clock is asked.</param>
internal sealed record StixObject(string Type, string Id, string? CreatedBy, DateTimeOffset Created)
{
    /// <summary>Its other properties in the order of writing: texts, numbers, lists of texts, external references.</summary>
    public List<(string Name, object Value)> Properties { get; } = [];

    /// <summary>Adds a property; null is none.</summary>
    public StixObject With(string name, object? value)
    {
        if (value is not null) Properties.Add((name, value));
        return this;
    }
}

/// <summary>An external reference.</summary>
internal sealed record StixReference(string Source, string? Url = null, string? Sha256 = null, string? ExternalId = null);

/// <summary>Timestamps of STIX: RFC 3339 in UTC to the millisecond.</summary>
internal static class StixTime
{
    /// <summary>A moment.</summary>
    public static string Of(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>The beginning of a day.</summary>
    public static string Of(DateOnly day) => Of(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero));
}
