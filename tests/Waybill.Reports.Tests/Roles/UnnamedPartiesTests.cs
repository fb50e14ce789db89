namespace Waybill.Reports.Tests;

/// <summary>People without a name are parties by the words that stand for them, unless those point back to somebody named.</summary>
public sealed class UnnamedPartiesTests
{
    [Theory]
    [InlineData("en", "Iran sent 40 rockets to militiamen in Iraq in October.", "IRN>militiamen")]
    [InlineData("en", "Uganda gave 300 rifles to smugglers in the north, the panel found.", "UGA>smugglers")]
    [InlineData("fr", "Le Rwanda a livré 40 mortiers à une milice en octobre.", "RWA>milice")]
    public void A_noun_is_a_party(string language, string text, string told) => Page.Directions(language, text).ShouldBe([told]);

    [Fact]
    public void Who_was_named_before_is_meant_first() =>
        Page.Directions("en", "The Houthis hold Sanaa. Iran sent 40 missiles to the rebels in October.").ShouldBe(["IRN>houthis"]);
}
