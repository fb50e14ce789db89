namespace Waybill.Ledger.Tests;

public sealed class TransferIdsTests
{
    [Fact]
    public void An_identifier_is_drawn_from_the_claims()
    {
        TransferIds.For(["0123456789ab", "fedcba987654"])["0123456789ab"].ShouldBe("T01234567");
    }

    [Fact]
    public void Two_claims_of_the_same_digits_get_two_identifiers_in_any_order()
    {
        var (one, other) = (TransferIds.For(["0123456789ab", "0123456700cd"]), TransferIds.For(["0123456700cd", "0123456789ab"]));
        one["0123456700cd"].ShouldBe("T01234567");
        one["0123456789ab"].ShouldNotBe("T01234567");
        one["0123456789ab"].Length.ShouldBe(9);
        other.ShouldBe(one, ignoreOrder: true);
    }
}
