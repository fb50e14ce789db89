namespace Waybill.Lists.Tests;

/// <summary>Ships: an equal IMO number decides, another one vetoes, radio identities only hint.</summary>
public class ShipTests
{
    private const string Header = "id,name,imo,mmsi,call sign,flag,former flag,former name\n";
    private const string Aura = Header + "1,Aura,9187629,572469210,HMZH9,Togo,Malta,\n";

    [Fact]
    public void The_same_name_under_another_imo_number_is_another_ship()
    {
        Screened.Against(Aura, Screened.Ship("Aura", "9385233")).Clear.ShouldBeTrue();
        Screened.Against(Aura, Screened.Ship("Aura", "9385233", null, null, "PAN")).Clear.ShouldBeTrue();
    }

    [Fact]
    public void The_same_imo_number_is_the_same_ship_though_renamed_and_reflagged()
    {
        var hit = Screened.Against(Aura, Screened.Ship("Monte Bianco", "IMO 9187629", null, null, "PAN")).Hits.ShouldHaveSingleItem();
        hit.Score.ShouldBeGreaterThanOrEqualTo(0.99);
        hit.Match.ShouldBeTrue();
        hit.Disagreed.Select(one => one.Field).ShouldBe(["name", "flag"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("572469210", null, "mmsi")]
    [InlineData(null, "HMZH9", "call-sign")]
    public void A_radio_identity_under_another_imo_number_is_a_conflict_and_no_match(string? mmsi, string? callSign, string field)
    {
        var result = Screened.Against(Aura, Screened.Ship("Aura", "9385233", mmsi, callSign));
        result.Hits.ShouldBeEmpty();
        result.Clear.ShouldBeFalse();
        var conflict = result.Conflicts.ShouldHaveSingleItem();
        (conflict.Shared.Field, conflict.Differs.Field).ShouldBe((field, "imo"));
    }

    [Fact]
    public void A_radio_identity_under_another_name_without_imo_number_is_a_conflict_and_no_match()
    {
        var result = Screened.Against(Header + "1,Aura,,,HMZH9,Togo,,\n", Screened.Ship("Wind Rose", null, null, "HMZH9"));
        result.Conflicts.ShouldHaveSingleItem().Differs.Field.ShouldBe("name");
        result.Hits.ShouldAllBe(hit => !hit.Match);
    }

    [Fact]
    public void A_radio_identity_with_the_name_is_a_match() =>
        Screened.Against(Header + "1,Aura,,572469210,,Togo,,\n", Screened.Ship("M/V AURA", null, "572469210")).Hits.ShouldHaveSingleItem().Match.ShouldBeTrue();

    [Theory]
    [InlineData("Zu Zag Bong 6", "Zu Zag Bong 5", false)]
    [InlineData("Zu Zag Bong 5", "Zu Zag Bong", false)]
    [InlineData("Zu Zag Bong No. 5", "Zu Zag Bong V", true)]
    public void Numbered_names_are_names_of_other_ships(string asked, string listed, bool match) =>
        Screened.Against($"{Header}1,{listed},,,,,,\n", Screened.Ship(asked)).Hits.Any(hit => hit.Match).ShouldBe(match);

    [Theory]
    [InlineData("Lady R", "LADY R", true)]
    [InlineData("M/V Maia-1", "MAIA-1", true)]
    [InlineData("Maria", "MARA", false)]
    public void A_name_that_is_the_same_is_never_clear_however_short(string asked, string listed, bool match)
    {
        var table = $"{Header}1,{listed},9187629,,,Togo,,\n";
        Screened.Against(table, Screened.Ship(asked)).Clear.ShouldBe(!match);
        Screened.Against(table, ScreeningQuery.Of(asked)).Clear.ShouldBe(!match);
        Screened.Against(table, Screened.Ship(asked, "9385233")).Clear.ShouldBeTrue("another number is another hull");
        Screened.Against(table, Screened.Ship(asked, null, null, null, "PAN")).Hits.Any(hit => hit.Match).ShouldBeFalse("another flag speaks against it");
    }

    [Fact]
    public void One_name_of_ten_hulls_is_kept_apart_and_each_imo_number_joins_its_own()
    {
        int[] numbers = [.. Enumerable.Range(918700, 10).Select(six => six * 10 + CheckDigit(six))];
        var table = Header + string.Concat(numbers.Select((imo, i) => $"{i},Hope,{imo},,,,,\n"));
        foreach (var imo in numbers)
        {
            var result = Screened.Against(table, Screened.Ship("Hope", $"{imo}"));
            result.Hits.Where(hit => hit.Match).ShouldHaveSingleItem().Record.Numbers[0].Value.ShouldBe($"{imo}");
        }
    }

    [Fact]
    public void A_former_flag_agrees_and_a_former_name_is_found()
    {
        var hit = Screened.Against(Header + "1,Aura,,,,Togo,Malta,Wind Rose\n", Screened.Ship("Wind Rose", null, null, null, "MLT")).Hits.ShouldHaveSingleItem();
        hit.Names!.Listed.ShouldBe("Wind Rose");
        hit.Agreed.ShouldContain(one => one.Field == "flag" && one.Why.Contains("before", StringComparison.Ordinal));
    }

    [Fact]
    public void A_companys_imo_number_is_no_ships()
    {
        // 1790183 passes both check digits.
        var list = "id,name,type,company imo\n1,Crane Shipping,company,1790183\n";
        Screened.Against(list, Screened.Ship("Heron", "1790183")).Clear.ShouldBeTrue();
        Screened.Against(list, ScreeningQuery.Of("1790183")).Hits.ShouldHaveSingleItem().Match.ShouldBeTrue();
    }

    [Fact]
    public void A_wrong_check_digit_is_noted_and_decides_nothing()
    {
        var result = Screened.Against(Aura, Screened.Ship("Aura", "9187620"));
        result.Notes.ShouldHaveSingleItem().ShouldContain("check digit");
        result.Hits.ShouldHaveSingleItem().Score.ShouldBeInRange(0.4, 0.9);
    }

    private static int CheckDigit(int six) => (six / 100000 * 7 + six / 10000 % 10 * 6 + six / 1000 % 10 * 5 + six / 100 % 10 * 4 + six / 10 % 10 * 3 + six % 10 * 2) % 10;
}
