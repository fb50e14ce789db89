namespace Waybill.Ledger.Tests;

public sealed class PlainNameTests
{
    [Theory]
    [InlineData("The White House", "white house")]
    [InlineData("L’Élysée", "elysee")]
    [InlineData("U.S. Navy", "us navy")]
    [InlineData("  Kim  Jong-un ", "kim jong un")]
    [InlineData("The", "the")]
    [InlineData("e\u0301cole", "ecole")]
    [InlineData("국가정보원", "국가정보원")]
    public void Reduces(string name, string plain) => PlainName.Of(name).ShouldBe(plain);
}
