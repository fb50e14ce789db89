namespace Waybill.Briefs.Tests;

public class PolygonClipTests
{
    private static readonly List<(double X, double Y)> Square = [(0, 0), (4, 0), (4, 4), (0, 4)];

    [Fact]
    public void A_half_remains()
    {
        var half = PolygonClip.AtLeast(Square, p => p.X - 2);
        half.Min(p => p.X).ShouldBe(2);
        half.Max(p => p.X).ShouldBe(4);
        half.Count.ShouldBe(4);
    }

    [Fact]
    public void All_remains_inside() => PolygonClip.AtLeast(Square, p => p.X + 1).ShouldBe(Square);

    [Fact]
    public void Nothing_remains_outside() => PolygonClip.AtLeast(Square, p => p.X - 5).ShouldBeEmpty();
}
