using Waybill.Model;

namespace Waybill.Reports.Tests;

public class PositionDetectorTests
{
    [Theory]
    [InlineData("en", "Poland accused Belarus of sending rifles to smugglers.", PositionAct.Accuse, "POL", "BLR")]
    [InlineData("en", "The European Union condemned the delivery of Iranian drones to Russia.", PositionAct.Condemn, "EU", "IRN RUS")]
    [InlineData("en", "Germany warned that Iran could send missiles to Syria.", PositionAct.Warn, "DEU", "IRN SYR")]
    [InlineData("en", "Turkey has denied that it sold drones to Libya.", PositionAct.Deny, "TUR", "LBY")]
    [InlineData("en", "Serbia says it has never sold shells to Yemen.", PositionAct.Deny, "SRB", "YEM")]
    [InlineData("en", "The German defence ministry confirmed that ten tanks had been delivered to Ukraine.", PositionAct.Confirm, "DEU", "UKR")]
    [InlineData("en", "Japan called on China to stop the sale of engines to Russia.", PositionAct.CallFor, "JPN", "CHN RUS")]
    [InlineData("fr", "La Pologne accuse la Biélorussie d'avoir livré des fusils à des trafiquants.", PositionAct.Accuse, "POL", "BLR")]
    [InlineData("fr", "L'Union européenne a condamné la livraison de drones iraniens à la Russie.", PositionAct.Condemn, "EU", "IRN RUS")]
    [InlineData("fr", "L'Allemagne a averti que l'Iran pourrait envoyer des missiles à la Syrie.", PositionAct.Warn, "DEU", "IRN SYR")]
    [InlineData("fr", "La Turquie nie avoir vendu des drones à la Libye.", PositionAct.Deny, "TUR", "LBY")]
    public void Somebody_takes_a_position_about_others(string language, string text, PositionAct act, string taker, string targets)
    {
        var position = EventReading.Events(language, text, EventKind.Position).ShouldHaveSingleItem();
        position.Act.ShouldBe(act);
        EventReading.Who(position).ShouldBe(taker);
        string.Join(' ', position.Target).ShouldBe(targets);
    }

    [Theory]
    [InlineData("en", "Kenya called the reports a lie.", true)]
    [InlineData("en", "Kenya called the reports interesting.", false)]
    public void To_call_something_something_denies_it_only_with_a_word_of_rejecting(string language, string text, bool denies) =>
        EventReading.Events(language, text, EventKind.Position).Exists(position => position.Act == PositionAct.Deny).ShouldBe(denies);

    [Theory]
    [InlineData("en", "Belarus was accused of sending rifles to smugglers.", PositionAct.Accuse)]
    [InlineData("en", "Canada did not confirm that it sent shells to Ukraine.", PositionAct.Confirm)]
    [InlineData("en", "Ukraine fears that Iran could send missiles to Russia.", PositionAct.Warn)]
    public void What_is_suffered_denied_or_feared_is_no_such_position(string language, string text, PositionAct act) =>
        EventReading.Events(language, text, EventKind.Position).ShouldNotContain(position => position.Act == act);

    [Fact]
    public void Who_takes_a_position_is_no_link_of_its_own_attribution() =>
        EventReading.Events("en", "Poland accused Belarus of sending rifles to smugglers.", EventKind.Position).ShouldHaveSingleItem().Attribution.ShouldBeEmpty();
}
