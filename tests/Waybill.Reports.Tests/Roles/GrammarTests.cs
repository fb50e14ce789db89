namespace Waybill.Reports.Tests;

/// <summary>What parties are to the verb that moves the goods.</summary>
public sealed class GrammarTests
{
    [Theory]
    [InlineData("en", "Russia praised Iran, to which it had sold tanks.", "tanks", "IRN", "Goal")]
    [InlineData("en", "India criticised Pakistan's navy, to which Turkey has delivered four corvettes.", "corvettes", "PAK", "Goal")]
    [InlineData("en", "Germany helped Qatar, from which it had bought gas.", "gas", "QAT", "Origin")]
    [InlineData("fr", "La Chine courtise le Pakistan, auquel elle a vendu 48 chars.", "chars", "PAK", "Goal")]
    [InlineData("fr", "L’Égypte critique la Libye, à laquelle la Turquie a fourni des drones.", "drones", "LBY", "Goal")]
    [InlineData("fr", "L’Allemagne aide le Qatar, dont elle achète le gaz.", "gaz", "QAT", "Origin")]
    [InlineData("fr", "La France s’est fait livrer 40 camions par l’Égypte.", "camions", "EGY", "Origin")]
    [InlineData("fr", "La France s’est fait livrer 40 camions par l’Égypte.", "camions", "FRA", "Doer")]
    public void A_preposition_before_a_relative_and_a_causative_tell_the_role(string language, string text, string goods, string party, string role) =>
        Role(language, text, goods, party).ShouldBe(role);

    [Theory]
    [InlineData("en", "Egypt, Paris says, has shipped oil to India.", "oil", "FRA", "None")]
    [InlineData("en", "Egypt, Paris says, has shipped oil to India.", "oil", "EGY", "Doer")]
    public void Who_only_says_so_between_commas_does_nothing(string language, string text, string goods, string party, string role) =>
        Role(language, text, goods, party).ShouldBe(role);

    [Theory]
    [InlineData("en", "Peru accuses Sudan of arming Brazil with tanks.", "tanks")]
    [InlineData("fr", "L’Égypte arme le Brésil en hélicoptères.", "hélicoptères")]
    public void Arming_with_something_is_told_once(string language, string text, string goods)
    {
        var (view, _, anchors) = Views.Anchored(language, text);
        var cargo = anchors.FindAll(anchor => anchor.Kind is AnchorKind.Goods).ShouldHaveSingleItem().Cargo.ShouldHaveSingleItem();
        view.Words(cargo.First, cargo.End).ShouldBe(goods);
    }

    [Fact]
    public void An_adverb_that_looks_like_a_verb_of_arming_is_none() =>
        Views.Anchored("en", "Egypt sent one ship back in May.").Anchors.ShouldNotContain(anchor => anchor.Kind == AnchorKind.Goods);

    private static string Role(string language, string text, string goods, string party)
    {
        var (view, parts, anchors) = Views.Anchored(language, text);
        var anchor = anchors.Find(anchor => anchor.Cargo.Exists(cargo => view.Words(cargo.First, cargo.End).EndsWith(goods, StringComparison.Ordinal)))!;
        return Grammar.Of(view, parts, anchor, anchor.Trigger!, parts.Parties.Find(mention => mention.Entry?.Id.ToString() == party)!).Role.ToString();
    }
}
