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

    /// <summary>The columns of the published UK sanctions list, in their order.</summary>
    private const string Published =
        "Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Name type,Alias strength,Title,Name non-latin script,Non-latin script type,"
        + "Non-latin script language,Regime Name,Designation Type,Designation source,Sanctions Imposed,Other Information,UK Statement of Reasons,Address Line 1,Address Line 2,Address Line 3,"
        + "Address Line 4,Address Line 5,Address Line 6,Address Postal Code,Address Country,Phone number,Website,Email address,Date Designated,D.O.B,Nationality(/ies),National Identifier number,"
        + "National Identifier additional information,Passport number,Passport additional information,Position,Gender,Town of birth,Country of birth,Type of entity,Subsidiaries,Parent company,"
        + "Business registration number (s),IMO number,Current owner/operator (s),Previous owner/operator (s),Current believed flag of ship,Previous flags,Type of ship,Tonnage of ship,"
        + "Length of ship,Year Built,Hull identification number (HIN)";

    [Fact]
    public void All_columns_of_the_sanctions_list_that_tell_something_are_read()
    {
        var columns = Published.Split(',');
        string Row(params (string Column, string Value)[] values) =>
            string.Join(',', columns.Select(column => values.FirstOrDefault(value => value.Column == column).Value ?? (column.StartsWith("Name", StringComparison.Ordinal) ? "" : "N/A")));
        var list = ListTexts.One("uk.csv", string.Join("\r\n",
            "Report Date: 11-Sep-2026",
            Published,
            Row(("Unique ID", "RUS9001"), ("Name 1", "Olga"), ("Name 6", "ZIMINA"), ("Name type", "Primary Name"), ("Regime Name", "Russia"), ("Designation Type", "Individual"), ("Date Designated", "29/06/2012 00:00:00"),
                ("D.O.B", "dd/mm/1960"), ("Nationality(/ies)", "(1) Russia (2) Cyprus"), ("Gender", "Female"), ("Passport number", "563410108"), ("Position", "Minister"), ("Town of birth", "Omsk"), ("Address Line 1", "1 High Street"), ("Address Country", "Russia")),
            Row(("Unique ID", "RUS9001"), ("Name 1", "Olya"), ("Name 6", "ZIMINA"), ("Name type", "Alias"), ("Alias strength", "Low quality a.k.a"), ("Name non-latin script", "Ольга Зимина"), ("Regime Name", "Russia"), ("Designation Type", "Individual"), ("Date Designated", "29/06/2012")),
            Row(("Unique ID", "DPR9001"), ("UN Reference Number", "KPs.901"), ("Name 6", "GREY HERON"), ("Name type", "Primary name"), ("Regime Name", "DPRK"), ("Designation Type", "Ship"), ("Date Designated", "03/10/2017"),
                ("IMO number", "IMO9187629"), ("Current owner/operator (s)", "Heron Marine"), ("Current believed flag of ship", "Comoros"), ("Type of ship", "Bulk Carrier")),
            Row(("Unique ID", "DPR9002"), ("Name 6", "BLUE CRANE"), ("Name type", "Primary Name"), ("Regime Name", "DPRK"), ("Designation Type", "Entity"), ("Parent company", "Heron Marine"), ("Business registration number (s)", "123456"))) + "\r\n");
        list.Info.Date.ShouldBe(PrefixDate.Parse("2026-09-11"));
        var person = list.Record("RUS9001");
        person.Names.Select(name => (name.Text, name.Kind)).ShouldBe([("Olga ZIMINA", NameKind.Primary), ("Olya ZIMINA", NameKind.Weak), ("Ольга Зимина", NameKind.Script)]);
        person.Births.ShouldHaveSingleItem().Days.ShouldBe(DateInterval.Parse("1960-01-01/1960-12-31"));
        person.Texts(DetailKind.Country).ShouldBe(["RUS", "CYP"]);
        person.Texts(DetailKind.Gender).ShouldBe(["female"]);
        person.Texts(DetailKind.Remark).ShouldBeEmpty();
        person.Texts(DetailKind.Address).ShouldBe(["1 High Street, Russia"]);
        person.Texts(NumberKind.Passport).ShouldBe(["563410108"]);
        person.Numbers.Count.ShouldBe(1, "N/A is no number");
        person.Listings.ShouldHaveSingleItem().Days.ShouldBe(DateInterval.Parse("2012-06-29/.."));
        var ship = list.Record("DPR9001");
        (ship.Kind, ship.Texts(NumberKind.Imo).Single(), ship.Texts(DetailKind.Flag).Single(), ship.Links.Single().Name, ship.Listings.Single().Reference).ShouldBe((SubjectKind.Vessel, "9187629", "COM", "Heron Marine", "KPs.901"));
        var firm = list.Record("DPR9002");
        (firm.Kind, firm.Texts(NumberKind.Other).Single(), firm.Links.Single().Name).ShouldBe((SubjectKind.Organisation, "123456", "Heron Marine"));
    }
}
