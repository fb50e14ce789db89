using Microsoft.AspNetCore.Http;
using Waybill.Lists;

namespace Waybill.Web;

/// <summary>What a request narrows records down by: values of properties, and how new the list is.</summary>
/// <param name="Wanted">Values by property. Of several of one property one is enough, or all are wanted.</param>
/// <param name="All">Whether all are.</param>
/// <param name="ChangedSince">The first day of lists that count; null for any. A list without a date has changed on no day.</param>
internal sealed record RecordFilter(ILookup<string, string> Wanted, bool All, DateOnly? ChangedSince)
{
    /// <summary>Reads <c>countries</c>, <c>topics</c>, <c>filter</c>, <c>filter_op</c> and <c>changed_since</c>.</summary>
    /// <exception cref="ApiException">When one of them is wrong.</exception>
    public static RecordFilter Of(HttpContext context)
    {
        var wanted = new List<(string Property, string Value)>();
        foreach (var name in (string[])["countries", "topics"]) wanted.AddRange(ApiContext.Values(context, name).Select(value => (name, value)));
        foreach (var filter in context.Request.Query["filter"])
        {
            var colon = filter?.IndexOf(':', StringComparison.Ordinal) ?? -1;
            if (colon < 1) throw new ApiException(StatusCodes.Status400BadRequest, $"a filter is property:value, not '{filter}'");
            wanted.Add((filter![..colon], filter[(colon + 1)..]));
        }
        var operation = context.Request.Query["filter_op"].FirstOrDefault() ?? "OR";
        if (operation is not ("OR" or "AND")) throw new ApiException(StatusCodes.Status422UnprocessableEntity, $"filter_op is OR or AND, not '{operation}'");
        return new RecordFilter(wanted.ToLookup(pair => pair.Property, pair => pair.Value), operation == "AND", ApiContext.Day(context, "changed_since"));
    }

    /// <summary>Whether a record is one that the request wants.</summary>
    public bool Keeps(Designation record)
    {
        if (ChangedSince is { } day && !(record.List.Date?.LastDay >= day)) return false;
        foreach (var property in Wanted)
        {
            var has = Values(record, property.Key).ToHashSet(StringComparer.Ordinal);
            if (All ? !property.All(has.Contains) : !property.Any(has.Contains)) return false;
        }
        return true;
    }

    /// <summary>Values of a record under the name of a property, or of a group of them.</summary>
    public static IEnumerable<string> Values(Designation record, string property) => property switch
    {
        "datasets" => [record.List.Name],
        "countries" => EntityJson.Properties(record).Where(pair => pair.Property is "country" or "nationality" or "flag" or "pastFlags").Select(pair => pair.Value).Distinct(),
        _ => EntityJson.Properties(record).Where(pair => pair.Property == property).Select(pair => pair.Value).Distinct(),
    };
}
