namespace Waybill.Reports;

/// <summary>What a phrase beside a number does to it.</summary>
internal enum QualifierRole : byte
{
    /// <summary>Near the number.</summary>
    About,

    /// <summary>The number or more.</summary>
    AtLeast,

    /// <summary>The number or less.</summary>
    AtMost,

    /// <summary>Opens a range whose ends an "and" joins: <c>between</c>.</summary>
    Between,

    /// <summary>Opens a range whose ends a "to" joins: <c>from</c>.</summary>
    From,

    /// <summary>Joins the ends of a range: <c>to</c>, <c>à</c>.</summary>
    To,

    /// <summary>Joins the ends of a range that was opened: <c>and</c>.</summary>
    And,

    /// <summary>Makes the number before or behind it a name or a measure, not a quantity: <c>mm</c>, <c>No.</c></summary>
    Label,

    /// <summary>Parts a count from the whole it is taken out of: one shell <c>in</c> two.</summary>
    OutOf,

    /// <summary>Only looks like one: "handed over 64" is no more than 64.</summary>
    Plain,
}

/// <summary>A row of <c>qualifiers.tsv</c>.</summary>
/// <param name="Role">What it does.</param>
/// <param name="Before">Whether it may stand before the number.</param>
/// <param name="After">Whether it may stand behind it.</param>
/// <param name="BehindNoun">Whether it may stand behind the noun that is counted.</param>
internal readonly record struct QualifierWord(QualifierRole Role, bool Before, bool After, bool BehindNoun);
