namespace Waybill.Reports.Tests;

/// <summary>Whose words a sentence is.</summary>
public sealed class SpeechActsTests
{
    [Theory]
    [InlineData("en", "Moscow denies it.", "RUS Deny")]
    [InlineData("en", "Moscow and Tehran deny it.", "IRN Deny")]
    [InlineData("en", "Analysts warn that Iran sent drones to Russia.", " Warn")]
    [InlineData("fr", "Moscou et Téhéran le nient.", "IRN Deny")]
    public void A_verb_with_a_subject_speaks_though_one_form_serves_for_the_infinitive_too(string language, string text, string act) =>
        Find(language, text).ShouldContain(found => $"{found.Source!.For} {found.Frame}" == act);

    [Theory]
    [InlineData("en", "Moscow wants to deny it.")]
    [InlineData("en", "Moscow will deny it.")]
    [InlineData("fr", "Moscou veut le nier.")]
    public void An_infinitive_says_nothing(string language, string text) => Find(language, text).ShouldBeEmpty();

    private static List<SpeechAct> Find(string language, string text)
    {
        var view = Views.Only(language, text);
        var parties = PartyFinder.Find(view);
        return new SpeechActs(view, parties, SourceFinder.Find(view, parties)).Find();
    }
}
