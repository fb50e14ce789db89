namespace Waybill.Reports.Tests;

/// <summary>"Either side" means the sides of a war that the document speaks of, whoever was named last.</summary>
public sealed class WarsTests
{
    [Theory]
    [InlineData("en", "Ukraine counts its shells. Brazil, Chile and Peru look on. China denies selling arms to either side.", "CHN>RUS+UKR")]
    [InlineData("fr", "L'Ukraine compte ses obus. Le Brésil, le Chili et le Pérou regardent. La Chine nie avoir vendu des armes à l'une ou l'autre des parties.", "CHN>RUS+UKR")]
    public void Either_side_is_both_sides_of_the_war(string language, string text, string told) =>
        Page.Directions(language, text).ShouldBe([told]);
}
