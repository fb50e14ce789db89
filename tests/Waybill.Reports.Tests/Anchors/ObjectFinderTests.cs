namespace Waybill.Reports.Tests;

/// <summary>Words that no list knows as goods, by where they stand.</summary>
public sealed class ObjectFinderTests
{
    [Theory]
    [InlineData("en", "Iran supplied Turkey with widgets.", "widgets")]
    [InlineData("en", "Turkey asked Iran for widgets.", "widgets")]
    [InlineData("en", "Iran delivered widgets to Turkey.", "widgets")]
    [InlineData("en", "Iran handed over a widget.", "widget")]
    [InlineData("fr", "L'Iran a livré des bidules à la Turquie.", "bidules")]
    [InlineData("fr", "L'Iran a vendu à la Turquie des bidules.", "bidules")]
    [InlineData("fr", "L'Iran a fait don de bidules à la Turquie.", "bidules")]
    [InlineData("fr", "L'Iran a promis des bidules à la Turquie.", "bidules")]
    public void What_a_verb_gives_or_asks_for_is_found(string language, string text, string goods) => Goods(language, text).ShouldContain(goods);

    [Theory]
    [InlineData("en", "Iran gave Syria a ferry.", "ferry")]
    [InlineData("en", "Iran sent Syrians to Mali.", "Syrians")]
    [InlineData("fr", "L'Iran a vendu un navire à la Turquie.", "navire")]
    [InlineData("fr", "L'Iran a envoyé des Syriens au Mali.", "Syriens")]
    public void Ships_and_people_may_be_what_a_verb_gives(string language, string text, string goods) => Goods(language, text).ShouldContain(goods);

    [Theory]
    [InlineData("en", "Iran supplied Turkey with 16 missiles and gizmos.", "gizmos")]
    [InlineData("fr", "L'Iran a fourni à la Turquie 16 missiles et des bidules.", "bidules")]
    public void What_stands_beside_goods_with_a_quantity_is_apart(string language, string text, string goods) => Goods(language, text).ShouldContain(goods);

    [Fact]
    public void Hundreds_of_goods_are_no_goods_beside_them() => Goods("en", "Iran supplied Turkey with 16 missiles and a number of rifles.").ShouldNotContain("number");

    [Theory]
    [InlineData("en", "The widgets arrived in Turkey.", "widgets")]
    [InlineData("fr", "Les bidules sont arrivés en Turquie.", "bidules")]
    public void What_travels_may_be_goods(string language, string text, string goods) => Goods(language, text).ShouldContain(goods);

    private static List<string> Goods(string language, string text)
    {
        var view = Views.Counted(language, text);
        var parties = PartyFinder.Find(view);
        var sources = SourceFinder.Find(view, parties);
        var discourse = new DiscourseState();
        var parts = new SentenceParts(parties, CargoFinder.Find(view), CarrierFinder.Find(view, parties, discourse.Ships, discourse.LastShips), [], sources, new SpeechActs(view, parties, sources).Find());
        return [.. new AnchorFinder(view, parts, discourse).Find().SelectMany(anchor => anchor.Cargo).Select(cargo => view.Words(cargo.First, cargo.End))];
    }
}
