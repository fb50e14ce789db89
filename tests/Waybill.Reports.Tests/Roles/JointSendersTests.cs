namespace Waybill.Reports.Tests;

public sealed class JointSendersTests
{
    [Fact]
    public void Who_is_named_beside_the_last_sender_sends_with_it() =>
        Page.Directions("en", "Estonia delivered 20 trucks to Ukraine in October.\n\nTo be handed over:\n- about 100 mine-clearance vehicles, together with Latvia\n- more than 5,000 sets of body armour")
            .ShouldBe(["EST>UKR", "EST+LVA>UKR", "EST>UKR"]);
}
