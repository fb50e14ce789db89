using System.Globalization;
using Microsoft.AspNetCore.Http;
using Waybill.Lists;

namespace Waybill.Web;

/// <summary>What all endpoints share: the lists, by the names under which they are asked for, and the reading of parameters.</summary>
internal sealed class ApiContext
{
    /// <summary>Names that stand for all lists.</summary>
    private static readonly string[] AllLists = ["default", "all"];

    private readonly Lazy<Dictionary<string, Designation>> _records;

    public ApiContext(ScreeningIndex index, ScreeningOptions screening, ServerOptions options)
    {
        (Index, Options, Screening) = (index, options, screening);
        // What is shown, and how much of it, each request says itself.
        Screener = new Screener(index, screening with { ShowAt = 0, Limit = options.MaxResults });
        _records = new Lazy<Dictionary<string, Designation>>(() => ById(index, Lists));
    }

    public ScreeningIndex Index { get; }

    public ServerOptions Options { get; }

    public ScreeningOptions Screening { get; }

    public Screener Screener { get; }

    /// <summary>The newest version of each list.</summary>
    public IReadOnlyList<ListInfo> Lists => Versions.For(null, Index.Lists);

    /// <summary>The record under a name that answers give; of several versions the newest. Null when there is none.</summary>
    public Designation? Find(string id) => _records.Value.GetValueOrDefault(id);

    /// <summary>Names of the lists that a request is about: those of its path, without those that it excludes.</summary>
    /// <exception cref="ApiException">When there is no list of that name.</exception>
    public HashSet<string> Datasets(HttpContext context)
    {
        var asked = (string)context.Request.RouteValues["dataset"]!;
        var names = Index.Lists.Select(list => list.Name).ToHashSet(StringComparer.Ordinal);
        if (!AllLists.Contains(asked) && !names.Contains(asked))
            throw new ApiException(StatusCodes.Status404NotFound, $"there is no dataset {asked}: default, or one of {string.Join(", ", names.Order(StringComparer.Ordinal))}");
        if (!AllLists.Contains(asked)) names.IntersectWith([asked]);
        if (Values(context, "include_dataset") is { Count: > 0 } included) names.IntersectWith(included);
        if (Values(context, "datasets") is { Count: > 0 } chosen) names.IntersectWith(chosen);
        names.ExceptWith(Values(context, "exclude_dataset"));
        return names;
    }

    private static Dictionary<string, Designation> ById(ScreeningIndex index, IReadOnlyList<ListInfo> newest)
    {
        var records = new Dictionary<string, Designation>(StringComparer.Ordinal);
        foreach (var record in index.Records)
            if (newest.Contains(record.List) || !records.ContainsKey(EntityJson.IdOf(record))) records[EntityJson.IdOf(record)] = record;
        return records;
    }

    /// <summary>All values of a parameter, those parted by commas each for itself.</summary>
    public static IReadOnlyList<string> Values(HttpContext context, string name) =>
        [.. context.Request.Query[name].SelectMany(value => (value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    /// <summary>A whole number from 0 to a limit.</summary>
    /// <exception cref="ApiException">When it is none.</exception>
    public static int Number(HttpContext context, string name, int otherwise, int most)
    {
        if (context.Request.Query[name].FirstOrDefault() is not { Length: > 0 } text) return otherwise;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most) return number;
        throw new ApiException(StatusCodes.Status422UnprocessableEntity, $"{name} is a whole number from 0 to {most}, not '{text}'");
    }

    /// <summary>A share from 0 to 1.</summary>
    /// <exception cref="ApiException">When it is none.</exception>
    public static double Share(HttpContext context, string name, double otherwise)
    {
        if (context.Request.Query[name].FirstOrDefault() is not { Length: > 0 } text) return otherwise;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1) return share;
        throw new ApiException(StatusCodes.Status422UnprocessableEntity, $"{name} is a number from 0 to 1, not '{text}'");
    }

    /// <summary>A day; null when none is asked for.</summary>
    /// <exception cref="ApiException">When it is none.</exception>
    public static DateOnly? Day(HttpContext context, string name)
    {
        if (context.Request.Query[name].FirstOrDefault() is not { Length: > 0 } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        throw new ApiException(StatusCodes.Status422UnprocessableEntity, $"{name} is a day as 2023-09-01, not '{text}'");
    }
}
