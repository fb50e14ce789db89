namespace Waybill.Briefs;

/// <summary>Days along a line.</summary>
internal sealed class TimeScale
{
    private readonly double _left;
    private readonly double _perDay;

    /// <summary>Lays days out between two edges; the time is widened to whole months.</summary>
    public TimeScale(DateOnly first, DateOnly last, double left, double right)
    {
        First = new DateOnly(first.Year, first.Month, 1);
        var end = last.Year == 9999 ? last : last.AddMonths(1);
        Last = end.Year == 9999 ? last : new DateOnly(end.Year, end.Month, 1).AddDays(-1);
        _left = left;
        _perDay = (right - left) / (Last.DayNumber - First.DayNumber + 1);
        MonthStep = Step(right - left);
    }

    /// <summary>First day drawn.</summary>
    public DateOnly First { get; }

    /// <summary>Last day drawn.</summary>
    public DateOnly Last { get; }

    /// <summary>Months between two labels.</summary>
    public int MonthStep { get; }

    /// <summary>Where a day begins.</summary>
    public double X(DateOnly day) => _left + (day.DayNumber - First.DayNumber) * _perDay;

    /// <summary>Where a day ends.</summary>
    public double End(DateOnly day) => X(day) + _perDay;

    /// <summary>The first days of the months that bear a label.</summary>
    public IEnumerable<DateOnly> Ticks()
    {
        for (var month = First; month <= Last; month = month.AddMonths(1))
        {
            var index = month.Year * 12 + month.Month - 1;
            if (index % MonthStep == 0) yield return month;
            if (month is { Year: 9999, Month: 12 }) yield break;
        }
    }

    // A label needs some 44 pixels.
    private int Step(double room)
    {
        var months = (Last.Year - First.Year) * 12 + Last.Month - First.Month + 1;
        foreach (var step in (ReadOnlySpan<int>)[1, 2, 3, 6, 12, 24, 60, 120, 240, 600])
            if (months / (double)step * 44 <= room)
                return step;
        return 1200;
    }
}
