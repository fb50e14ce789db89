using Waybill.Model;

namespace Waybill.Reports;

/// <summary>What a time expression is.</summary>
internal enum TimeKind : byte
{
    /// <summary>One day.</summary>
    Date,

    /// <summary>Several days, or a side that is open.</summary>
    Period,

    /// <summary>A length of time without a place in the calendar: two months.</summary>
    Duration,

    /// <summary>So many per time: a day, <i>par mois</i>.</summary>
    Rate,

    /// <summary>Days that come again: every Monday, <i>chaque mois</i>.</summary>
    Set,
}

/// <summary>The word that binds a date to what is said.</summary>
internal enum TimeMarker : byte
{
    /// <summary>None.</summary>
    None,

    /// <summary>On, <i>le</i>.</summary>
    On,

    /// <summary>In, <i>en</i>.</summary>
    In,

    /// <summary>During, over, <i>au cours de</i>.</summary>
    During,

    /// <summary>From then to the day of publication.</summary>
    Since,

    /// <summary>Up to then, that day included.</summary>
    Until,

    /// <summary>Not later than then.</summary>
    By,

    /// <summary>Earlier than then.</summary>
    Before,

    /// <summary>Later than then.</summary>
    After,

    /// <summary>From then on.</summary>
    From,

    /// <summary>Between two.</summary>
    Between,

    /// <summary>For a length of time.</summary>
    For,
}

/// <summary>Which part of a month, season or year.</summary>
internal enum TimeModifier : byte
{
    /// <summary>All of it.</summary>
    None,

    /// <summary>Days 1–10, the first third of a season, January–March.</summary>
    Early,

    /// <summary>Days 11–20, the second third of a season, April–September.</summary>
    Mid,

    /// <summary>From day 21, the last third of a season, October–December.</summary>
    Late,
}

/// <summary>Units of the calendar and the clock, by length.</summary>
internal enum TimeUnit : byte
{
    /// <summary>None stated.</summary>
    None,

    /// <summary>Seconds.</summary>
    Second,

    /// <summary>Minutes.</summary>
    Minute,

    /// <summary>Hours.</summary>
    Hour,

    /// <summary>Days.</summary>
    Day,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>Monday to Sunday.</summary>
    Week,

    /// <summary>Two weeks.</summary>
    Fortnight,

    /// <summary>Months.</summary>
    Month,

    /// <summary>Three months from January, April, July or October.</summary>
    Quarter,

    /// <summary>Spring (March–May), summer, autumn, winter (December–February).</summary>
    Season,

    /// <summary>January–June or July–December.</summary>
    Half,

    /// <summary>Years.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,
}

/// <summary>What else is to be known of a time expression.</summary>
[Flags]
internal enum TimeFlags : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It names a day that no calendar has: 31 February.</summary>
    Impossible = 1,

    /// <summary>The text states the year.</summary>
    YearStated = 2,

    /// <summary>It lies wholly behind the day of publication.</summary>
    AfterPublication = 4,

    /// <summary>It hangs on an event whose date the phrase does not give: since the summit.</summary>
    EventAnchored = 8,

    /// <summary>It hangs on the date mentioned before it: the next day.</summary>
    LocallyAnchored = 16,

    /// <summary>The weekday that it names is not that of its date.</summary>
    WeekdayDisagrees = 32,

    /// <summary>Day and month might be read the other way round: 5/6/2023.</summary>
    OrderUnsure = 64,

    /// <summary>Neither its words nor a direction tell the year: the last or the coming one, by what is told.</summary>
    YearOpen = 128,

    /// <summary>A weekday of no stated week: the last or the coming one, by what is told.</summary>
    WeekOpen = 256,

    /// <summary>Its words set it in the year of publication: this year, in March of this year.</summary>
    ThisYear = 512,

    /// <summary>"From" alone leads to it: it lasts until now where it is told as past.</summary>
    EndOpen = 1024,
}

/// <summary>A time that a text states.</summary>
/// <param name="First">First token, the marker included.</param>
/// <param name="End">Token behind the last.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Days">The days meant, read with the marker; null when they cannot be told.</param>
/// <param name="Precision">How finely the text states it.</param>
/// <param name="Modifier">Which part is meant.</param>
/// <param name="Marker">What binds it.</param>
/// <param name="Length">Number of units of a duration, rate or set; 0 for others.</param>
/// <param name="Unit">Unit of a duration, rate or set.</param>
/// <param name="Flags">What else is to be known.</param>
internal readonly record struct TimeMention(
    int First, int End, TimeKind Kind, DateInterval? Days, TimeUnit Precision, TimeModifier Modifier, TimeMarker Marker,
    int Length, TimeUnit Unit, TimeFlags Flags);
