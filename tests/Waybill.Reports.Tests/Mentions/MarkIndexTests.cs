namespace Waybill.Reports.Tests;

public sealed class MarkIndexTests
{
    [Theory]
    [InlineData("en", "The minister said: \"I will tell you. Iran shipped rockets.\" Nobody asked.")]
    [InlineData("fr", "« Je vais vous le dire », dit le ministre. « L'Iran a livré des roquettes. Elles sont neuves. » Personne n'a rien demandé.")]
    public void A_quotation_goes_on_in_the_next_sentence_until_it_is_closed(string language, string text)
    {
        var views = Views.All(language, text);
        for (var i = 1; i < views.Count; i++) views[i].OpensQuoted = views[i - 1].EndsQuoted;
        views[^2].Marks.IsQuoted(0).ShouldBeTrue();
        views[^1].Marks.IsQuoted(0).ShouldBeFalse();
    }
}
