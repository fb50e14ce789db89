using CsCheck;

namespace Waybill.Model.Tests;

public class DateIntervalTests
{
    [Fact]
    public void It_round_trips() => RoundTrip.Holds(Gens.Interval);

    [Fact]
    public void Any_text_is_answered() => RoundTrip.NeverThrows<DateInterval>();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("../..")]
    [InlineData("2023-10-02/2023-10-01")]
    [InlineData("2023-10-01")]
    [InlineData("2023-10/2023-11")]
    [InlineData("2023-02-30/..")]
    public void Others_are_none(string? text) => RoundTrip.Rejects<DateInterval>(text);

    [Fact]
    public void Open_on_both_sides_or_backward_is_a_wrong_call()
    {
        Should.Throw<ArgumentException>(() => new DateInterval(null, null));
        Should.Throw<ArgumentException>(() => new DateInterval(new DateOnly(2023, 10, 2), new DateOnly(2023, 10, 1)));
    }

    [Theory]
    [InlineData("2023-10-01/2023-10-31", "2023-10-31/2023-11-02", true)]
    [InlineData("2023-10-01/2023-10-31", "2023-11-01/2023-11-02", false)]
    [InlineData("../2023-10-31", "2023-11-01/..", false)]
    [InlineData("../2023-11-01", "2023-11-01/..", true)]
    [InlineData("2023-01-01/..", "2024-01-01/..", true)]
    public void Two_overlap_when_they_share_a_day(string one, string other, bool overlap)
    {
        DateInterval.Parse(one).Overlaps(DateInterval.Parse(other)).ShouldBe(overlap);
        DateInterval.Parse(other).Overlaps(DateInterval.Parse(one)).ShouldBe(overlap);
    }

    [Fact]
    public void An_envelope_holds_both() => Gen.Select(Gens.Interval, Gens.Interval, Gens.Day).Sample(
        (a, b, day) =>
        {
            var both = a.Envelope(b);
            both.ShouldBe(b.Envelope(a));
            (both is null).ShouldBe((a.Start is null || b.Start is null) && (a.End is null || b.End is null));
            if (both is { } held && (a.Contains(day) || b.Contains(day))) held.Contains(day).ShouldBeTrue();
        },
        iter: 500);

    [Fact]
    public void A_day_shared_by_both_means_overlap() => Gen.Select(Gens.Interval, Gens.Interval, Gens.Day).Sample(
        (a, b, day) => (a.Contains(day) && b.Contains(day) && !a.Overlaps(b)).ShouldBeFalse(), iter: 500);
}
