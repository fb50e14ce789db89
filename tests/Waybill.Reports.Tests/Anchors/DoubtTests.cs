using Waybill.Model;

namespace Waybill.Reports.Tests;

/// <summary>A word of checking under a negation says that there is no proof, however the sentence is put.</summary>
public sealed class DoubtTests
{
    private const string English = "North Korea sent 20 tanks to Russia in October, the newspaper Le Monde reported. ";
    private const string French = "La Corée du Nord a envoyé 20 chars à la Russie en octobre, écrit le journal Le Monde. ";

    [Theory]
    [InlineData("en", English + "No second source would confirm it.")]
    [InlineData("en", English + "Nothing in the pictures proves it.")]
    [InlineData("fr", French + "Aucune photo ne permet de le confirmer.")]
    [InlineData("fr", French + "Je n’ai trouvé personne pour le confirmer.")]
    public void Doubt_about_what_was_told_is_a_claim_of_its_own(string language, string text)
    {
        var claims = Page.Read(language, text);
        claims.Select(claim => claim.Stance).ShouldBe([Stance.Asserts, Stance.NoEvidence]);
        claims.ShouldAllBe(claim => claim.Consignor[0].Id.ToString() == "PRK" && claim.Consignee[0].Id.ToString() == "RUS");
    }

    [Theory]
    [InlineData("en", "I can vouch for neither.")]
    [InlineData("en", "I could confirm none of it.")]
    [InlineData("en", "No tank was ever seen.")]
    [InlineData("fr", "Le port n’en a vu partir aucun.")]
    [InlineData("fr", "Le ministère n’a rien constaté.")]
    [InlineData("fr", "Je n’ai pas l’ombre d’un indice.")]
    public void Words_of_checking_or_seeing_under_a_negation_say_that_there_is_no_proof(string language, string text) => Views.Only(language, text).RejectedAt.ShouldBeGreaterThanOrEqualTo(0);

    [Theory]
    [InlineData("en", "The minister confirmed that it had not paid.")]
    [InlineData("en", "The tanks were seen in Rajin.")]
    [InlineData("fr", "Le port en a vu partir douze.")]
    public void The_same_words_without_one_say_nothing_of_the_kind(string language, string text) => Views.Only(language, text).RejectedAt.ShouldBe(-1);

    [Fact]
    public void Two_things_told_before_are_doubted_at_once()
    {
        var discourse = new DiscourseState { Sentence = 1 };
        discourse.Note(Claim("PRK"));
        discourse.Note(Claim("IRN"));
        var view = Views.Only("en", "I could confirm neither.");
        var anchors = new AnchorFinder(view, new SentenceParts([], [], [], [], [], []), discourse).Find();
        anchors.Select(anchor => anchor.Kind).ShouldBe([AnchorKind.Rebuttal, AnchorKind.SecondRebuttal]);
    }

    private static TransferClaim Claim(string sender) => new()
    {
        Consignor = [new Party(PartyId.Parse(sender), sender, null)],
        Consignee = [],
        Goods = [new GoodsItem(GoodsCode.Parse("armour"), "tanks", new TextSpan(0, 5))],
        Quote = new Quote("tanks", new TextSpan(0, 5)),
    };
}
