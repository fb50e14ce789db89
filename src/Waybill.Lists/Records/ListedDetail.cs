using Waybill.Model;

namespace Waybill.Lists;

/// <summary>What a detail says.</summary>
public enum DetailKind
{
    /// <summary>Flag that a ship flies.</summary>
    Flag,

    /// <summary>Flag that a ship flew.</summary>
    FormerFlag,

    /// <summary>State of nationality, citizenship or incorporation.</summary>
    Country,

    /// <summary>Address.</summary>
    Address,

    /// <summary>Place of birth.</summary>
    BirthPlace,

    /// <summary>Gender: <c>male</c>, <c>female</c> or as written.</summary>
    Gender,

    /// <summary>Office, rank or function.</summary>
    Position,

    /// <summary>Type of ship or aircraft.</summary>
    Type,

    /// <summary>Anything else that the list says in its own words.</summary>
    Remark,
}

/// <summary>Something that a list says of a subject besides names and numbers.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Text">As written, with white space made single; countries as ISO 3166-1 alpha-3 where their name is known.</param>
/// <param name="Days">When it held, if the list tells.</param>
/// <param name="At">Where it stands.</param>
public sealed record ListedDetail(DetailKind Kind, string Text, DateInterval? Days, ListRef At);
