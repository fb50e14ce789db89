using Waybill.Model;

namespace Waybill.Briefs.Tests;

public class StateNamesTests
{
    [Theory]
    [InlineData("en", "PRK", "North Korea")]
    [InlineData("fr", "PRK", "Corée du Nord")]
    [InlineData("fr", "IRN", "Iran")]
    [InlineData("fr", "USA", "États-Unis")]
    [InlineData("fr", "EU", "Union européenne")]
    [InlineData("en", "houthis", null)]
    public void Names_follow_the_language(string language, string id, string? name) =>
        new StateNames(language).Name(PartyId.Parse(id)).ShouldBe(name);

    [Fact]
    public void States_have_a_capital_and_bodies_have_none()
    {
        StateNames.Capital(PartyId.Parse("RUS"))!.Value.Longitude.ShouldBe(37.6);
        StateNames.Capital(PartyId.Parse("UN")).ShouldBeNull();
    }
}
