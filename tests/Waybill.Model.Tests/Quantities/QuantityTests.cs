using CsCheck;

namespace Waybill.Model.Tests;

public class QuantityTests
{
    private static readonly TextSpan Span = new(0, 1);

    [Theory]
    [InlineData(300, 300, QuantityQualifier.Exact)]
    [InlineData(0, 0, QuantityQualifier.About)]
    [InlineData(300, null, QuantityQualifier.AtLeast)]
    [InlineData(null, 300, QuantityQualifier.AtMost)]
    [InlineData(20, 30, QuantityQualifier.Range)]
    public void Bounds_that_fit_the_qualifier_are_kept(int? min, int? max, QuantityQualifier qualifier)
    {
        var quantity = new Quantity(min, max, qualifier, "shell", Span);
        quantity.ShouldSatisfyAllConditions(
            q => q.Min.ShouldBe(min), q => q.Max.ShouldBe(max), q => q.Qualifier.ShouldBe(qualifier), q => q.Unit.ShouldBe("shell"));
        quantity.ShouldBe(new Quantity(min, max, qualifier, "shell", Span));
    }

    [Theory]
    [InlineData(300, 301, QuantityQualifier.Exact)]
    [InlineData(null, null, QuantityQualifier.Exact)]
    [InlineData(300, null, QuantityQualifier.About)]
    [InlineData(300, 300, QuantityQualifier.AtLeast)]
    [InlineData(null, 300, QuantityQualifier.AtLeast)]
    [InlineData(300, null, QuantityQualifier.AtMost)]
    [InlineData(30, 20, QuantityQualifier.Range)]
    [InlineData(20, 20, QuantityQualifier.Range)]
    [InlineData(null, 20, QuantityQualifier.Range)]
    [InlineData(-1, -1, QuantityQualifier.Exact)]
    public void Others_are_refused(int? min, int? max, QuantityQualifier qualifier) =>
        Should.Throw<ArgumentException>(() => new Quantity(min, max, qualifier, "shell", Span));

    [Fact]
    public void A_number_has_a_unit() => Should.Throw<ArgumentException>(() => new Quantity(1, 1, QuantityQualifier.Exact, " ", Span));

    [Fact]
    public void Generated_ones_stand() => Gens.Quantity.Sample(q => (q.Min ?? q.Max).ShouldNotBeNull().ShouldBeGreaterThanOrEqualTo(0), iter: 300);
}
