using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Waybill.Lists;

namespace Waybill.Web;

/// <summary><c>POST /match/{dataset}</c>: entities in, scored candidates out.</summary>
internal static class MatchEndpoint
{
    /// <summary>Candidates that score less are not answered with, as in the OpenSanctions API.</summary>
    private const double Cutoff = 0.5;

    public static void Map(IEndpointRouteBuilder app, ApiContext api) => app.MapPost("/match/{dataset}", (RequestDelegate)(context => Answer(context, api)));

    private static async Task Answer(HttpContext context, ApiContext api)
    {
        var datasets = api.Datasets(context);
        var limit = ApiContext.Number(context, "limit", 5, api.Options.MaxResults);
        var threshold = ApiContext.Share(context, "threshold", api.Screening.MatchAt);
        var cutoff = ApiContext.Share(context, "cutoff", Math.Min(Cutoff, threshold));
        var asOf = ApiContext.Day(context, "as_of");
        var excluded = ApiContext.Values(context, "exclude_entity_ids").Concat(ApiContext.Values(context, "exclude_entity_id")).ToHashSet(StringComparer.Ordinal);
        var filter = RecordFilter.Of(context);
        var schemata = ApiContext.Values(context, "exclude_schema");
        using var body = await JsonReply.ReadObject(context).ConfigureAwait(false);
        var queries = Queries(body.RootElement, api.Options.MaxBatch);
        await JsonReply.Write(context, writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartObject("responses");
            foreach (var (name, element, query) in queries)
            {
                var result = api.Screener.Screen(query, asOf);
                var hits = result.Hits.Where(hit => hit.Score >= cutoff && datasets.Contains(hit.Record.List.Name)
                    && filter.Keeps(hit.Record) && !excluded.Contains(EntityJson.IdOf(hit.Record)) && !schemata.Contains(EntityJson.Schema(hit.Record.Kind))).ToList();
                Write(writer, name, element, result with { Hits = [.. hits.Take(limit).Select(hit => hit with { Match = hit.Score >= threshold })] }, hits.Count);
            }
            writer.WriteEndObject();
            writer.WriteNumber("limit", limit);
            writer.WriteEndObject();
        }).ConfigureAwait(false);
    }

    /// <summary>The queries, all read before any is answered: a request is right or wrong as a whole.</summary>
    private static List<(string Name, JsonElement Element, ScreeningQuery Query)> Queries(JsonElement body, int most)
    {
        if (!body.TryGetProperty("queries", out var queries) || queries.ValueKind != JsonValueKind.Object)
            throw new ApiException(StatusCodes.Status422UnprocessableEntity, "the body has no object named queries");
        var read = new List<(string, JsonElement, ScreeningQuery)>();
        foreach (var query in queries.EnumerateObject())
        {
            if (read.Count == most) throw new ApiException(StatusCodes.Status400BadRequest, $"too many queries in one request: the limit is {most}");
            try
            {
                read.Add((query.Name, query.Value, QueryJson.Read(query.Value)));
            }
            catch (FormatException e)
            {
                throw new ApiException(StatusCodes.Status422UnprocessableEntity, $"query {query.Name}: {e.Message}");
            }
        }
        if (read.Count == 0) throw new ApiException(StatusCodes.Status400BadRequest, "no queries in the request");
        return read;
    }

    private static void Write(Utf8JsonWriter writer, string name, JsonElement query, ScreeningResult result, int total)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("status", StatusCodes.Status200OK);
        ScreeningJson.WriteHits(writer, "results", result.Hits, result.AsOf);
        WriteTotal(writer, total);
        writer.WritePropertyName("query");
        query.WriteTo(writer);
        ScreeningJson.WriteHits(writer, "related", result.RelatedHits, result.AsOf);
        ScreeningJson.WriteConflicts(writer, result.Conflicts);
        writer.WriteStartArray("searched");
        foreach (var list in result.Searched) ScreeningJson.WriteList(writer, list);
        writer.WriteEndArray();
        writer.WriteStartArray("notes");
        foreach (var note in result.Notes) writer.WriteStringValue(note);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void WriteTotal(Utf8JsonWriter writer, int total)
    {
        writer.WriteStartObject("total");
        writer.WriteNumber("value", total);
        writer.WriteString("relation", "eq");
        writer.WriteEndObject();
    }
}
