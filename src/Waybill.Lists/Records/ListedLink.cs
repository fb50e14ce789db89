using Waybill.Model;

namespace Waybill.Lists;

/// <summary>How two subjects hang together.</summary>
public enum LinkKind
{
    /// <summary>The other owns this one.</summary>
    Owner,

    /// <summary>The other owned this one.</summary>
    FormerOwner,

    /// <summary>The other operates or manages this one.</summary>
    Operator,

    /// <summary>The list says that they are linked, not how.</summary>
    Linked,
}

/// <summary>A tie to another subject that a list states.</summary>
/// <param name="Kind">How they hang together.</param>
/// <param name="Name">Name of the other, as written; empty when only its record is told.</param>
/// <param name="Record">Record of the other in the same list, when told.</param>
/// <param name="Days">When it held, if the list tells.</param>
/// <param name="At">Where it stands.</param>
public sealed record ListedLink(LinkKind Kind, string Name, string? Record, DateInterval? Days, ListRef At);
