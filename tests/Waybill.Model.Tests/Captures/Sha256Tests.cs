namespace Waybill.Model.Tests;

public class Sha256Tests
{
    // The two example digests of FIPS 180-4 for the empty message and "abc".
    [Theory]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    public void It_is_the_standard_s(string message, string digest)
    {
        var bytes = System.Text.Encoding.ASCII.GetBytes(message);
        Sha256.Of(bytes).ToString().ShouldBe(digest);
        using var stream = new MemoryStream(bytes);
        Sha256.Of(stream).ShouldBe(Sha256.Parse(digest.ToUpperInvariant()));
    }

    [Fact]
    public void It_round_trips() => RoundTrip.Holds(Gens.Sha256);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ba7816bf")]
    [InlineData("ga7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    public void Others_are_none(string? text) => RoundTrip.Rejects<Sha256>(text);
}
