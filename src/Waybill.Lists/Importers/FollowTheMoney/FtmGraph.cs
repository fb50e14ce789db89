using System.Text.Json;

namespace Waybill.Lists;

/// <summary>The entities of one version, and the ties between them.</summary>
internal sealed class FtmGraph
{
    private readonly Dictionary<string, FtmEntity> _entities = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    public FtmGraph Copy()
    {
        var copy = new FtmGraph();
        foreach (var id in _order.Where(_entities.ContainsKey)) copy.Keep(_entities[id]);
        return copy;
    }

    /// <summary>Takes an entity in, with the entities nested in it.</summary>
    public string? Put(JsonElement element, int line, ListSource source)
    {
        var (id, schema) = (FtmEntity.Text(element, "id"), FtmEntity.Text(element, "schema"));
        if (string.IsNullOrEmpty(id) || string.IsNullOrEmpty(schema))
        {
            source.Tell(line, "an entity without id or schema: left out");
            return null;
        }
        var entity = new FtmEntity(id, schema, FtmEntity.Text(element, "caption") ?? "", element.TryGetProperty("target", out var target) && target.ValueKind == JsonValueKind.True, line);
        if (element.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object)
            foreach (var property in properties.EnumerateObject()) PutValues(entity, property, line, source);
        Keep(entity);
        return id;
    }

    /// <summary>Applies one line of a delta.</summary>
    public void Change(JsonElement op, JsonElement line, int number, ListSource source)
    {
        var kind = op.ValueKind == JsonValueKind.String ? op.GetString() : null;
        if (!line.TryGetProperty("entity", out var entity) || entity.ValueKind != JsonValueKind.Object)
        {
            source.Tell(number, "a change without an entity: left out");
            return;
        }
        switch (kind)
        {
            case "ADD" or "MOD":
                Put(entity, number, source);
                break;
            case "DEL":
                if (FtmEntity.Text(entity, "id") is not { } id || !_entities.Remove(id)) source.Tell(number, "a deletion of an entity that is not there: passed over");
                break;
            default:
                source.Tell(number, $"a change of the unknown kind '{kind}': left out");
                break;
        }
    }

    public List<Designation> Build(ListInfo info, ListSource source)
    {
        var ties = new FtmTies(_order.Where(_entities.ContainsKey).Select(id => _entities[id]));
        var designations = new List<Designation>();
        foreach (var id in _order)
        {
            if (!_entities.TryGetValue(id, out var entity) || FtmRecord.KindOf(entity.Schema) is not { } kind) continue;
            var record = FtmRecord.Read(entity, kind, ties, _entities);
            if (record.HasNames) designations.Add(record.Build(info));
            else source.Tell(entity.Line, $"entity {id} has no name: left out");
        }
        return designations;
    }

    private void Keep(FtmEntity entity)
    {
        if (!_entities.ContainsKey(entity.Id)) _order.Add(entity.Id);
        _entities[entity.Id] = entity;
    }

    private void PutValues(FtmEntity entity, JsonProperty property, int line, ListSource source)
    {
        if (property.Value.ValueKind == JsonValueKind.String) entity.Add(property.Name, property.Value.GetString()!);
        if (property.Value.ValueKind != JsonValueKind.Array) return;
        foreach (var value in property.Value.EnumerateArray())
        {
            if (value.ValueKind == JsonValueKind.String) entity.Add(property.Name, value.GetString()!);
            else if (value.ValueKind == JsonValueKind.Object && Put(value, line, source) is { } nested)
            {
                entity.Add(property.Name, nested);
                FtmTies.Complete(_entities[nested], entity.Id);
            }
        }
    }
}
