using Waybill.Model;

namespace Waybill.Lists.Tests;

public class UnImporterTests
{
    private const string Sample = """
        <?xml version="1.0" encoding="UTF-8"?>
        <CONSOLIDATED_LIST dateGenerated="2024-05-02T23:00:09Z">
          <INDIVIDUALS>
            <INDIVIDUAL>
              <DATAID>11</DATAID><FIRST_NAME>PAK</FIRST_NAME><SECOND_NAME>SU
                NAM </SECOND_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPi.900</REFERENCE_NUMBER>
              <LISTED_ON>2016-03-02-04:00</LISTED_ON><GENDER>Male</GENDER><NAME_ORIGINAL_SCRIPT>박수남</NAME_ORIGINAL_SCRIPT>
              <DESIGNATION><VALUE>Director</VALUE></DESIGNATION>
              <NATIONALITY><VALUE>Democratic People's Republic of Korea</VALUE></NATIONALITY>
              <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Pak the Younger</ALIAS_NAME></INDIVIDUAL_ALIAS>
              <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
              <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1960</FROM_YEAR><TO_YEAR>1962</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
              <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>563-410-108</NUMBER></INDIVIDUAL_DOCUMENT>
            </INDIVIDUAL>
            <INDIVIDUAL><FIRST_NAME>Nobody</FIRST_NAME></INDIVIDUAL>
          </INDIVIDUALS>
          <ENTITIES>
            <ENTITY><DATAID>12</DATAID><FIRST_NAME>BLUE CRANE SHIPPING</FIRST_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPe.900</REFERENCE_NUMBER>
              <LISTED_ON>2018-03-30</LISTED_ON><COMMENTS1>Owner of a tanker. IMO number: 5787684.</COMMENTS1>
              <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Old Crane Shipping</ALIAS_NAME></ENTITY_ALIAS>
            </ENTITY>
          </ENTITIES>
        </CONSOLIDATED_LIST>
        """;

    [Fact]
    public void It_reads_persons_and_entities_with_their_dates_and_lines()
    {
        var (lists, faults) = ListTexts.Read(("un.xml", Sample));
        var list = lists.ShouldHaveSingleItem();
        list.Info.Name.ShouldBe("un-consolidated");
        list.Info.Version.ShouldBe("2024-05-02T23:00:09Z");
        (list.Info.Date, list.Info.DateStated).ShouldBe((PrefixDate.Parse("2024-05-02"), true));

        var person = list.Record("11");
        person.Kind.ShouldBe(SubjectKind.Person);
        person.Caption.ShouldBe("PAK SU NAM");
        person.At.ShouldBe(new ListRef("KPi.900", 4));
        person.Texts(NameKind.Weak).ShouldBe(["Pak the Younger"]);
        person.Texts(NameKind.Script).ShouldBe(["박수남"]);
        person.Texts(DetailKind.Country).ShouldBe(["PRK"]);
        person.Texts(NumberKind.Passport).ShouldBe(["563410108"]);
        var birth = person.Births.ShouldHaveSingleItem();
        (birth.Days, birth.About).ShouldBe((DateInterval.Parse("1960-01-01/1962-12-31"), true));
        person.Listings.ShouldHaveSingleItem().ShouldBe(new Listing("DPRK", "KPi.900", DateInterval.Parse("2016-03-02/.."), person.At));

        var entity = list.Record("12");
        entity.Texts(NameKind.Former).ShouldBe(["Old Crane Shipping"]);
        faults.ShouldHaveSingleItem().Line.ShouldBe(15);
    }

    [Fact]
    public void A_number_after_imo_is_the_companys_for_the_list_holds_no_ships()
    {
        var entity = ListTexts.Read(("un.xml", Sample)).Lists[0].Record("12");
        entity.Texts(NumberKind.CompanyImo).ShouldBe(["5787684"]);
        entity.Of(NumberKind.Imo).ShouldBeEmpty();
    }

    [Fact]
    public void A_document_type_definition_is_refused_and_nothing_is_fetched_or_expanded()
    {
        var (lists, faults) = ListTexts.Read(("un.xml", """
            <!DOCTYPE CONSOLIDATED_LIST [<!ENTITY file SYSTEM "file:///etc/passwd">]>
            <CONSOLIDATED_LIST><ENTITIES><ENTITY><DATAID>1</DATAID><FIRST_NAME>&file;</FIRST_NAME></ENTITY></ENTITIES></CONSOLIDATED_LIST>
            """));
        lists.SelectMany(list => list.Designations).ShouldBeEmpty();
        faults.ShouldContain(fault => fault.Message.Contains("DTD", StringComparison.Ordinal));
    }

    [Fact]
    public void What_stands_before_the_place_where_a_file_breaks_off_is_read()
    {
        var (lists, faults) = ListTexts.Read(("un.xml", Sample[..Sample.IndexOf("<ENTITY_ALIAS>", StringComparison.Ordinal)]));
        lists[0].Designations.Select(record => record.Id).ShouldBe(["11"]);
        faults.ShouldContain(fault => fault.Message.Contains("no sound XML", StringComparison.Ordinal));
    }
}
