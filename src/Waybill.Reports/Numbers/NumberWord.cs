namespace Waybill.Reports;

/// <summary>What a word does in a number.</summary>
internal enum NumberWordKind : byte
{
    /// <summary>Adds its value, and nothing smaller may follow: <c>five</c>, <c>onze</c>.</summary>
    Unit,

    /// <summary>Adds its value; a unit below ten may follow: <c>thirty</c>.</summary>
    Ten,

    /// <summary>Adds its value; anything below twenty may follow: <c>soixante</c>, <c>quatre-vingt</c>.</summary>
    Score,

    /// <summary>Multiplies what stands before it within a group: <c>cent</c>.</summary>
    Hundred,

    /// <summary>Multiplies the whole group before it: <c>thousand</c>, <c>crore</c>.</summary>
    Multiplier,

    /// <summary>A counted group whose number is exact: <c>dozen</c>.</summary>
    Dozen,

    /// <summary>A counted group that only says about how many: <c>dizaine</c>.</summary>
    Collective,

    /// <summary>An article that stands for one before a larger word: <c>a million</c>.</summary>
    Article,

    /// <summary>A part of one: <c>half</c>, <c>tiers</c>.</summary>
    Fraction,

    /// <summary>So many parts of one, by their denominator: <c>fifths</c>, <c>centièmes</c>.</summary>
    Parts,

    /// <summary>Joins parts of a number: <c>and</c>, <c>et</c>.</summary>
    Joiner,

    /// <summary>Leads from a group to what it counts: <c>of</c>, <c>de</c>.</summary>
    Link,

    /// <summary>More than one, nobody says how many: <c>several</c>, <c>plusieurs</c>.</summary>
    Several,

    /// <summary>About two: <c>a couple</c>.</summary>
    Couple,

    /// <summary>A multiplier written behind digits: <c>k</c>, <c>bn</c>, <c>M</c>.</summary>
    Suffix,

    /// <summary>Hundredths: <c>%</c>, <c>pour cent</c>.</summary>
    Percent,

    /// <summary>A rank: <c>third</c>.</summary>
    Ordinal,

    /// <summary>The ending that makes digits a rank: <c>th</c>, <c>er</c>.</summary>
    OrdinalSuffix,

    /// <summary>The decimal mark as a word: <c>point</c>, <c>virgule</c>.</summary>
    Point,

    /// <summary>Makes the number behind it negative: <c>minus</c>, <c>moins</c>.</summary>
    Minus,

    /// <summary>Parts numerator and denominator: one <c>over</c> twenty.</summary>
    Over,

    /// <summary>A measure, of which an article counts one: a <c>tonne</c>, <i>une tonne</i>.</summary>
    Measure,

    /// <summary>A word that only looks like one of these.</summary>
    None,
}

/// <summary>What else a number word says.</summary>
internal enum NumberWordNote : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A plural that alone means "that many or more": <c>dozens</c>.</summary>
    Plural,

    /// <summary>An article that is also the numeral one, <i>un</i>; two and no fewer or more: a <c>pair</c>.</summary>
    Numeral,

    /// <summary>A rank that is a part when "a" stands before it and "of" behind: a third of.</summary>
    Part,

    /// <summary>A suffix that counts only in capitals: MM.</summary>
    Capital,
}

/// <summary>A row of <c>numbers.tsv</c>.</summary>
/// <param name="Kind">What the word does.</param>
/// <param name="Value">Its number.</param>
/// <param name="Note">What else it says.</param>
internal readonly record struct NumberWord(NumberWordKind Kind, decimal Value, NumberWordNote Note)
{
    /// <summary>Whether it is a plural that alone means "that many or more".</summary>
    public bool Plural => Note == NumberWordNote.Plural;
}
