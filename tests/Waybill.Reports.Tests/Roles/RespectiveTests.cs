namespace Waybill.Reports.Tests;

/// <summary>To whom of a list each of as many quantities belongs.</summary>
public sealed class RespectiveTests
{
    [Theory]
    [InlineData("en", "China and Russia delivered 400 and 300 tanks respectively to Mali.", "CHN>MLI 400", "RUS>MLI 300")]
    [InlineData("fr", "Le Ghana et le Togo recevront de l’Inde 40 et 15 camions respectivement.", "IND>GHA 40", "IND>TGO 15")]
    [InlineData("en", "The Russian Federation and China notified the Committee of deliveries to North Korea of 21,000 tons and 5,730 tons respectively of refined petroleum.", "RUS>PRK 21000", "CHN>PRK 5730")]
    public void Each_has_its_own(string language, string text, params string[] told) =>
        Page.Read(language, text).Select(claim => FormattableString.Invariant($"{claim.Consignor[0].Id}>{claim.Consignee[0].Id} {claim.Quantity!.Min:0}")).ShouldBe(told);

    [Fact]
    public void Who_says_what_each_sent_is_each_its_own() =>
        Page.Read("fr", "La Chine et la Russie ont déclaré avoir fourni à la Corée du Nord 93 000 et 64 000 barils de pétrole respectivement.")
            .Select(claim => $"{claim.Consignor[0].Id} {string.Join(' ', claim.Attribution.Select(link => link.Name))}").ShouldBe(["CHN China", "RUS Russia"]);

    [Theory]
    [InlineData("China and Russia delivered 400 tanks, 300 guns and 20 drones respectively to Mali.")]
    [InlineData("China and Russia delivered 400 and 300 tanks to Mali.")]
    public void Nothing_is_shared_out_where_lists_differ_or_no_word_says_so(string text)
    {
        var view = Views.Only("en", text);
        var parties = PartyFinder.Find(view);
        var parts = new SentenceParts(parties, CargoFinder.Find(view), [], [], [], []);
        Respective.Of(view, parts, new AnchorFinder(view, parts, new DiscourseState()).Find()).ShouldBeNull();
    }
}
