namespace Waybill.Reports.Tests;

public sealed class PartySlugTests
{
    [Theory]
    [InlineData("Győri Művek", "gyori-muvek")]
    [InlineData("Œuvre & Cie", "oeuvre-cie")]
    [InlineData("Straße 7", "strasse-7")]
    [InlineData("Yıldız Çelik", "yildiz-celik")]
    public void Letters_of_other_alphabets_are_written_in_plain_ones(string name, string slug) => PartySlug.Of(name).ToString().ShouldBe(slug);

    [Fact]
    public void A_name_without_a_Latin_letter_has_none() => PartySlug.Of("Ростех").ShouldBeNull();
}
