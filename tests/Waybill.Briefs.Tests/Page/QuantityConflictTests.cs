using Waybill.Model;

namespace Waybill.Briefs.Tests;

public class QuantityConflictTests
{
    private static readonly TextSpan Span = new(0, 1);
    private static readonly Quantity Thousand = new(1000, 1000, QuantityQualifier.Exact, "container", Span);

    [Fact]
    public void Two_numbers_conflict() => QuantityConflict.Between(Thousand, new(300, 300, QuantityQualifier.Exact, "container", Span)).ShouldBeTrue();

    [Fact]
    public void Numbers_of_other_units_do_not() => QuantityConflict.Between(Thousand, new(300, 300, QuantityQualifier.Exact, "shell", Span)).ShouldBeFalse();

    [Fact]
    public void More_than_less_is_no_conflict() => QuantityConflict.Between(Thousand, new(300, null, QuantityQualifier.AtLeast, "container", Span)).ShouldBeFalse();

    [Fact]
    public void At_most_less_is_one() => QuantityConflict.Between(Thousand, new(null, 300, QuantityQualifier.AtMost, "container", Span)).ShouldBeTrue();

    [Fact]
    public void About_reaches_a_tenth()
    {
        QuantityConflict.Between(Thousand, new(950, 950, QuantityQualifier.About, "container", Span)).ShouldBeFalse();
        QuantityConflict.Between(Thousand, new(800, 800, QuantityQualifier.About, "container", Span)).ShouldBeTrue();
    }
}
