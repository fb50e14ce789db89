namespace Waybill.Reports.Tests;

/// <summary>Who usually sends to whom is a fact of the decisions; plain words must outweigh it.</summary>
public sealed class UnusualDirectionTests
{
    [Theory]
    [InlineData("en", "The Houthis sent Iran 30 drones in October.", "houthis>IRN")]
    [InlineData("en", "Russia delivered 300 containers of shells to North Korea in October.", "RUS>PRK")]
    [InlineData("fr", "La Russie a livré 300 conteneurs d’obus à la Corée du Nord en octobre.", "RUS>PRK")]
    [InlineData("en", "Ukraine sent 40 tanks to the United States in October.", "UKR>USA")]
    [InlineData("fr", "L’Ukraine a envoyé 40 chars aux États-Unis en octobre.", "UKR>USA")]
    [InlineData("en", "Iran received 200 drones from Sudan in May.", "SDN>IRN")]
    [InlineData("fr", "L’Iran a reçu 200 drones du Soudan en mai.", "SDN>IRN")]
    [InlineData("en", "Hezbollah shipped 50 rockets to Iran in May.", "hezbollah>IRN")]
    [InlineData("fr", "Le Hezbollah a livré 50 roquettes à l’Iran en mai.", "hezbollah>IRN")]
    [InlineData("en", "Fiji delivered 20 mortars to Nauru in May.", "FJI>NRU")]
    public void Plain_words_outweigh_who_usually_sends(string language, string text, string told) =>
        Page.Directions(language, text).ShouldBe([told]);
}
