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
}
