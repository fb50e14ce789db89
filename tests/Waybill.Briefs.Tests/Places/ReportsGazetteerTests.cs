namespace Waybill.Briefs.Tests;

public class ReportsGazetteerTests
{
    [Fact]
    public void It_knows_the_places_that_reports_are_read_with()
    {
        new ReportsGazetteer().TryLocate("Rajin", out var point).ShouldBeTrue();
        point.Latitude.ShouldBe(42.25, 0.2);
        point.Longitude.ShouldBe(130.3, 0.2);
    }

    [Fact]
    public void It_knows_nothing_else() => new ReportsGazetteer().TryLocate("no such place", out _).ShouldBeFalse();
}
