namespace Waybill.Briefs.Tests;

public class NumberWordingTests
{
    [Theory]
    [InlineData("en", 1000000, "1,000,000")]
    [InlineData("en", 1234.5, "1,234.5")]
    [InlineData("fr", 1000000, "1\u202f000\u202f000")]
    [InlineData("fr", 0.25, "0,25")]
    public void Numbers_follow_the_language(string language, double value, string expected) =>
        new NumberWording(language).Format((decimal)value).ShouldBe(expected);

    [Theory]
    [InlineData("en", 0, false)]
    [InlineData("en", 1, true)]
    [InlineData("en", 1.5, false)]
    [InlineData("fr", 0, true)]
    [InlineData("fr", 1.5, true)]
    [InlineData("fr", 2, false)]
    public void Singular_follows_the_language(string language, double value, bool singular) =>
        new NumberWording(language).IsSingular((decimal)value).ShouldBe(singular);
}
