using Waybill.Model;

namespace Waybill.Lists.Tests;

public class EuImporterTests
{
    [Fact]
    public void The_xml_form_is_read()
    {
        var list = ListTexts.One("eu.xml", """
            <?xml version="1.0" encoding="UTF-8"?>
            <export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2024-03-01T10:00:00.000+01:00">
              <sanctionEntity euReferenceNumber="EU.9.1" logicalId="91">
                <regulation programme="PRK" numberTitle="2017/1509" entryIntoForceDate="2017-09-01" publicationDate="2017-08-31" logicalId="5"/>
                <subjectType code="person" classificationCode="P"/>
                <nameAlias firstName="Su Nam" lastName="Pak" wholeName="Pak Su Nam" gender="M" function="Director" strong="true" logicalId="7"/>
                <nameAlias wholeName="Pak the Younger" strong="false" logicalId="8"/>
                <citizenship countryIso2Code="KP"/>
                <birthdate birthdate="1960-02-03" circa="false" city="Hamhung" countryDescription="NORTH KOREA"/>
                <identification identificationTypeCode="passport" number="563 410 108"/>
              </sanctionEntity>
              <sanctionEntity logicalId="92"><subjectType code="enterprise"/></sanctionEntity>
            </export>
            """.Replace("<sanctionEntity logicalId=\"92\"><subjectType code=\"enterprise\"/></sanctionEntity>", "", StringComparison.Ordinal));
        (list.Info.Name, list.Info.Date).ShouldBe(("eu-consolidated", PrefixDate.Parse("2024-03-01")));
        var person = list.Record("91");
        person.Names.Select(name => (name.Text, name.Kind, name.At.Record)).ShouldBe([("Pak Su Nam", NameKind.Primary, "EU.9.1/7"), ("Pak the Younger", NameKind.Weak, "EU.9.1/8")]);
        person.Texts(DetailKind.Country).ShouldBe(["PRK"]);
        person.Births.ShouldHaveSingleItem().Days.ShouldBe(DateInterval.Parse("1960-02-03/1960-02-03"));
        person.Listings.ShouldHaveSingleItem().ShouldBe(new Listing("PRK", "2017/1509", DateInterval.Parse("2017-09-01/.."), new ListRef("EU.9.1/5", 3)));
    }

    [Fact]
    public void The_csv_form_has_a_row_for_each_value()
    {
        var list = ListTexts.One("eu.csv", """
            fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_SubjectType;Entity_Regulation_EntryIntoForceDate;Entity_Regulation_NumberTitle;Entity_Regulation_Programme;NameAlias_LastName;NameAlias_FirstName;NameAlias_WholeName;BirthDate_BirthDate;Citizenship_CountryIsoCode;Identification_Number;Identification_TypeCode
            01/03/2024;91;EU.9.1;P;01/09/2017;2017/1509;PRK;;;Pak Su Nam;;;;
            01/03/2024;91;EU.9.1;P;;;;;;Pak Soo-nam;;;;
            01/03/2024;91;EU.9.1;P;;;;;;;1960-02-03;KP;;
            01/03/2024;92;EU.9.2;E;01/09/2017;2017/1509;PRK;Blue Crane;;;;;;
            """);
        list.Info.Date.ShouldBe(PrefixDate.Parse("2024-03-01"));
        list.Record("91").Names.Select(name => name.Text).ShouldBe(["Pak Su Nam", "Pak Soo-nam"]);
        list.Record("91").Births.Count.ShouldBe(1);
        list.Record("91").Kind.ShouldBe(SubjectKind.Person);
        list.Record("92").Caption.ShouldBe("Blue Crane");
    }
}
