namespace Waybill.Lists;

/// <summary>One record of a sanctions list. Every value says where in the list it stands.</summary>
public sealed record Designation
{
    /// <summary>The list.</summary>
    public required ListInfo List { get; init; }

    /// <summary>Number of the record in its list; the same in every version of it.</summary>
    public required string Id { get; init; }

    /// <summary>Where the record stands.</summary>
    public required ListRef At { get; init; }

    /// <summary>What it is about.</summary>
    public required SubjectKind Kind { get; init; }

    /// <summary>
    /// Whether the list designates the subject. False for what it only mentions: the owner of a designated ship, a company linked
    /// to a designated person.
    /// </summary>
    public bool Designated { get; init; } = true;

    /// <summary>Its names, the leading one first.</summary>
    public required IReadOnlyList<ListedName> Names { get; init; }

    /// <summary>Its numbers.</summary>
    public IReadOnlyList<ListedNumber> Numbers { get; init; } = [];

    /// <summary>When it was born or came to be.</summary>
    public IReadOnlyList<ListedBirth> Births { get; init; } = [];

    /// <summary>What it hangs together with.</summary>
    public IReadOnlyList<ListedLink> Links { get; init; } = [];

    /// <summary>Programmes and dates of its designation.</summary>
    public IReadOnlyList<Listing> Listings { get; init; } = [];

    /// <summary>What else the list says.</summary>
    public IReadOnlyList<ListedDetail> Details { get; init; } = [];

    /// <summary>The leading name.</summary>
    public string Caption => Names.Count > 0 ? Names[0].Text : Id;

    /// <summary>The details of one kind.</summary>
    public IEnumerable<ListedDetail> Of(DetailKind kind) => Details.Where(detail => detail.Kind == kind);

    /// <summary>The numbers of one kind.</summary>
    public IEnumerable<ListedNumber> Of(NumberKind kind) => Numbers.Where(number => number.Kind == kind);
}
