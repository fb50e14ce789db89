namespace Waybill.Lists.Tests;

public class ListDatesTests
{
    [Theory]
    [InlineData("1971", "1971-01-01/1971-12-31", false)]
    [InlineData("10 Dec 1948", "1948-12-10/1948-12-10", false)]
    [InlineData("Dec 1948", "1948-12-01/1948-12-31", false)]
    [InlineData("00/00/1980", "1980-01-01/1980-12-31", false)]
    [InlineData("00/05/1980", "1980-05-01/1980-05-31", false)]
    [InlineData("13/04/2018", "2018-04-13/2018-04-13", false)]
    [InlineData("2015-04-07-04:00", "2015-04-07/2015-04-07", false)]
    [InlineData("2025-11-20T23:00:09.067Z", "2025-11-20/2025-11-20", false)]
    [InlineData("circa 1951", "1951-01-01/1951-12-31", true)]
    [InlineData("Approximately 1963.", "1963-01-01/1963-12-31", true)]
    [InlineData("1955 to 1958", "1955-01-01/1958-12-31", true)]
    [InlineData("1955-1958", "1955-01-01/1958-12-31", true)]
    [InlineData("between 1955 and 1958", "1955-01-01/1958-12-31", true)]
    [InlineData("01 Jan 1963 to 31 Dec 1964", "1963-01-01/1964-12-31", true)]
    public void Dates_are_all_the_days_that_they_may_stand_for(string text, string days, bool about)
    {
        var read = ListDates.Read(text).ShouldNotBeNull();
        (read.Days.ToString(), read.About).ShouldBe((days, about));
    }

    [Theory]
    [InlineData("")]
    [InlineData("unknown")]
    [InlineData("31/02/1980")]
    [InlineData("00/13/1980")]
    [InlineData("1958 to 1955")]
    [InlineData("99999")]
    public void What_is_no_date_gives_none(string text) => ListDates.Read(text).ShouldBeNull();

    [Fact]
    public void An_end_before_the_start_is_left_open() => ListDates.Between("2020-01-01", "2019-01-01").ToString().ShouldBe("2020-01-01/..");
}
