using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Waybill.Lists;

namespace Waybill.Web;

/// <summary><c>/reconcile/{dataset}</c>: the reconciliation service API 0.2 of the W3C community group, which OpenRefine speaks.</summary>
internal static class ReconcileEndpoints
{
    private const int Results = 5;
    private static readonly string[] Schemata = ["Person", "Organization", "Company", "LegalEntity", "Vessel", "Airplane"];
    private static readonly string[] PropertyNames = ["name", "alias", "birthDate", "nationality", "country", "imoNumber", "mmsi", "callSign", "flag", "passportNumber", "idNumber"];

    public static void Map(IEndpointRouteBuilder app, ApiContext api)
    {
        app.MapGet("/reconcile/{dataset}", (RequestDelegate)(context => Get(context, api)));
        app.MapPost("/reconcile/{dataset}", (RequestDelegate)(context => Post(context, api)));
        app.MapGet("/reconcile/{dataset}/extend/property", (RequestDelegate)(context => ReconcileExtend.Propose(context, api)));
        app.MapGet("/reconcile/{dataset}/suggest/entity", (RequestDelegate)(context => SuggestEntity(context, api)));
        app.MapGet("/reconcile/{dataset}/suggest/type", (RequestDelegate)(context => Suggest(context, api, Schemata)));
        app.MapGet("/reconcile/{dataset}/suggest/property", (RequestDelegate)(context => Suggest(context, api, PropertyNames)));
    }

    private static Task Get(HttpContext context, ApiContext api)
    {
        api.Datasets(context);
        if (context.Request.Query["extend"].FirstOrDefault() is { Length: > 0 } extend) return ReconcileExtend.Answer(context, api, extend);
        return context.Request.Query["queries"].FirstOrDefault() is { Length: > 0 } queries ? Answer(context, api, queries) : JsonReply.Write(context, writer => WriteManifest(writer, context));
    }

    private static async Task Post(HttpContext context, ApiContext api)
    {
        if (!context.Request.HasFormContentType) throw new ApiException(StatusCodes.Status415UnsupportedMediaType, "the body is a form with a field named queries");
        var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        if (form["extend"].FirstOrDefault() is { Length: > 0 } extend) await ReconcileExtend.Answer(context, api, extend).ConfigureAwait(false);
        else if (form["queries"].FirstOrDefault() is { Length: > 0 } queries) await Answer(context, api, queries).ConfigureAwait(false);
        else throw new ApiException(StatusCodes.Status400BadRequest, "the form has neither a field named queries nor one named extend");
    }

    private static Task Answer(HttpContext context, ApiContext api, string queries)
    {
        var datasets = api.Datasets(context);
        using var document = JsonDocument.Parse(queries, JsonReply.ReadOptions);
        if (document.RootElement.ValueKind != JsonValueKind.Object) throw new ApiException(StatusCodes.Status400BadRequest, "queries is no JSON object");
        var asked = document.RootElement.EnumerateObject().ToList();
        if (asked.Count > api.Options.MaxBatch) throw new ApiException(StatusCodes.Status400BadRequest, $"too many queries in one request: the limit is {api.Options.MaxBatch}");
        return JsonReply.Write(context, writer =>
        {
            writer.WriteStartObject();
            foreach (var query in asked)
            {
                var hits = api.Screener.Screen(Read(query)).Hits.Where(hit => datasets.Contains(hit.Record.List.Name) && hit.Score >= api.Screening.ShowAt);
                writer.WriteStartObject(query.Name);
                writer.WriteStartArray("result");
                foreach (var hit in hits.Take(Limit(query.Value, api))) WriteResult(writer, hit.Record, hit);
                writer.WriteEndArray();
                writer.WriteEndObject();
            }
            writer.WriteEndObject();
        });
    }

