using CsCheck;

namespace Waybill.Model.Tests;

public class CompanyImoNumberTests
{
    private static readonly Gen<CompanyImoNumber> Numbers = Gen.Int[0, 999_999].Select(six =>
    {
        int[] weights = [8, 6, 4, 2, 9, 7];
        var sum = six.ToString("D6", null).Select((c, i) => (c - '0') * weights[i]).Sum();
        return CompanyImoNumber.Parse($"{six:D6}{(11 - sum % 11) % 10}");
    });

    [Fact]
    public void It_round_trips() => RoundTrip.Holds(Numbers);

    [Fact]
    public void Any_text_is_answered() => RoundTrip.NeverThrows<CompanyImoNumber>();

    [Fact]
    public void A_company_bears_it() => CompanyImoNumber.Parse("IMO company 0309317").ToString().ShouldBe("IMO company 0309317");

    [Theory]
    [InlineData("")]
    [InlineData("0309318")]
    [InlineData("030931")]
    [InlineData("company 0309317")]
    public void Others_do_not(string text) => RoundTrip.Rejects<CompanyImoNumber>(text);

    [Theory]
    [InlineData("9179842")]
    [InlineData("8517839")]
    [InlineData("9161003")]
    public void A_ships_number_is_none(string ship) => RoundTrip.Rejects<CompanyImoNumber>(ship);

    [Fact]
    public void The_written_forms_of_the_two_series_do_not_mix()
    {
        Numbers.Sample(company => ImoNumber.TryParse(company.ToString(), null, out _).ShouldBeFalse(), iter: 200);
        Gens.Imo.Sample(ship => CompanyImoNumber.TryParse(ship.ToString(), null, out _).ShouldBeFalse(), iter: 200);
    }
}
