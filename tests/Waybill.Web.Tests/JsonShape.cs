using System.Text.Json;

namespace Waybill.Web.Tests;

/// <summary>What clients rely on: that members are there, and of their type.</summary>
internal static class JsonShape
{
    public static JsonElement At(this JsonElement element, params object[] path)
    {
        foreach (var step in path) element = step is int i ? element[i] : element.GetProperty((string)step);
        return element;
    }

    public static string? Text(this JsonElement element, params object[] path) => element.At(path).GetString();

    /// <summary>Checks that an object is an entity as the API describes it.</summary>
    public static void ShouldBeEntity(this JsonElement entity)
    {
        foreach (var name in new[] { "id", "caption", "schema" }) entity.At(name).ValueKind.ShouldBe(JsonValueKind.String);
        foreach (var name in new[] { "datasets", "referents" }) entity.At(name).ValueKind.ShouldBe(JsonValueKind.Array);
        entity.At("target").ValueKind.ShouldBeOneOf(JsonValueKind.True, JsonValueKind.False);
        foreach (var name in new[] { "first_seen", "last_seen", "last_change" }) entity.At(name).ValueKind.ShouldBeOneOf(JsonValueKind.String, JsonValueKind.Null);
        foreach (var property in entity.At("properties").EnumerateObject()) property.Value.ValueKind.ShouldBe(JsonValueKind.Array);
    }
}
