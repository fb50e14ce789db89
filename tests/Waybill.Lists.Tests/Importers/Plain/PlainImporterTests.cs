using Waybill.Model;

namespace Waybill.Lists.Tests;

public class PlainImporterTests
{
    [Fact]
    public void Columns_are_known_by_their_names_and_rows_of_one_ship_are_one_record()
    {
        var list = ListTexts.One("port-ban-2021-03.csv", """
            Ship name,IMO No,MMSI,Flag,Previous names,Registered owner,Listed on,Delisted on,From,To,Colour
            Grey Heron,9187629,572469210,Togo,White Heron; Black Heron,Heron Marine,2019-01-02,2020-05-06,2018-01-01,,grey
            Grey Heron II,9187629,,Palau,,,2019-01-02,2020-05-06,2020-01-01,2020-12-31,
            """);
        (list.Info.Name, list.Info.Date, list.Info.DateStated).ShouldBe(("port-ban", PrefixDate.Parse("2021-03"), false));
        var ship = list.Designations.ShouldHaveSingleItem();
        (ship.Id, ship.Kind).ShouldBe(("9187629", SubjectKind.Vessel));
        ship.Names.Select(name => (name.Text, name.Kind)).ShouldBe(
            [("Grey Heron", NameKind.Primary), ("White Heron", NameKind.Former), ("Black Heron", NameKind.Former), ("Grey Heron II", NameKind.Alias)]);
        ship.Of(DetailKind.Flag).Select(flag => (flag.Text, flag.Days?.ToString())).ShouldBe([("TGO", "2018-01-01/.."), ("PLW", "2020-01-01/2020-12-31")]);
        ship.Listings.ShouldHaveSingleItem().Days.ShouldBe(DateInterval.Parse("2019-01-02/2020-05-06"));
        ship.Texts(DetailKind.Remark).ShouldBe(["Colour: grey"]);
    }

    [Fact]
    public void A_table_without_names_is_no_list()
    {
        var (lists, faults) = ListTexts.Read(("data.csv", "a,b,c\n1,2,3\n"));
        lists.ShouldBeEmpty();
        faults.ShouldHaveSingleItem().Message.ShouldContain("no form of a list");
    }

    [Fact]
    public void Semicolons_and_tabs_part_columns_too()
    {
        ListTexts.One("a.csv", "id;name\n1;Blue Crane\n").Designations.ShouldHaveSingleItem().Caption.ShouldBe("Blue Crane");
        ListTexts.One("a.tsv", "id\tname\n1\tBlue, Crane\n").Designations.ShouldHaveSingleItem().Caption.ShouldBe("Blue, Crane");
    }
}
