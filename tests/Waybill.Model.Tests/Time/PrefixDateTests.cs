using CsCheck;

namespace Waybill.Model.Tests;

public class PrefixDateTests
{
    [Fact]
    public void It_round_trips() => RoundTrip.Holds(Gens.PrefixDate);

    [Fact]
    public void Any_text_is_answered() => RoundTrip.NeverThrows<PrefixDate>();

    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31", DatePrecision.Year)]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", DatePrecision.Month)]
    [InlineData("2023-02", "2023-02-01", "2023-02-28", DatePrecision.Month)]
    [InlineData("2023-10-14", "2023-10-14", "2023-10-14", DatePrecision.Day)]
    public void It_stands_for_its_days(string text, string first, string last, DatePrecision precision)
    {
        var date = PrefixDate.Parse(text);
        date.FirstDay.ToString("O", null).ShouldBe(first);
        date.LastDay.ToString("O", null).ShouldBe(last);
        date.Precision.ShouldBe(precision);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("23")]
    [InlineData("0000")]
    [InlineData("2023-13")]
    [InlineData("2023-02-29")]
    [InlineData("2023/10/14")]
    [InlineData("2023-1-1")]
    [InlineData("2023-10-14T00:00")]
    public void Days_that_do_not_exist_and_other_forms_are_none(string? text) => RoundTrip.Rejects<PrefixDate>(text);

    [Fact]
    public void A_finer_date_lies_inside_the_coarser() => Gens.Day.Sample(
        day =>
        {
            var month = DateInterval.Of(PrefixDate.OfMonth(day.Year, day.Month));
            var year = DateInterval.Of(PrefixDate.OfYear(day.Year));
            month.Contains(day).ShouldBeTrue();
            year.Envelope(month).ShouldBe(year);
        },
        iter: 300);

    [Fact]
    public void A_month_that_does_not_exist_is_a_wrong_call() => Should.Throw<ArgumentOutOfRangeException>(() => PrefixDate.OfMonth(2023, 13));
}
