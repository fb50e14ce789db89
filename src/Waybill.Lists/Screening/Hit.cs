namespace Waybill.Lists;

/// <summary>How the subject looked for stands to the record that was found.</summary>
public enum Standing
{
    /// <summary>It is the designated subject.</summary>
    Designated,

    /// <summary>The list knows it, designates it not, and links it to one that it designates.</summary>
    LinkedToDesignated,

    /// <summary>The record only mentions the name: as owner of, or linked to, the designated subject.</summary>
    MentionedByDesignated,

    /// <summary>The list knows it and does not designate it.</summary>
    NotDesignated,
}

/// <summary>Whether the record was in force on the day asked for.</summary>
public enum ListedThen
{
    /// <summary>No day was asked for: the newest version has it.</summary>
    Now,

    /// <summary>Listed before and not delisted by then.</summary>
    Listed,

    /// <summary>Listed only later.</summary>
    NotYet,

    /// <summary>Delisted before.</summary>
    Delisted,

    /// <summary>The version of that day has it; since when is not told.</summary>
    InVersionOfThatDay,

    /// <summary>Only a later version is at hand, which does not tell since when.</summary>
    Unknown,
}

/// <summary>One thing that was compared.</summary>
/// <param name="Field">What: <c>name</c>, <c>imo</c>, <c>birth</c>, …</param>
/// <param name="Asked">What was looked for.</param>
/// <param name="Listed">What the list has.</param>
/// <param name="At">Where the list has it.</param>
/// <param name="Why">How they compare, for a reader.</param>
public sealed record Compared(string Field, string Asked, string Listed, ListRef At, string Why);

/// <summary>A record that may be what was looked for, with everything that speaks for and against it.</summary>
/// <param name="Record">The record.</param>
/// <param name="Score">0 to 1; ranks, and is no probability.</param>
/// <param name="Match">Whether the score reaches the threshold.</param>
/// <param name="Standing">How the subject stands to the record.</param>
/// <param name="Then">Whether the record was in force on the day asked for.</param>
/// <param name="Names">How the names compare; null when none of the names is like one of the list.</param>
/// <param name="Agreed">What agreed.</param>
/// <param name="Disagreed">What disagreed.</param>
/// <param name="NotCompared">Fields that only one side has.</param>
/// <param name="Related">The related name that the hit is about; null when it is about the subject itself.</param>
public sealed record Hit(
    Designation Record, double Score, bool Match, Standing Standing, ListedThen Then, Compared? Names,
    IReadOnlyList<Compared> Agreed, IReadOnlyList<Compared> Disagreed, IReadOnlyList<string> NotCompared, string? Related);

/// <summary>Two identities that cannot both be right: no match, but to be looked into.</summary>
/// <param name="Record">The record.</param>
/// <param name="Shared">The number that both have.</param>
/// <param name="Differs">What tells them apart.</param>
/// <param name="Why">One sentence for a reader.</param>
public sealed record IdentityConflict(Designation Record, Compared Shared, Compared Differs, string Why);
