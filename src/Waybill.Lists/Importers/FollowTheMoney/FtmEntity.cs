using System.Text.Json;

namespace Waybill.Lists;

/// <summary>An entity: a thing, or a tie between things.</summary>
internal sealed class FtmEntity(string id, string schema, string caption, bool target, int line)
{
    private readonly Dictionary<string, List<string>> _properties = new(StringComparer.Ordinal);

    public string Id => id;

    public string Schema => schema;

    public string Caption => caption;

    public bool Target => target;

    public int Line => line;

    public IReadOnlyCollection<string> PropertyNames => _properties.Keys;

    public IReadOnlyList<string> this[string property] => _properties.TryGetValue(property, out var values) ? values : [];

    public string? First(string property) => _properties.TryGetValue(property, out var values) && values.Count > 0 ? values[0] : null;

    public void Add(string property, string value)
    {
        if (!_properties.TryGetValue(property, out var values)) _properties.Add(property, values = []);
        if (!values.Contains(value)) values.Add(value);
    }

    /// <summary>Text of an element that is a string; null otherwise.</summary>
    public static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
