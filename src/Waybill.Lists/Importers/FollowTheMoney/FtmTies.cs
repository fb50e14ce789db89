namespace Waybill.Lists;

/// <summary>Entities that tie others together, by the entity that they say something of.</summary>
internal sealed class FtmTies
{
    /// <summary>Schema, the property that names whom it is about, the one that names the other, and what it makes of the other.</summary>
    private static readonly (string Schema, string About, string Other, LinkKind Kind)[] Ends =
    [
        ("Ownership", "asset", "owner", LinkKind.Owner),
        ("Directorship", "organization", "director", LinkKind.Operator),
        ("UnknownLink", "subject", "object", LinkKind.Linked),
        ("UnknownLink", "object", "subject", LinkKind.Linked),
        ("Representation", "client", "agent", LinkKind.Linked),
        ("Employment", "employer", "employee", LinkKind.Linked),
        ("Membership", "organization", "member", LinkKind.Linked),
        ("Associate", "person", "associate", LinkKind.Linked),
        ("Family", "person", "relative", LinkKind.Linked),
    ];

    private readonly ILookup<string, FtmEntity> _sanctions;
    private readonly ILookup<string, (FtmEntity Tie, string Other, LinkKind Kind)> _links;

    public FtmTies(IEnumerable<FtmEntity> entities)
    {
        var all = entities.ToList();
        _sanctions = all.Where(entity => entity.Schema == "Sanction")
            .SelectMany(entity => entity["entity"].Select(about => (about, entity))).ToLookup(pair => pair.about, pair => pair.entity, StringComparer.Ordinal);
        _links = all.SelectMany(Links).ToLookup(link => link.About, link => (link.Tie, link.Other, link.Kind), StringComparer.Ordinal);
    }

    /// <summary>A tie nested in one of its ends need not name that end: fills it in.</summary>
    public static void Complete(FtmEntity tie, string parent)
    {
        if (tie.Schema == "Sanction" && tie["entity"].Count == 0) tie.Add("entity", parent);
        foreach (var end in Ends.Where(end => end.Schema == tie.Schema))
        {
            if (tie[end.About].Count == 0 && tie[end.Other].Count > 0) tie.Add(end.About, parent);
            else if (tie[end.Other].Count == 0 && tie[end.About].Count > 0) tie.Add(end.Other, parent);
        }
    }

    public IEnumerable<FtmEntity> Sanctions(FtmEntity entity) => _sanctions[entity.Id];

    public IEnumerable<(FtmEntity Tie, string Other, LinkKind Kind)> Links(string id) => _links[id];

    private static IEnumerable<(string About, FtmEntity Tie, string Other, LinkKind Kind)> Links(FtmEntity tie) =>
        Ends.Where(end => end.Schema == tie.Schema).SelectMany(end =>
            tie[end.About].SelectMany(about => tie[end.Other].Select(other => (about, tie, other, end.Kind))));
}
