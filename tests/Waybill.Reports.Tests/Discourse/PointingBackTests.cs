namespace Waybill.Reports.Tests;

/// <summary>Words that stand for parties, goods and claims told elsewhere on the page, and goods that a count holds for.</summary>
public sealed class PointingBackTests
{
    [Theory]
    [InlineData("en", "Ministry of Defence of Estonia", "The Government sent 200 mortars to Ukraine in October. Estonia has a long border with Russia.", "EST>UKR artillery Asserts")]
    [InlineData("fr", "Gouvernement de la Norvège", "Le gouvernement a livré 20 chars à l’Ukraine en octobre. La Norvège a une frontière avec la Russie.", "NOR>UKR armour Asserts")]
    public void The_government_of_nobody_named_is_that_of_the_page(string language, string publisher, string text, string told) => Told(language, text, publisher).ShouldBe([told]);

    [Fact]
    public void Goods_that_the_sentence_before_only_named_may_be_meant() =>
        Told("en", "Two howitzers stood on the quay at Odessa. Poland had delivered them to Ukraine in May.").ShouldBe(["POL>UKR artillery Asserts"]);

    [Fact]
    public void A_word_of_rejecting_denies_what_was_told() =>
        Told("en", "North Korea sent 300 containers of shells to Russia. Moscow called the report a fable.").ShouldBe(["PRK>RUS ammunition.artillery Asserts", "PRK>RUS ammunition.artillery Denies"]);

    [Theory]
    [InlineData("Poland bought 13 tanks and howitzers from South Korea.", "KOR>POL armour Asserts", "KOR>POL artillery Asserts")]
    [InlineData("Iran sent three wagons of shells and fuses to Russia.", "IRN>RUS ammunition.artillery+component Asserts")]
    public void A_count_holds_for_all_goods_of_a_list_only_where_it_counts_their_packing(string text, params string[] told) => Told("en", text).ShouldBe(told);

    private static IEnumerable<string> Told(string language, string text, string? publisher = null) =>
        Page.Read(language, text, publisher)
            .Select(claim => $"{claim.Consignor[0].Id}>{claim.Consignee[0].Id} {string.Join('+', claim.Goods.Select(goods => goods.Code))} {claim.Stance}");
}
