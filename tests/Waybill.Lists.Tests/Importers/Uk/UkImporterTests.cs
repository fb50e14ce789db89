using Waybill.Model;

namespace Waybill.Lists.Tests;

public class UkImporterTests
{
    [Fact]
    public void Rows_of_one_group_are_one_record()
    {
        var list = ListTexts.One("conlist.csv", """
            Last Updated,13/04/2018,,
            Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,DOB,Town of Birth,Country of Birth,Nationality,Passport Details,NI Number,Position,Address 1,Address 2,Address 3,Address 4,Address 5,Address 6,Post/Zip Code,Country,Other Information,Group Type,Alias Type,Regime,Listed On,Last Updated,Group ID
             HARB,Farid,,,,,,00/00/1980,,Saudi Arabia,1) Saudi Arabia 2) Qatar,,,Emir,,,,,,,,,,Individual,AKA,Da'esh,01/04/2016,01/04/2016,501
            HARBI,Farid,Omar,,,,,05/06/1981,,,,,,,,,,,,,,,,Individual,Prime Alias,Da'esh,01/04/2016,01/04/2016,501
            GREY HERON,,,,,,,,,,,,,,,,,,,,,,(IMO number: 9187629)  Annex XIV,Entity,Prime Alias,DPR Korea,03/05/2017,03/05/2017,502
            BLUE CRANE,,,,,,,,,,,,,,,,,,,,,,Company Number IMO 5342883  Registered owner of a ship,Entity,Prime Alias,DPR Korea,03/05/2017,03/05/2017,503
            """);
        (list.Info.Name, list.Info.Date).ShouldBe(("uk-ofsi", PrefixDate.Parse("2018-04-13")));
        var person = list.Record("501");
        person.Names.Select(name => (name.Text, name.Kind)).ShouldBe([("Farid Omar HARBI", NameKind.Primary), ("Farid HARB", NameKind.Alias)]);
        person.Texts(DetailKind.Country).ShouldBe(["SAU", "QAT"]);
        person.Births.Select(birth => birth.Days.ToString()).ShouldBe(["1980-01-01/1980-12-31", "1981-06-05/1981-06-05"]);
        person.Listings.ShouldHaveSingleItem().Days.ShouldBe(DateInterval.Parse("2016-04-01/.."));
        (list.Record("502").Kind, list.Record("502").Numbers[0].Kind).ShouldBe((SubjectKind.Vessel, NumberKind.Imo));
        (list.Record("503").Kind, list.Record("503").Numbers[0].Kind).ShouldBe((SubjectKind.Organisation, NumberKind.CompanyImo));
    }

    [Fact]
    public void The_sanctions_list_has_columns_for_ships()
    {
        var list = ListTexts.One("uk.csv", """
            Report Date: 25-Nov-2025
            Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Name type,Alias strength,Title,Name non-latin script,Regime Name,Designation Type,Other Information,Date Designated,D.O.B,IMO number,Current owner/operator (s),Previous owner/operator (s),Current believed flag of ship,Previous flags,Type of ship
            01/09/2025,RUS9001,17001,,GREY HERON,,,,,,Primary Name,,,,Russia,Ship,,09/05/2025,,9187629,Heron Marine,(1) Old Marine (2) Older Marine,Panama,Malta,Tanker
            01/09/2025,RUS9001,17001,,WHITE HERON,,,,,,Alias,,,,Russia,Ship,,09/05/2025,,9187629,,,,,
            """);
        (list.Info.Name, list.Info.Date).ShouldBe(("uk-sanctions", PrefixDate.Parse("2025-11-25")));
        var ship = list.Designations.ShouldHaveSingleItem();
        ship.Kind.ShouldBe(SubjectKind.Vessel);
        ship.Texts(NumberKind.Imo).ShouldBe(["9187629"]);
        ship.Texts(DetailKind.Flag).ShouldBe(["PAN"]);
        ship.Texts(DetailKind.FormerFlag).ShouldBe(["MLT"]);
        ship.Links.Select(link => (link.Kind, link.Name)).ShouldBe([(LinkKind.Owner, "Heron Marine"), (LinkKind.FormerOwner, "Old Marine"), (LinkKind.FormerOwner, "Older Marine")]);
        ship.Names.Select(name => name.Text).ShouldBe(["GREY HERON", "WHITE HERON"]);
    }
}
