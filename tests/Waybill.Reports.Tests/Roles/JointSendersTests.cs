namespace Waybill.Reports.Tests;

public sealed class JointSendersTests
{
    [Fact]
    public void Who_is_named_beside_the_last_sender_sends_with_it() =>
        Page.Directions("en", "Estonia delivered 20 trucks to Ukraine in October.\n\nTo be handed over:\n- about 100 mine-clearance vehicles, together with Latvia\n- more than 5,000 sets of body armour")
            .ShouldBe(["EST>UKR", "EST+LVA>UKR", "EST>UKR"]);

    [Fact]
    public void Whose_page_it_is_sends_with_others_though_no_claim_was_told_before()
    {
        const string Text = "The Ministry of Defence brings its list up to date every month. Denmark has given eight billion kroner so far.\n\nOn order for Ukraine:\n- about 80 Leopard 1 tanks, jointly with Germany and the Netherlands";
        var claim = Page.Read("en", Text, publisher: "Danish Ministry of Defence")[^1];
        claim.Consignor.Select(party => party.Id.ToString()).Order().ShouldBe(["DEU", "DNK", "NLD"]);
        claim.Consignee.ShouldHaveSingleItem().Id.ToString().ShouldBe("UKR");
    }
}