    private static ScreeningQuery Read(JsonProperty query)
    {
        if (query.Value.ValueKind != JsonValueKind.Object || !query.Value.TryGetProperty("query", out var words) || words.ValueKind != JsonValueKind.String)
            throw new ApiException(StatusCodes.Status400BadRequest, $"query {query.Name} has no words under query");
        var kind = QueryJson.KindOf(Type(query.Value));
        var read = ScreeningQuery.Of(words.GetString()!) with { Kind = kind };
        if (!query.Value.TryGetProperty("properties", out var properties) || properties.ValueKind != JsonValueKind.Array) return read;
        // Properties are read like those of an entity.
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer)) WriteEntity(writer, words.GetString()!, Type(query.Value), properties);
        using var entity = JsonDocument.Parse(buffer.ToArray());
        return QueryJson.Read(entity.RootElement);
    }

    private static void WriteEntity(Utf8JsonWriter writer, string name, string? schema, JsonElement properties)
    {
        writer.WriteStartObject();
        writer.WriteString("schema", schema ?? "LegalEntity");
        writer.WriteStartObject("properties");
        writer.WriteString("name", name);
        foreach (var property in properties.EnumerateArray())
        {
            if (property.ValueKind != JsonValueKind.Object || !property.TryGetProperty("pid", out var pid) || !property.TryGetProperty("v", out var value)) continue;
            if (pid.ValueKind != JsonValueKind.String || pid.GetString() is not { } known || !PropertyNames.Contains(known) || known == "name") continue;
            if (value.ValueKind is not (JsonValueKind.String or JsonValueKind.Number)) continue;
            writer.WritePropertyName(known);
            value.WriteTo(writer);
        }
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static string? Type(JsonElement query)
    {
        if (!query.TryGetProperty("type", out var type)) return null;
        if (type.ValueKind == JsonValueKind.Array) type = type.EnumerateArray().FirstOrDefault();
        if (type.ValueKind == JsonValueKind.Object && type.TryGetProperty("id", out var id)) type = id;
        return type.ValueKind == JsonValueKind.String ? type.GetString() : null;
    }

    private static int Limit(JsonElement query, ApiContext api) =>
        query.TryGetProperty("limit", out var limit) && limit.ValueKind == JsonValueKind.Number && limit.TryGetInt32(out var number) && number > 0
            ? Math.Min(number, api.Options.MaxResults) : Results;

    private static Task SuggestEntity(HttpContext context, ApiContext api)
    {
        var datasets = api.Datasets(context);
        var prefix = context.Request.Query["prefix"].FirstOrDefault() ?? "";
        var hits = prefix.Length == 0 ? [] : api.Screener.Screen(ScreeningQuery.Of(prefix)).Hits.Where(hit => datasets.Contains(hit.Record.List.Name)).Take(Results).ToList();
        return JsonReply.Write(context, writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("code", "/api/status/ok");
            writer.WriteString("status", "200 OK");
            writer.WriteString("prefix", prefix);
            writer.WriteStartArray("result");
            foreach (var hit in hits) WriteResult(writer, hit.Record, null);
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    private static Task Suggest(HttpContext context, ApiContext api, string[] words)
    {
        api.Datasets(context);
        var prefix = context.Request.Query["prefix"].FirstOrDefault() ?? "";
        return JsonReply.Write(context, writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("prefix", prefix);
            writer.WriteStartArray("result");
            foreach (var word in words.Where(word => word.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))) JsonReply.WriteName(writer, word);
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    private static void WriteResult(Utf8JsonWriter writer, Designation record, Hit? hit)
    {
        writer.WriteStartObject();
        writer.WriteString("id", EntityJson.IdOf(record));
        writer.WriteString("name", record.Caption);
        writer.WriteString("description", string.Join(", ", new[] { record.List.ToString() }.Concat(record.Listings.Select(listing => listing.Programme).Where(text => text.Length > 0).Distinct())));
        writer.WriteStartArray(hit is null ? "notable" : "type");
        JsonReply.WriteName(writer, EntityJson.Schema(record.Kind));
        writer.WriteEndArray();
        if (hit is not null)
        {
            writer.WriteNumber("score", Math.Round(hit.Score * 100, 2));
            writer.WriteBoolean("match", hit.Match);
        }
        writer.WriteEndObject();
    }

    private static void WriteManifest(Utf8JsonWriter writer, HttpContext context)
    {
        var root = $"{context.Request.Scheme}://{context.Request.Host}";
        var here = string.Create(CultureInfo.InvariantCulture, $"{root}{context.Request.Path}");
        writer.WriteStartObject();
        writer.WriteStartArray("versions");
        writer.WriteStringValue("0.2");
        writer.WriteEndArray();
        writer.WriteString("name", $"Waybill: sanctions lists ({context.Request.RouteValues["dataset"]})");
        writer.WriteString("identifierSpace", $"{root}/entities/");
        writer.WriteString("schemaSpace", "https://followthemoney.tech/explorer/schemata/");
        writer.WriteNumber("batchSize", 3);
        writer.WriteStartObject("view");
        writer.WriteString("url", $"{root}/entities/{{{{id}}}}");
        writer.WriteEndObject();
        writer.WriteStartObject("suggest");
        foreach (var what in (string[])["entity", "type", "property"])
        {
            writer.WriteStartObject(what);
            writer.WriteString("service_url", here);
            writer.WriteString("service_path", $"/suggest/{what}");
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
        writer.WriteStartObject("extend");
        writer.WriteStartObject("propose_properties");
        writer.WriteString("service_url", here);
        writer.WriteString("service_path", "/extend/property");
        writer.WriteEndObject();
        writer.WriteStartArray("property_settings");
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteStartArray("defaultTypes");
        foreach (var schema in Schemata) JsonReply.WriteName(writer, schema);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
