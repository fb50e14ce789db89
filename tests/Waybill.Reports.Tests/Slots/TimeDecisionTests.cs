namespace Waybill.Reports.Tests;

public sealed class TimeDecisionTests
{
    [Theory]
    [InlineData("en", "Turkey sold Ethiopia drones in 2021 and 2022.", "2021-01-01/2022-12-31")]
    [InlineData("en", "Turkey sold Ethiopia drones in January and February.", "2023-01-01/2023-02-28")]
    [InlineData("fr", "La Turquie a livré des drones à l'Éthiopie en janvier et en février.", "2023-01-01/2023-02-28")]
    [InlineData("fr", "La Turquie a vendu des drones à l'Éthiopie en 2021 et 2022.", "2021-01-01/2022-12-31")]
    [InlineData("en", "Turkey sold Ethiopia drones on 28 September and 3 October.", "2023-09-28/2023-10-03")]
    [InlineData("fr", "La Turquie a vendu des drones à l'Éthiopie le 28 septembre et le 3 octobre.", "2023-09-28/2023-10-03")]
    [InlineData("fr", "Les 28 septembre, 11 et 24 octobre, la Turquie a livré des drones à l'Éthiopie.", "2023-09-28/2023-10-24")]
    public void Times_that_an_and_joins_are_one(string language, string text, string days) =>
        Page.Read(language, text).ShouldHaveSingleItem().Period.ShouldNotBeNull().Days.ToString().ShouldBe(days);

    [Theory]
    [InlineData("en", "Iran has sent drones to Russia since at least August 2022.", "2022-08-01/2023-11-09")]
    [InlineData("en", "Iran has sent drones to Russia since the turn of the year.", "2023-01-01/2023-11-09")]
    public void Since_may_be_hedged(string language, string text, string days) =>
        Page.Read(language, text).ShouldHaveSingleItem().Period.ShouldNotBeNull().Days.ToString().ShouldBe(days);
}
