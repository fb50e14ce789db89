using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Waybill.Lists;

namespace Waybill.Web;

/// <summary><c>GET /search/{dataset}</c>: words in, entities out, a page at a time, with what could narrow them down.</summary>
internal static class SearchEndpoint
{
    /// <summary>Names less alike than this are not what was searched for.</summary>
    private const double Least = 0.4;

    /// <summary>Properties that the results are counted by, with their titles.</summary>
    private static readonly (string Name, string Label)[] Facets = [("countries", "Countries"), ("topics", "Topics"), ("datasets", "Data sources")];

    public static void Map(IEndpointRouteBuilder app, ApiContext api) => app.MapGet("/search/{dataset}", (RequestDelegate)(context => Answer(context, api)));

    private static Task Answer(HttpContext context, ApiContext api)
    {
        var datasets = api.Datasets(context);
        var limit = ApiContext.Number(context, "limit", 10, api.Options.MaxResults);
        var offset = ApiContext.Number(context, "offset", 0, 1_000_000);
        var asOf = ApiContext.Day(context, "as_of");
        var filter = RecordFilter.Of(context);
        var found = Records(context, api, asOf).Where(record => datasets.Contains(record.List.Name) && filter.Keeps(record)).ToList();
        return JsonReply.Write(context, writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("limit", limit);
            writer.WriteNumber("offset", offset);
            MatchEndpoint.WriteTotal(writer, found.Count);
            writer.WriteStartArray("results");
            foreach (var record in found.Skip(offset).Take(limit))
            {
                writer.WriteStartObject();
                EntityJson.WriteMembers(record, writer);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            WriteFacets(writer, found, ApiContext.Values(context, "facets"));
            writer.WriteEndObject();
        });
    }

    /// <summary>What the words find, best first; without words everything.</summary>
    private static IEnumerable<Designation> Records(HttpContext context, ApiContext api, DateOnly? asOf)
    {
        var words = context.Request.Query["q"].FirstOrDefault();
        var schema = context.Request.Query["schema"].FirstOrDefault();
        var kind = QueryJson.KindOf(schema);
        if (!string.IsNullOrWhiteSpace(words))
            return api.Screener.Screen(ScreeningQuery.Of(words) with { Kind = kind }, asOf).Hits.Where(hit => hit.Score >= Least).Select(hit => hit.Record);
        var lists = Versions.For(asOf, api.Index.Lists);
        return api.Index.Records.Where(record => lists.Contains(record.List) && (kind == SubjectKind.Unknown || record.Kind == kind));
    }

    private static void WriteFacets(Utf8JsonWriter writer, List<Designation> found, IReadOnlyList<string> asked)
    {
        writer.WriteStartObject("facets");
        foreach (var (name, label) in Facets)
        {
            if (asked.Count > 0 && !asked.Contains(name)) continue;
            writer.WriteStartObject(name);
            writer.WriteString("label", label);
            writer.WriteStartArray("values");
            foreach (var (value, count) in found.SelectMany(record => RecordFilter.Values(record, name)).CountBy(value => value).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal))
            {
                writer.WriteStartObject();
                writer.WriteString("name", value);
                writer.WriteString("label", value);
                writer.WriteNumber("count", count);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
    }
}
