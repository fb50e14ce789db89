namespace Waybill.Reports.Tests;

public sealed class CarrierFinderTests
{
    [Theory]
    [InlineData("fr", "Un avion militaire russe a livré 20 drones à la Syrie en octobre.", "RUS")]
    [InlineData("fr", "Un navire chinois a livré huit canons à la Russie en juin.", "CHN")]
    [InlineData("en", "A Russian military aircraft brought 20 drones to Syria in October.", "RUS")]
    [InlineData("en", "Two Emirati C-17s brought 300 rifles to Sudan in October.", "ARE")]
    [InlineData("en", "Chinese-flagged ships carried 300 tonnes of coal from Russia to China.", "CHN")]
    public void Nationality_is_the_flag_and_a_type_no_name(string language, string text, string flag)
    {
        var carrier = Page.Read(language, text)[0].Carriers.ShouldHaveSingleItem();
        carrier.Flag.ToString().ShouldBe(flag);
        carrier.Name.ShouldBeNull();
    }
}
