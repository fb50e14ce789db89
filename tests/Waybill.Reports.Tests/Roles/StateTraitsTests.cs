using Waybill.Model;

namespace Waybill.Reports.Tests;

/// <summary>"The island" and "le Nord" stand for a state that bears the trait, whoever was named last.</summary>
public sealed class StateTraitsTests
{
    [Theory]
    [InlineData("en", "Venezuela once filled the tanks of Cuba. Caracas has little left. Mexico shipped 40,000 tonnes of diesel to the island in October.", "MEX>CUB", Skip = "Readers 0.24 and 0.25 misread it, as 0.20 did (docs/accuracy.md).")]
    [InlineData("en", "South Korea's army watches the border. China is silent. Russia delivered 20 radars to the North in October.", "RUS>PRK")]
    [InlineData("fr", "La Corée du Sud s'inquiète. La Chine se tait. Moscou a livré au Nord 20 radars en octobre.", "RUS>PRK")]
    [InlineData("fr", "Le Qatar a reçu un ministre de Paris. La Turquie a livré 20 blindés à l'émirat en octobre.", "TUR>QAT")]
    [InlineData("es", "Cuba espera. Venezuela calla. México entregó 40.000 toneladas de diésel a la isla en octubre.", "MEX>CUB")]
    public void Words_stand_for_a_state_of_their_trait(string language, string text, string told) =>
        Page.Directions(language, text).ShouldBe([told]);

    [Theory]
    [InlineData("island", "CUB VEN", "CUB")]
    [InlineData("island", "VEN", "")]
    [InlineData("north-korea", "KOR", "PRK")]
    [InlineData("north-korea", "MLI", "")]
    public void Only_what_the_document_names_counts(string trait, string named, string states) =>
        string.Join(' ', StateTraits.Of(trait, named.Split(' ').ToDictionary(id => PartyId.Parse(id), id => new SpokenState(id, 1, default))).Select(state => state.Id)).ShouldBe(states);
}
