namespace Waybill.Lists.Tests;

public class OfacImporterTests
{
    private const string Ship = """
        900,"GREY HERON","vessel","DPRK] [NPWMD",-0- ,"HMZH9","General Cargo","2595","1865","Togo","Heron Marine S.A.","Former Vessel Flag Malta; alt. Former Vessel Flag Tuvalu; Former Vessel Flag None Identified; Vessel Registration Identification IMO 9187629; MMSI 572469210; f.k.a. 'WHITE HERON'; Linked To: BLUE CRANE SHIPPING CO."
        """;

    [Fact]
    public void Remarks_of_a_ship_are_read()
    {
        var ship = ListTexts.One("sdn-2022-11.csv", Ship + "\n\u001a\n").Record("900");
        ship.Kind.ShouldBe(SubjectKind.Vessel);
        ship.Listings.Select(listing => listing.Programme).ShouldBe(["DPRK", "NPWMD"]);
        ship.Texts(NumberKind.Imo).ShouldBe(["9187629"]);
        ship.Texts(NumberKind.Mmsi).ShouldBe(["572469210"]);
        ship.Texts(NumberKind.CallSign).ShouldBe(["HMZH9"]);
        ship.Texts(DetailKind.Flag).ShouldBe(["TGO"]);
        ship.Texts(DetailKind.FormerFlag).ShouldBe(["MLT", "TUV"]);
        ship.Texts(NameKind.Former).ShouldBe(["WHITE HERON"]);
        ship.Links.Select(link => (link.Kind, link.Name)).ShouldBe([(LinkKind.Owner, "Heron Marine S.A."), (LinkKind.Linked, "BLUE CRANE SHIPPING CO")]);
        ship.Names.ShouldAllBe(name => name.At == new ListRef("900", 1));
    }

    [Fact]
    public void A_substitute_byte_parts_two_lists_and_lines_go_on_counting()
    {
        var other = """901,"NOORI, Karim","individual","NS-PLC",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 01 Jan 1962; alt. DOB circa 1964; POB Shati; nationality Iran; Passport X1234567 (Iran) issued 1 Jan 2010; Gender Male." """.TrimEnd();
        var (lists, faults) = ListTexts.Read(("sdn.csv", Ship + "\n\u001a" + other + "\n\u001a"));
        faults.ShouldBeEmpty();
        lists.Select(list => list.Info.Name).ShouldBe(["ofac-sdn", "ofac-non-sdn"]);
        var person = lists[1].Record("901");
        person.At.Line.ShouldBe(2);
        person.Births.Select(birth => (birth.Days.ToString(), birth.About)).ShouldBe([("1962-01-01/1962-01-01", false), ("1964-01-01/1964-12-31", true)]);
        person.Texts(NumberKind.Passport).ShouldBe(["X1234567"]);
        person.Texts(DetailKind.Country).ShouldBe(["IRN"]);
        person.Texts(DetailKind.Gender).ShouldBe(["male"]);
    }

    [Fact]
    public void Aliases_addresses_and_overlong_remarks_join_their_record()
    {
        var (lists, faults) = ListTexts.Read(
            ("cons_prim.csv", "902,\"OAO RIVER\",-0- ,\"UKRAINE-EO13662\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"Identification Number IMO 53428\"\n"),
            ("cons_alt.csv", "902,77,\"fka\",\"OLD RIVER\",-0- \n902,78,\"aka\",\"RIVER JSC\",-0- \n999,79,\"aka\",\"NOBODY\",-0- \n"),
            ("cons_add.csv", "902,5,\"1 Quay\",\"Omsk\",\"Russia\",-0- \n"),
            ("cons_comments.csv", "902,\"83 (Russia); Website www.example.org.\"\n"));
        var record = lists.ShouldHaveSingleItem().Record("902");
        record.Texts(NameKind.Former).ShouldBe(["OLD RIVER"]);
        record.Names[2].At.ShouldBe(new ListRef("902/78", 2));
        record.Texts(DetailKind.Address).ShouldBe(["1 Quay, Omsk, Russia"]);
        record.Texts(NumberKind.CompanyImo).ShouldBe(["5342883"]);
        faults.ShouldHaveSingleItem().Source.ShouldBe("cons_alt.csv");
    }

    [Fact]
    public void A_row_cut_off_in_the_middle_is_told_and_left_out()
    {
        var (lists, faults) = ListTexts.Read(("sdn.csv", Ship + "\n903,\"CUT OF"));
        lists[0].Designations.Count.ShouldBe(1);
        faults.ShouldHaveSingleItem().Line.ShouldBe(2);
    }
}
