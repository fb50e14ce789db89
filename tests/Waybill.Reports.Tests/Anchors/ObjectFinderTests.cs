namespace Waybill.Reports.Tests;

/// <summary>Words that no list knows as goods, by where they stand.</summary>
public sealed class ObjectFinderTests
{
    [Theory]
    [InlineData("en", "Iran supplied Turkey with widgets.", "widgets")]
    [InlineData("en", "Turkey asked Iran for widgets.", "widgets")]
    [InlineData("en", "Iran delivered widgets to Turkey.", "widgets")]
    [InlineData("fr", "L'Iran a livré des bidules à la Turquie.", "bidules")]
    public void What_a_verb_gives_or_asks_for_is_found(string language, string text, string goods)
    {
        var view = Views.Only(language, text);
        var parties = PartyFinder.Find(view);
        var anchors = new AnchorFinder(view, new SentenceParts(parties, CargoFinder.Find(view), [], [], [], []), new DiscourseState()).Find();
        anchors.SelectMany(anchor => anchor.Cargo).Select(cargo => view.Words(cargo.First, cargo.End)).ShouldContain(goods);
    }
}
