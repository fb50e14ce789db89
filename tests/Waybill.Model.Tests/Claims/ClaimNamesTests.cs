using CsCheck;

namespace Waybill.Model.Tests;

public class ClaimNamesTests
{
    [Fact]
    public void The_words_are_those_of_the_contract()
    {
        ClaimNames.All<Stage>().ShouldBe(["unstated", "sought", "agreed", "planned", "under-way", "delivered", "intercepted"]);
        ClaimNames.All<Stance>().ShouldBe(["asserts", "alleges", "possible", "denies", "no-evidence"]);
        ClaimNames.All<Section>().ShouldBe(["body", "headline", "caption", "teaser"]);
        ClaimNames.All<SourceKind>().ShouldBe(
        [
            "government", "official", "military", "intelligence", "legislature", "igo", "expert-panel", "think-tank", "ngo",
            "media", "company", "imagery", "document", "person", "unnamed",
        ]);
        ClaimNames.All<Channel>().ShouldBe(["statement", "press-conference", "interview", "report", "article", "imagery", "post", "document"]);
        ClaimNames.All<EventKind>().ShouldBe(["meeting", "position", "movement", "measure"]);
        ClaimNames.All<PositionAct>().ShouldBe(["accuse", "condemn", "warn", "deny", "confirm", "call-for"]);
        ClaimNames.All<EstimateMetric>().ShouldBe(["duration", "usable-share", "rate", "rank", "derived-quantity", "value", "compare"]);
        ClaimNames.All<QuantityQualifier>().ShouldBe(["exact", "about", "at-least", "at-most", "range"]);
        ClaimNames.All<CarrierKind>().ShouldBe(["vessel", "aircraft", "train", "vehicle"]);
    }

    [Fact]
    public void A_word_is_read_back()
    {
        RoundTrips<Stage>();
        RoundTrips<Stance>();
        RoundTrips<SourceKind>();
        RoundTrips<EstimateMetric>();
        RoundTrips<QuantityQualifier>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("UnderWay")]
    [InlineData("under way")]
    [InlineData("Delivered")]
    public void Other_words_are_none(string word)
    {
        ClaimNames.TryParse<Stage>(word, out _).ShouldBeFalse();
        Should.Throw<FormatException>(() => ClaimNames.Parse<Stage>(word)).Message.ShouldContain("under-way");
    }

    [Fact]
    public void A_value_outside_the_enumeration_has_no_word() =>
        Should.Throw<ArgumentOutOfRangeException>(() => ClaimNames.Of((Stage)99));

    private static void RoundTrips<T>() where T : struct, Enum =>
        Gens.Of<T>().Sample(value => ClaimNames.Parse<T>(ClaimNames.Of(value)).ShouldBe(value), iter: 50);
}
