namespace Waybill.Briefs;

/// <summary>An entity of FollowTheMoney: every property has any number of values, all of them strings.</summary>
/// <param name="Id">Stable identifier.</param>
/// <param name="Schema">Name of its schema.</param>
internal sealed record FtmEntity(string Id, string Schema)
{
    private readonly SortedDictionary<string, List<string>> _properties = new(StringComparer.Ordinal);

    /// <summary>Its properties by name; values in the order they were told.</summary>
    public IEnumerable<(string Name, IReadOnlyList<string> Values)> Properties => _properties.Select(p => (p.Key, (IReadOnlyList<string>)p.Value));

    /// <summary>Adds a value, once; nothing is no value.</summary>
    public void Add(string property, string? value)
    {
        if (string.IsNullOrWhiteSpace(value)) return;
        if (!_properties.TryGetValue(property, out var values)) _properties.Add(property, values = []);
        if (!values.Contains(value)) values.Add(value);
    }
}
