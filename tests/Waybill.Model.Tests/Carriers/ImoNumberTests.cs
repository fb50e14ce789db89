using CsCheck;

namespace Waybill.Model.Tests;

public class ImoNumberTests
{
    [Theory]
    [InlineData("9179842")]
    [InlineData("8517839")]
    [InlineData("9358010")]
    [InlineData("9161003")]
    [InlineData("IMO 9161003")]
    [InlineData("imo9161003")]
    [InlineData("IMO: 9161003")]
    [InlineData("IMO No. 9161003", false)]
    public void Ships_at_sea_bear_it(string text, bool right = true) => ImoNumber.TryParse(text, null, out _).ShouldBe(right);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("IMO")]
    [InlineData("9179843")]
    [InlineData("0179842")]
    [InlineData("917984")]
    [InlineData("91798420")]
    [InlineData("-917984")]
    [InlineData("9 179842")]
    [InlineData("٩١٧٩٨٤٢")]
    public void Others_do_not(string? text) => RoundTrip.Rejects<ImoNumber>(text);

    [Fact]
    public void It_round_trips() => RoundTrip.Holds(Gens.Imo);

    [Fact]
    public void Any_text_is_answered() => RoundTrip.NeverThrows<ImoNumber>();

    [Fact]
    public void Its_form_names_it() => ImoNumber.Parse("9179842").ToString().ShouldBe("IMO 9179842");

    [Fact]
    public void A_wrong_digit_is_seen_save_where_the_weight_hides_it() => Gen.Select(Gens.Imo, Gen.Int[0, 6], Gen.Int[1, 9]).Sample(
        (imo, place, add) =>
        {
            int[] weights = [7, 6, 5, 4, 3, 2, 1];
            var digits = imo.Value.ToString("D7", null).ToCharArray();
            var old = digits[place] - '0';
            var other = (old + add) % 10;
            digits[place] = (char)('0' + other);
            var hidden = (other - old) * weights[place] % 10 == 0;
            ImoNumber.TryParse(digits, null, out _).ShouldBe(hidden && digits[0] != '0');
        },
        iter: 2000);
}
