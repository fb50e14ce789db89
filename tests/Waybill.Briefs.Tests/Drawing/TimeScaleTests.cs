namespace Waybill.Briefs.Tests;

public class TimeScaleTests
{
    [Fact]
    public void Time_is_widened_to_whole_months()
    {
        var scale = new TimeScale(new DateOnly(2023, 8, 15), new DateOnly(2023, 10, 14), 100, 700);
        scale.First.ShouldBe(new DateOnly(2023, 8, 1));
        scale.Last.ShouldBe(new DateOnly(2023, 10, 31));
        scale.X(scale.First).ShouldBe(100);
        scale.End(scale.Last).ShouldBe(700, 0.001);
    }

    [Theory]
    [InlineData("0001-01-01", "9999-12-31")]
    [InlineData("2023-12-31", "2023-12-31")]
    [InlineData("9999-12-01", "9999-12-31")]
    public void Labels_are_few_enough_to_be_read(string first, string last)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        var ticks = new TimeScale(DateOnly.ParseExact(first, "yyyy-MM-dd", culture), DateOnly.ParseExact(last, "yyyy-MM-dd", culture), 0, 620).Ticks().Count();
        ticks.ShouldBeLessThan(120);
    }
}
