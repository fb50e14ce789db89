using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Days counted from 0001-01-01, both included: a period with its open sides closed, for comparing.</summary>
internal readonly record struct DayRange(int First, int Last)
{
    /// <summary>All of time: of a claim that nothing dates.</summary>
    public static DayRange Always { get; } = new(DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber);

    public static DayRange Of(DateOnly first, DateOnly last) => new(first.DayNumber, last.DayNumber);

    public static DayRange OfDay(int day) => new(day, day);

    public static DayRange Of(PrefixDate date) => Of(date.FirstDay, date.LastDay);

    public int Days => Last - First + 1;

    public bool Meets(DayRange other, int tolerance = 0) => (long)First - tolerance <= other.Last && (long)other.First - tolerance <= Last;

    /// <summary>The days that both hold; only for ranges that meet.</summary>
    public DayRange Common(DayRange other) => new(Math.Max(First, other.First), Math.Min(Last, other.Last));

    public DayRange Hull(DayRange other) => new(Math.Min(First, other.First), Math.Max(Last, other.Last));

    public DayRange Widened(int before, int after) => new(First - before, Last + after);
}
