using CsCheck;

namespace Waybill.Model.Tests;

public class TextSpanTests
{
    [Fact]
    public void It_round_trips() => RoundTrip.Holds(Gens.Span);

    [Fact]
    public void Any_text_is_answered() => RoundTrip.NeverThrows<TextSpan>();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("3..3")]
    [InlineData("4..3")]
    [InlineData("-1..3")]
    [InlineData("1...3")]
    [InlineData("1..99999999999")]
    public void Others_are_none(string? text) => RoundTrip.Rejects<TextSpan>(text);

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(3, 3)]
    [InlineData(4, 3)]
    public void An_empty_or_backward_span_is_a_wrong_call(int start, int end) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new TextSpan(start, end));

    [Fact]
    public void Two_overlap_when_they_share_a_place() => Gen.Select(Gens.Span, Gens.Span).Sample(
        (a, b) =>
        {
            var shared = Enumerable.Range(a.Start, a.Length).Any(i => i >= b.Start && i < b.End);
            a.Overlaps(b).ShouldBe(shared);
            b.Overlaps(a).ShouldBe(shared);
            var both = a.Union(b);
            both.Contains(a).ShouldBeTrue();
            both.Contains(b).ShouldBeTrue();
            both.Length.ShouldBe(Math.Max(a.End, b.End) - Math.Min(a.Start, b.Start));
            a.Contains(b).ShouldBe(both == a);
        },
        iter: 500);

    [Fact]
    public void They_are_ordered_by_start_then_end() => Gen.Select(Gens.Span, Gens.Span).Sample(
        (a, b) =>
        {
            (a < b).ShouldBe((a.Start, a.End).CompareTo((b.Start, b.End)) < 0);
            (a <= b).ShouldBe(!(a > b));
            (a >= b).ShouldBe(!(a < b));
        },
        iter: 500);

    [Fact]
    public void It_cuts_code_units()
    {
        new TextSpan(2, 4).Of("a😀é").ShouldBe("\ude00é");
        Should.Throw<ArgumentOutOfRangeException>(() => new TextSpan(2, 9).Of("abc"));
    }
}
