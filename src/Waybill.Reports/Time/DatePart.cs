namespace Waybill.Reports;

/// <summary>How a date is named.</summary>
internal enum DatePartKind : byte
{
    /// <summary>A day of a month, with or without a year.</summary>
    Day,

    /// <summary>A month, with or without a year.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A weekday.</summary>
    Weekday,

    /// <summary>A season, with or without a year.</summary>
    Season,

    /// <summary>The n-th unit of a year, or of a month.</summary>
    Nth,

    /// <summary>The first or last n units of something.</summary>
    FirstN,

    /// <summary>The last, this or next of a unit.</summary>
    Unit,

    /// <summary>A length of time that ends or begins now.</summary>
    Rolling,

    /// <summary>So many units before or behind now, or the date mentioned before.</summary>
    Shifted,

    /// <summary>A decade, by its first year.</summary>
    Decade,

    /// <summary>The n-th of a weekday in a month.</summary>
    NthWeekday,

    /// <summary>A feast so many days from Easter.</summary>
    Feast,
}

/// <summary>A date as named, before it is set in the calendar. Zero means not stated.</summary>
internal record struct DatePart
{
    /// <summary>First element.</summary>
    public int First { get; set; }

    /// <summary>Element behind the last.</summary>
    public int End { get; set; }

    /// <summary>How it is named.</summary>
    public DatePartKind Kind { get; set; }

    /// <summary>The year.</summary>
    public int Year { get; set; }

    /// <summary>Years from that of publication, when that is how the year is named: last year -1.</summary>
    public int? YearShift { get; set; }

    /// <summary>Months from that of publication, when that is how the month is named: of next month 1.</summary>
    public int? MonthShift { get; set; }

    /// <summary>For a part of the present unit: whether it reaches to or from today, as in "later this year".</summary>
    public bool ToToday { get; set; }

    /// <summary>The month, or the first month of a season.</summary>
    public int Month { get; set; }

    /// <summary>The day of the month.</summary>
    public int Day { get; set; }

    /// <summary>The last day of a list or range of days of one month.</summary>
    public int LastDay { get; set; }

    /// <summary>The weekday, 1 Monday.</summary>
    public int Weekday { get; set; }

    /// <summary>The unit.</summary>
    public TimeUnit Unit { get; set; }

    /// <summary>How many units, or which; negative counts from the end.</summary>
    public int Count { get; set; }

    /// <summary>Units from the date named to the date meant: two weeks before Christmas.</summary>
    public TimeUnit OffsetUnit { get; set; }

    /// <summary>How many of them, negative before it.</summary>
    public int Offset { get; set; }

    /// <summary>Which of several.</summary>
    public TimeDirection? Direction { get; set; }

    /// <summary>Which part.</summary>
    public TimeModifier Modifier { get; set; }

    /// <summary>What else is known.</summary>
    public TimeFlags Flags { get; set; }

    /// <summary>Whether the year is told by the words themselves.</summary>
    public readonly bool HasYear => Year != 0 || YearShift is not null;
}
