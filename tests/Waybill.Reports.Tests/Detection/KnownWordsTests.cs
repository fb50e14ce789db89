namespace Waybill.Reports.Tests;

public sealed class KnownWordsTests
{
    [Theory]
    [InlineData("en", "China sent Pakistan 40 tanks.")]
    [InlineData("en", "China sent Pakistan 40 tanks in March 2024.")]
    [InlineData("en", "Russia gave Iran fighter jets in return.")]
    [InlineData("fr", "Obus nord-coréens : Moscou dément")]
    [InlineData("fr", " date 2023-11 Moscou livre missiles, Téhéran dément")]
    [InlineData("es", "Rusia entrega 40 tanques, Venezuela paga petróleo")]
    public void The_lexicon_that_knows_most_of_the_words_tells_the_language(string language, string text) => KnownWords.LanguageOf(text).ShouldBe(language);

    [Theory]
    [InlineData("")]
    [InlineData("1 234 – 5 678 (90 %)")]
    [InlineData("Tsy fantatra izay nentin'ilay sambo tamin'ny alina, hoy ireo manam-pahefana roa lahy.")]
    [InlineData("Nava a dus drone")]
    public void Where_none_knows_half_of_them_or_two_as_many_nobody_tells(string text) => KnownWords.LanguageOf(text).ShouldBeNull();

    [Theory]
    [InlineData("China sent Pakistan 40 tanks.", "en", 1)]
    [InlineData("Russia gave Iran fighter jets in return.", "en", 1)]
    [InlineData("L'Iran ha inviato droni alla Russia", "it", 0)]
    [InlineData("Судно вышло из порта", "ru", 0)]
    public void A_few_words_without_function_words_are_read(string text, string language, int claims)
    {
        var reading = new ReportReader().Read(new SourceDocument { Name = "few", Text = text });
        reading.Language.ShouldBe(language);
        reading.Transfers.Count.ShouldBe(claims);
    }
}
