using CsCheck;

namespace Waybill.Model.Tests;

public class PartyIdTests
{
    [Fact]
    public void It_round_trips() => RoundTrip.Holds(Gens.PartyId);

    [Fact]
    public void Any_text_is_answered() => RoundTrip.NeverThrows<PartyId>();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Prk")]
    [InlineData("PRKX")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("a b")]
    [InlineData("é")]
    public void Others_are_none(string? text) => RoundTrip.Rejects<PartyId>(text);

    [Fact]
    public void A_slug_has_an_end() => RoundTrip.Rejects<PartyId>(new string('a', 121));

    [Theory]
    [InlineData("PRK", true, false)]
    [InlineData("EU", false, true)]
    [InlineData("G7", false, true)]
    [InlineData("NATO", false, true)]
    [InlineData("rsf-sudan", false, false)]
    [InlineData("abc", false, false)]
    public void States_bodies_and_others_are_told_apart(string text, bool state, bool body)
    {
        PartyId.Parse(text).IsState.ShouldBe(state);
        PartyId.Parse(text).IsBody.ShouldBe(body);
    }

    [Theory]
    [InlineData("Rapid Support Forces", "rapid-support-forces")]
    [InlineData("  Réseau d’Élite (GmbH) ", "reseau-d-elite-gmbh")]
    [InlineData("Ørsted & Œuvre 24", "orsted-oeuvre-24")]
    [InlineData("EU", "eu")]
    public void A_name_has_a_slug(string name, string slug) => PartyId.OfName(name).ToString().ShouldBe(slug);

    [Theory]
    [InlineData("")]
    [InlineData("中国")]
    [InlineData("—")]
    public void A_name_without_letters_that_a_slug_holds_has_none(string name) => Should.Throw<FormatException>(() => PartyId.OfName(name));

    [Fact]
    public void A_slug_of_a_name_is_an_id() => Gen.String.Sample(
        name =>
        {
            try
            {
                var id = PartyId.OfName(name);
                PartyId.Parse(id.ToString()).ShouldBe(id);
                PartyId.OfName(id.ToString()).ShouldBe(id);
            }
            catch (FormatException)
            {
                name.ShouldAllBe(c => !char.IsAsciiLetterOrDigit(c));
            }
        },
        iter: 1000);
}
