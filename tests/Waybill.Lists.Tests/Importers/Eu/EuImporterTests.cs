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
    public void Years_that_a_birth_lies_between_and_the_day_of_the_designation_are_read()
    {
        var list = ListTexts.One("eu.xml", """
            <export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2024-03-01T10:00:00.000+01:00">
              <sanctionEntity designationDate="2016-11-30" designationDetails="" unitedNationId="KPi.901" euReferenceNumber="EU.9.2" logicalId="92">
                <regulation regulationType="amendment" organisationType="council" publicationDate="2017-08-31" entryIntoForceDate="2017-09-01" numberTitle="2017/1509" programme="PRK" logicalId="6"/>
                <subjectType code="person" classificationCode="P"/>
                <nameAlias wholeName="Kim Song Ho" strong="true" logicalId="9"/>
                <birthdate circa="true" calendarType="GREGORIAN" city="" countryIso2Code="00" countryDescription="UNKNOWN" yearRangeFrom="1960" yearRangeTo="1962" logicalId="10"/>
              </sanctionEntity>
            </export>
            """);
        var person = list.Record("92");
        (person.Births[0].Days, person.Births[0].About).ShouldBe((DateInterval.Parse("1960-01-01/1962-12-31"), true));
        person.Listings.ShouldHaveSingleItem().Days.ShouldBe(DateInterval.Parse("2016-11-30/.."));
    }

    /// <summary>The columns of the published file, version 1.1, in their order.</summary>
    private static readonly string[] Columns =
    [
        "fileGenerationDate", "Entity_LogicalId", "Entity_EU_ReferenceNumber", "Entity_UnitedNationId", "Entity_DesignationDate", "Entity_DesignationDetails", "Entity_Remark",
        "Entity_SubjectType", "Entity_SubjectType_ClassificationCode", .. Regulation("Entity"),
        "NameAlias_LastName", "NameAlias_FirstName", "NameAlias_MiddleName", "NameAlias_WholeName", "NameAlias_NameLanguage", "NameAlias_Gender", "NameAlias_Title", "NameAlias_Function",
        "NameAlias_LogicalId", "NameAlias_RegulationLanguage", "NameAlias_Remark", .. Regulation("NameAlias"),
        "Address_City", "Address_Street", "Address_PoBox", "Address_ZipCode", "Address_Region", "Address_Place", "Address_AsAtListingTime", "Address_ContactInfo", "Address_CountryIso2Code",
        "Address_CountryDescription", "Address_LogicalId", "Address_RegulationLanguage", "Address_Remark", .. Regulation("Address"),
        "BirthDate_BirthDate", "BirthDate_Day", "BirthDate_Month", "BirthDate_Year", "BirthDate_YearRangeFrom", "BirthDate_YearRangeTo", "BirthDate_Circa", "BirthDate_CalendarType",
        "BirthDate_ZipCode", "BirthDate_Region", "BirthDate_Place", "BirthDate_City", "BirthDate_CountryIso2Code", "BirthDate_CountryDescription", "BirthDate_LogicalId",
        "BirthDate_RegulationLanguage", "BirthDate_Remark", .. Regulation("BirthDate"),
        "Identification_Number", "Identification_Diplomatic", "Identification_KnownExpired", "Identification_KnownFalse", "Identification_ReportedLost", "Identification_RevokedByIssuer",
        "Identification_IssuedBy", "Identification_IssuedDate", "Identification_ValidFrom", "Identification_ValidTo", "Identification_LatinNumber", "Identification_NameOnDocument",
        "Identification_TypeCode", "Identification_TypeDescription", "Identification_Region", "Identification_CountryIso2Code", "Identification_CountryDescription",
        "Identification_LogicalId", "Identification_RegulationLanguage", "Identification_Remark", .. Regulation("Identification"),
        "Citizenship_Region", "Citizenship_CountryIso2Code", "Citizenship_CountryDescription", "Citizenship_LogicalId", "Citizenship_RegulationLanguage", "Citizenship_Remark",
        .. Regulation("Citizenship"),
    ];

    private static string[] Regulation(string part) =>
        [.. new[] { "Type", "OrganisationType", "PublicationDate", "EntryIntoForceDate", "NumberTitle", "Programme", "PublicationUrl" }.Select(name => $"{part}_Regulation_{name}")];

    [Fact]
    public void All_columns_of_the_csv_that_tell_something_are_read()
    {
        Columns.Length.ShouldBe(118, "as many as the published file has");
        static string Row(params (string Column, string Value)[] values) =>
            string.Join(';', Columns.Select(column => values.FirstOrDefault(value => value.Column == column).Value ?? ""));
        (string, string)[] head = [("fileGenerationDate", "05/08/2026"), ("Entity_LogicalId", "91"), ("Entity_EU_ReferenceNumber", "EU.9.1"), ("Entity_SubjectType", "P"), ("Entity_SubjectType_ClassificationCode", "person")];
        var list = ListTexts.One("eu.csv", "\uFEFF" + string.Join("\r\n",
            string.Join(';', Columns),
            Row([.. head, ("Entity_DesignationDate", "2016-11-30"), ("Entity_Regulation_EntryIntoForceDate", "2017-09-01"), ("Entity_Regulation_NumberTitle", "2017/1509 (OJ L224)"),
                ("Entity_Regulation_Programme", "PRK"), ("NameAlias_WholeName", "Pak Su Nam"), ("NameAlias_Gender", "M"), ("NameAlias_Function", "Director")]),
            Row([.. head, ("NameAlias_FirstName", "Soo"), ("NameAlias_MiddleName", "Nam"), ("NameAlias_LastName", "Park")]),
            Row([.. head, ("BirthDate_YearRangeFrom", "1960"), ("BirthDate_YearRangeTo", "1962"), ("BirthDate_Year", "0"), ("BirthDate_Circa", "true"), ("BirthDate_City", "Hamhung"), ("BirthDate_CountryDescription", "NORTH KOREA")]),
            Row([.. head, ("Identification_Number", "563410108"), ("Identification_TypeCode", "passport")]),
            Row([.. head, ("Address_City", "Pyongyang"), ("Address_CountryDescription", "NORTH KOREA")]),
            Row([.. head, ("Citizenship_CountryIso2Code", "KP"), ("Citizenship_CountryDescription", "NORTH KOREA")])) + "\r\n");
        list.Info.Date.ShouldBe(PrefixDate.Parse("2026-08-05"));
        var person = list.Designations.ShouldHaveSingleItem();
        (person.Id, person.Kind).ShouldBe(("91", SubjectKind.Person));
        person.Names.Select(name => (name.Text, name.Kind)).ShouldBe([("Pak Su Nam", NameKind.Primary), ("Soo Nam Park", NameKind.Alias)]);
        person.Listings.ShouldHaveSingleItem().ShouldBe(new Listing("PRK", "2017/1509 (OJ L224)", DateInterval.Parse("2016-11-30/.."), new ListRef("EU.9.1", 2)));
        (person.Births[0].Days, person.Births[0].About).ShouldBe((DateInterval.Parse("1960-01-01/1962-12-31"), true));
        person.Texts(NumberKind.Passport).ShouldBe(["563410108"]);
        person.Texts(DetailKind.Country).ShouldBe(["PRK"]);
        person.Texts(DetailKind.Gender).ShouldBe(["male"]);
        person.Texts(DetailKind.Position).ShouldBe(["Director"]);
        person.Texts(DetailKind.BirthPlace).ShouldBe(["Hamhung, NORTH KOREA"]);
        person.Texts(DetailKind.Address).ShouldBe(["Pyongyang, NORTH KOREA"]);
    }

    [Fact]
    public void The_csv_form_has_a_row_for_each_value()
    {
        var list = ListTexts.One("eu.csv", """
            fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_SubjectType;Entity_Regulation_EntryIntoForceDate;Entity_Regulation_NumberTitle;Entity_Regulation_Programme;NameAlias_LastName;NameAlias_FirstName;NameAlias_WholeName;BirthDate_BirthDate;Citizenship_CountryIso2Code;Identification_Number;Identification_TypeCode
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
