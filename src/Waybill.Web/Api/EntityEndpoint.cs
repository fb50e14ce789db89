using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Waybill.Lists;

namespace Waybill.Web;

/// <summary><c>GET /entities/{id}</c>: one entity, with its sanctions and ties inside it unless that is not wanted.</summary>
internal static class EntityEndpoint
{
    public static void Map(IEndpointRouteBuilder app, ApiContext api) => app.MapGet("/entities/{id}", (RequestDelegate)(context => Answer(context, api)));

    private static Task Answer(HttpContext context, ApiContext api)
    {
        var id = (string)context.Request.RouteValues["id"]!;
        if (api.Find(id) is not { } record) throw new ApiException(StatusCodes.Status404NotFound, $"there is no entity {id}");
        var nested = context.Request.Query["nested"].FirstOrDefault() is not ("false" or "0");
        return JsonReply.Write(context, writer =>
        {
            writer.WriteStartObject();
            EntityJson.WriteMembers(record, writer, nested ? more => WriteAdjacent(more, record, api) : null);
            writer.WritePropertyName("list");
            ScreeningJson.WriteList(writer, record.List);
            writer.WriteString("record", record.At.Record);
            if (record.At.Line > 0) writer.WriteNumber("line", record.At.Line);
            writer.WriteEndObject();
        });
    }

    private static void WriteAdjacent(Utf8JsonWriter writer, Designation record, ApiContext api)
    {
        if (record.Listings.Count > 0)
        {
            writer.WriteStartArray("sanctions");
            for (var i = 0; i < record.Listings.Count; i++) WriteSanction(writer, record, i);
            writer.WriteEndArray();
        }
        foreach (var links in record.Links.GroupBy(link => link.Kind is LinkKind.Owner or LinkKind.FormerOwner))
        {
            writer.WriteStartArray(links.Key ? "ownershipAsset" : "unknownLinkFrom");
            var number = 0;
            foreach (var link in links) WriteLink(writer, record, link, number++, api);
            writer.WriteEndArray();
        }
    }

    private static void WriteSanction(Utf8JsonWriter writer, Designation record, int number)
    {
        var listing = record.Listings[number];
        writer.WriteStartObject();
        Begin(writer, $"{EntityJson.IdOf(record)}-sanction-{number + 1}", listing.Programme, "Sanction", record);
        WriteValue(writer, "entity", EntityJson.IdOf(record));
        WriteValue(writer, "program", listing.Programme);
        WriteValue(writer, "authorityId", listing.Reference);
        WriteValue(writer, "startDate", Day(listing.Days?.Start));
        WriteValue(writer, "endDate", Day(listing.Days?.End));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteLink(Utf8JsonWriter writer, Designation record, ListedLink link, int number, ApiContext api)
    {
        var owner = link.Kind is LinkKind.Owner or LinkKind.FormerOwner;
        writer.WriteStartObject();
        Begin(writer, $"{EntityJson.IdOf(record)}-{DesignationFields.Word(link.Kind)}-{number + 1}", DesignationFields.Word(link.Kind), owner ? "Ownership" : "UnknownLink", record);
        WriteValue(writer, "startDate", Day(link.Days?.Start));
        WriteValue(writer, "endDate", Day(link.Days?.End));
        writer.WriteStartArray(owner ? "owner" : "object");
        writer.WriteStartObject();
        if (link.Record is not null && api.Index.Find(record.List, link.Record) is { } other) EntityJson.WriteMembers(other, writer);
        else
        {
            Begin(writer, $"{EntityJson.IdOf(record)}-mentioned-{number + 1}", link.Name, "LegalEntity", record);
            WriteValue(writer, "name", link.Name);
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>The members of a nested entity up to its properties, which stay open.</summary>
    private static void Begin(Utf8JsonWriter writer, string id, string caption, string schema, Designation record)
    {
        writer.WriteString("id", id);
        writer.WriteString("caption", caption);
        writer.WriteString("schema", schema);
        writer.WriteStartArray("datasets");
        writer.WriteStringValue(record.List.Name);
        writer.WriteEndArray();
        writer.WriteStartArray("referents");
        writer.WriteEndArray();
        writer.WriteBoolean("target", false);
        writer.WriteStartObject("properties");
    }

    private static void WriteValue(Utf8JsonWriter writer, string name, string? value)
    {
        if (string.IsNullOrEmpty(value)) return;
        writer.WriteStartArray(name);
        writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
