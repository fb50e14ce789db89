namespace Waybill.Briefs.Tests;

public class LabelTextTests
{
    [Fact]
    public void Long_words_end_in_an_ellipsis() => LabelText.Fit("abcdef", 4).ShouldBe("abc…");

    [Fact]
    public void Short_words_stay() => LabelText.Fit("abc", 4).ShouldBe("abc");

    [Fact]
    public void A_pair_of_surrogates_is_not_cut() => LabelText.Fit("ab\U0001F6A2cd", 4).ShouldBe("ab…");

    [Fact]
    public void Direction_controls_are_dropped() => LabelText.Fit("a\u202eb", 10).ShouldBe("a b");

    [Fact]
    public void Words_fit_their_room() => LabelText.Width(LabelText.FitWidth(new string('m', 300), 13, 120), 13).ShouldBeLessThanOrEqualTo(130);
}
