using Waybill.Model;

namespace Waybill.Cli.Tests;

public class ClaimWordsTests
{
    private static readonly TextSpan Span = new(0, 1);

    [Theory]
    [InlineData("1000000", "1000000", QuantityQualifier.Exact, "1,000,000 shell")]
    [InlineData("60", "60", QuantityQualifier.About, "about 60 shell")]
    [InlineData("1000", null, QuantityQualifier.AtLeast, "at least 1,000 shell")]
    [InlineData(null, "25", QuantityQualifier.AtMost, "at most 25 shell")]
    [InlineData("18", "25.5", QuantityQualifier.Range, "18–25.5 shell")]
    public void A_quantity(string? min, string? max, QuantityQualifier qualifier, string words) =>
        ClaimWords.Of(new Quantity(Number(min), Number(max), qualifier, "shell", Span)).ShouldBe(words);

    [Theory]
    [InlineData("2023-11-09/2023-11-09", "2023-11-09")]
    [InlineData("2023-10-01/2023-10-31", "2023-10-01 to 2023-10-31")]
    [InlineData("2023-10-01/..", "from 2023-10-01")]
    [InlineData("../2023-10-31", "until 2023-10-31")]
    public void A_period(string days, string words) => ClaimWords.Of(new Period(DateInterval.Parse(days), Span)).ShouldBe(words);

    [Fact]
    public void A_way()
    {
        var claim = new TransferClaim { Goods = [], Quote = new Quote("x", Span) };
        ClaimWords.Way(claim).ShouldBe("");
        claim = claim with
        {
            Carriers = [new Carrier(CarrierKind.Vessel, "Angara", null, null, Span), new Carrier(CarrierKind.Train, null, null, PartyId.Parse("RUS"), Span)],
            Loading = [new NamedPlace("Rajin", null, Span)],
        };
        ClaimWords.Way(claim).ShouldBe("Angara, RUS train, from Rajin");
        ClaimWords.Way(claim with { Carriers = [new Carrier(CarrierKind.Aircraft, null, null, null, Span)] }).ShouldBe("an aircraft, from Rajin");
        ClaimWords.Way(claim with { Discharge = [new NamedPlace(null, PartyId.Parse("RUS"), Span)] }).ShouldBe("Angara, RUS train, Rajin → somewhere in RUS");
    }

    [Fact]
    public void What_is_not_told_is_not_filled_in()
    {
        ClaimWords.Of((IReadOnlyList<Party>)[]).ShouldBe("?");
        ClaimWords.Of((Quantity?)null).ShouldBe("");
        ClaimWords.Of((Period?)null).ShouldBe("");
        ClaimWords.Of((IReadOnlyList<AttributionLink>)[]).ShouldBe("nobody named");
    }

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
