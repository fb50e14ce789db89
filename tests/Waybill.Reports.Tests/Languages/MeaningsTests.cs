namespace Waybill.Reports.Tests;

public sealed class MeaningsTests
{
    [Theory]
    [InlineData("en", "consignment", "fr", "cargaison")]
    [InlineData("en", "deliveries", "fr", "livraisons")]
    [InlineData("en", "refuted", "es", "desmintió")]
    [InlineData("fr", "entrepôt", "es", "almacén")]
    public void Words_that_say_the_same_are_one_in_every_language(string first, string word, string second, string other) =>
        Of(first, word).ShouldBe(Of(second, other).ShouldNotBeNull());

    [Theory]
    [InlineData("en", "send", "receive")]
    [InlineData("en", "loaded", "unloaded")]
    [InlineData("fr", "acheter", "vendre")]
    [InlineData("es", "negar", "decir")]
    public void Words_that_say_the_opposite_are_not(string language, string word, string other) =>
        Of(language, word).ShouldNotBe(Of(language, other).ShouldNotBeNull());

    [Fact]
    public void A_stem_stands_for_every_longer_word_of_it_and_case_counts_for_nothing()
    {
        Of("fr", "Abandonnassions").ShouldBe(Of("fr", "abandonner").ShouldNotBeNull());
        Of("fr", "abando").ShouldBeNull();
    }

    [Fact]
    public void A_language_without_a_table_knows_none() => Of("xx", "send").ShouldBeNull();

    [Theory]
    [MemberData(nameof(LexiconFilesTests.Languages), MemberType = typeof(LexiconFilesTests))]
    public void Each_word_has_one_meaning_and_is_written_as_it_is_looked_up(string language)
    {
        var table = LexiconTable.Embedded($"Languages/{language}/meanings.tsv").ShouldNotBeNull();
        var words = table.Rows.SelectMany(row => table[row, "words"].Split('|')).ToList();
        words.GroupBy(word => word).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();
        words.Where(word => word.EndsWith('~') ? word.Length != 8 : word.Length < 2).ShouldBeEmpty();
        words.Where(word => !word.TrimEnd('~').All(char.IsLower)).ShouldBeEmpty();
        table.Rows.GroupBy(row => table[row, "meaning"]).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();
    }

    private static uint? Of(string language, string word)
    {
        var token = new Token(0, word.Length, -1, TokenKind.Word, TokenShape.None);
        return Meanings.ForLanguage(language).Of(word, token, Meanings.StemOf(word, token));
    }
}
