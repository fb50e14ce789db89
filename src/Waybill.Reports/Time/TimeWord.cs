namespace Waybill.Reports;

/// <summary>What a word or mark does in a time expression: the typed words of <c>calendar.tsv</c>.</summary>
internal enum TimeWord : byte
{
    /// <summary>Nothing: any other word.</summary>
    Other,

    /// <summary>A mark; its value is the character.</summary>
    Mark,

    /// <summary>A whole number; its value.</summary>
    Number,

    /// <summary>A rank; its value.</summary>
    Ordinal,

    /// <summary>A month, 1 to 12.</summary>
    Month,

    /// <summary>A weekday, 1 Monday to 7.</summary>
    Weekday,

    /// <summary>A season; its first month.</summary>
    Season,

    /// <summary>A feast on a fixed day; month × 100 + day.</summary>
    Holiday,

    /// <summary>A feast by its distance in days from Easter Sunday.</summary>
    Feast,

    /// <summary>A feast on a weekday of a month; month × 100 + weekday × 10 + which, 9 the last.</summary>
    MovableDay,

    /// <summary>A decade by its first year: nineties.</summary>
    Decade,

    /// <summary>A part of the present unit in one word; <see cref="TimeModifier"/> × 16 + <see cref="TimeUnit"/>.</summary>
    UnitPart,

    /// <summary>A <see cref="TimeUnit"/>.</summary>
    Unit,

    /// <summary>A day counted from publication: yesterday -1.</summary>
    DayWord,

    /// <summary>A day counted from the date before: the day after 1.</summary>
    LocalDay,

    /// <summary>A <see cref="TimeDirection"/>.</summary>
    Direction,

    /// <summary>A <see cref="TimeModifier"/>.</summary>
    Part,

    /// <summary>Opens a period that lasts until publication.</summary>
    Since,

    /// <summary>Closes a period, that day included; may also join a range.</summary>
    Until,

    /// <summary>Closes a period that may end earlier.</summary>
    By,

    /// <summary>Closes a period before the day.</summary>
    Before,

    /// <summary>Opens a period behind the day.</summary>
    After,

    /// <summary>Opens a period with the day.</summary>
    Onward,

    /// <summary>Closes it behind the date: from March <c>on</c>.</summary>
    OnwardAfter,

    /// <summary>Opens a range.</summary>
    From,

    /// <summary>Opens a range, or leads to the month or year: <i>du</i>.</summary>
    OfFrom,

    /// <summary>Leads to the month or year.</summary>
    Of,

    /// <summary>Opens a range that "and" joins.</summary>
    Between,

    /// <summary>Joins dates.</summary>
    And,

    /// <summary>Joins the ends of a range.</summary>
    To,

    /// <summary>Binds a day.</summary>
    On,

    /// <summary>Binds a month or year.</summary>
    In,

    /// <summary>Binds a month or year, or counts on from now before a length of time: <i>dans</i>.</summary>
    Within,

    /// <summary>Binds a period.</summary>
    During,

    /// <summary>Binds a length of time.</summary>
    For,

    /// <summary>An article.</summary>
    Article,

    /// <summary>An article that also counts one: <c>a</c>.</summary>
    One,

    /// <summary>Counts back from now, before the length: <i>il y a</i>.</summary>
    AgoBefore,

    /// <summary>Counts back from now, behind the length: ago.</summary>
    AgoAfter,

    /// <summary>Counts on from the date before, behind the length: later.</summary>
    Later,

    /// <summary>Counts back from the date before, behind the length: earlier.</summary>
    Earlier,

    /// <summary>Counts on from now, behind the length: from now.</summary>
    FromNow,

    /// <summary>Makes a unit one whole: all day, <i>tout le mois</i>.</summary>
    All,

    /// <summary>A number that nobody tells, and how many one may take it for: several, <i>quelques</i>.</summary>
    Few,

    /// <summary>The present, as an end of a range.</summary>
    Now,

    /// <summary>What is left of a unit.</summary>
    Rest,

    /// <summary>Makes a unit a rate: per.</summary>
    Per,

    /// <summary>Makes a unit a set: every.</summary>
    Every,

    /// <summary>A rate in one word; its <see cref="TimeUnit"/>: daily.</summary>
    RateWord,

    /// <summary>A part of the day: night, <i>soir</i>.</summary>
    Daytime,

    /// <summary>Leads to a range of nights: <i>nuit</i>, overnight.</summary>
    Night,

    /// <summary>The letter of a quarter: Q3, T3.</summary>
    QuarterLabel,

    /// <summary>The letter of a half-year: H1, S1.</summary>
    HalfLabel,

    /// <summary>The ending of a decade: 1990s.</summary>
    DecadeSuffix,

    /// <summary>A word that says nothing and may stand between: about, only.</summary>
    Filler,

    /// <summary>Half of a unit more, before or behind it: <c>and a half</c>, <i>et demi</i>.</summary>
    AndHalf,

    /// <summary>Half of the unit behind it: <c>half a</c>, <i>une demi</i>.</summary>
    HalfOf,

    /// <summary>A marker with the date mentioned before, in one: since then, by then; its <see cref="TimeMarker"/>.</summary>
    Then,

    /// <summary>What begins now and ends nobody says when: in the weeks ahead.</summary>
    FromNowOn,

    /// <summary>A word that only looks like one of these.</summary>
    None,
}

/// <summary>Which of several units.</summary>
internal enum TimeDirection : byte
{
    /// <summary>The one before the present one.</summary>
    Last,

    /// <summary>The present one.</summary>
    This,

    /// <summary>The one behind the present one.</summary>
    Next,

    /// <summary>The length of time that ends now.</summary>
    Past,

    /// <summary>The length of time that begins now.</summary>
    Coming,

    /// <summary>A length of time that ends now, nobody says how long.</summary>
    Recent,

    /// <summary>The second behind the present one.</summary>
    AfterNext,

    /// <summary>The one before the date mentioned before.</summary>
    Previous,

    /// <summary>The one behind the date mentioned before.</summary>
    Following,

    /// <summary>The one of the date mentioned before.</summary>
    Same,
}
