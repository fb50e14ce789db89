namespace Waybill.Reports.Tests;

/// <summary>Who sends and who receives may stand in the sentence behind.</summary>
public sealed class NextSentenceTests
{
    [Theory]
    [InlineData("en", "The navy stopped a dhow with 300 rifles. They came from Iran and were meant for the Houthis.", "From IRN", "To houthis")]
    [InlineData("fr", "La douane a trouvé 300 fusils dans un conteneur. Parties de Turquie, les armes devaient être livrées au Soudan.", "From TUR", "To SDN")]
    [InlineData("fr", "Vingt drones sont déchargés à Mombasa. La cargaison irait à l'Éthiopie.", "To ETH")]
    [InlineData("fr", "Le Pérou a reçu 24 avions. Vendeur : la Suède.", "None SWE")]
    [InlineData("en", "Six helicopters reached Bamako. The supplier: Russia.", "None RUS")]
    [InlineData("en", "Who arms the militia? Turkey and Qatar.", "None TUR", "None QAT")]
    public void A_sentence_that_goes_on_names_them(string language, string text, params string[] parties) => Parties(language, text).ShouldBe(parties);

    [Theory]
    [InlineData("en", "The navy stopped a dhow with 300 rifles. Parliament will vote on aid to Ukraine on Monday.")]
    [InlineData("en", "The navy stopped a dhow with 300 rifles. The question: what will Parliament say of Ukraine?")]
    [InlineData("en", "The navy stopped a dhow with 300 rifles.\n\nThey came from Iran.")]
    public void Others_do_not(string language, string text) => Parties(language, text).ShouldBeEmpty();

    private static IEnumerable<string> Parties(string language, string text)
    {
        var views = Views.All(language, text);
        views[0].Next = views[1];
        return NextSentence.Parties(views[0]).Select(candidate => $"{candidate.Lead.Marker} {candidate.Parties[0].Id}");
    }
}
