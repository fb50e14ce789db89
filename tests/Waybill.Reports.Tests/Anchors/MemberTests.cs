namespace Waybill.Reports.Tests;

/// <summary>Single ones of several goods are anchors by their rank; the verb that moves goods is not one that they are only near.</summary>
public sealed class MemberTests
{
    [Theory]
    [InlineData("en", "Vietnam got two corvettes from India, the first in 2017 and the second four years later.", "first second")]
    [InlineData("fr", "L’Italie a fourni au Vietnam deux frégates, la première en 2016 et la deuxième l’année suivante.", "première deuxième")]
    [InlineData("en", "India sent Vietnam two corvettes in the first half of 2017.", "")]
    [InlineData("en", "India sent Vietnam the second battery and 40 rockets.", "")]
    public void One_of_several_is_an_anchor(string language, string text, string ranks)
    {
        var (view, _, anchors) = Views.Anchored(language, text);
        string.Join(' ', anchors.Where(anchor => anchor.Kind is AnchorKind.Anaphor && anchor.Cargo[0].End == anchor.Cargo[0].First + 1).Select(anchor => view.Words(anchor.First, anchor.End))).ShouldBe(ranks);
    }

    [Theory]
    [InlineData("fr", "Le Mali a renvoyé les conseillers qui entretenaient les hélicoptères donnés par la Serbie.", "hélicoptères", "donnés")]
    [InlineData("en", "Mali sent home the advisers who looked after the tanks given by Serbia.", "tanks", "given")]
    [InlineData("en", "Mali has received the tanks promised by Serbia.", "tanks", "received")]
    public void A_participle_on_the_goods_goes_before_a_verb_that_has_others(string language, string text, string goods, string verb)
    {
        var (view, _, anchors) = Views.Anchored(language, text);
        var trigger = anchors.Find(anchor => anchor.Cargo.Exists(cargo => view.Words(cargo.First, cargo.End) == goods)).ShouldNotBeNull().Trigger.ShouldNotBeNull();
        view.Words(trigger.Token, trigger.Token + 1).ShouldBe(verb);
    }

    [Fact]
    public void Giving_up_is_no_giving() => Views.Anchored("en", "Turkey gave up on sending shells to Ethiopia.").Anchors.ShouldHaveSingleItem().Trigger.ShouldNotBeNull().Entry.Form.ShouldBe(VerbForm.Gerund);
}
