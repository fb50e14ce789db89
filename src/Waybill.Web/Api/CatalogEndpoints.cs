using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Waybill.Lists;

namespace Waybill.Web;

/// <summary><c>GET /catalog</c>, <c>/algorithms</c>, <c>/healthz</c> and <c>/readyz</c>: what is loaded, how it is compared, whether it runs.</summary>
internal static class CatalogEndpoints
{
    private const string Algorithm = "waybill";

    public static void Map(IEndpointRouteBuilder app, ApiContext api)
    {
        app.MapGet("/healthz", (RequestDelegate)Healthy);
        app.MapGet("/readyz", (RequestDelegate)Healthy);
        app.MapGet("/catalog", (RequestDelegate)(context => JsonReply.Write(context, writer => WriteCatalog(writer, api))));
        app.MapGet("/algorithms", (RequestDelegate)(context => JsonReply.Write(context, WriteAlgorithms)));
    }

    private static Task Healthy(HttpContext context) => JsonReply.Write(context, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("status", "ok");
        writer.WriteEndObject();
    });

    private static void WriteCatalog(Utf8JsonWriter writer, ApiContext api)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("datasets");
        foreach (var list in api.Lists)
        {
            writer.WriteStartObject();
            writer.WriteString("name", list.Name);
            writer.WriteString("title", list.ToString());
            writer.WriteString("version", list.Version);
            writer.WriteString("index_version", list.Sha256.ToString()[..12]);
            writer.WriteBoolean("index_current", true);
            writer.WriteBoolean("load", true);
            writer.WriteString("updated_at", list.Date?.FirstDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            writer.WriteNumber("entity_count", api.Index.Records.Count(record => record.List == list));
            writer.WriteStartArray("children");
            writer.WriteEndArray();
            writer.WritePropertyName("list");
            ScreeningJson.WriteList(writer, list);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("current");
        foreach (var list in api.Lists) writer.WriteStringValue(list.Name);
        writer.WriteEndArray();
        writer.WriteStartArray("outdated");
        writer.WriteEndArray();
        writer.WriteBoolean("index_stale", false);
        writer.WriteEndObject();
    }

    private static void WriteAlgorithms(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("algorithms");
        writer.WriteStartObject();
        writer.WriteString("name", Algorithm);
        writer.WriteString("description", "Names word by word, then numbers, dates and states; of ships the IMO number decides.");
        writer.WriteStartObject("features");
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteString("default", Algorithm);
        writer.WriteString("best", Algorithm);
        writer.WriteEndObject();
    }
}
