namespace Waybill.Lists;

/// <summary>The consolidated list of financial sanctions of the European Union, CSV 1.1: a row for each value of a record.</summary>
internal sealed class EuCsvImporter : IListImporter
{
    public string Format => "eu-csv";

    public bool Recognises(ListHead head) => Separator(head.Text) is not null;

    public IEnumerable<SanctionsList> Read(IReadOnlyList<ListSource> sources) => sources.Select(ReadOne);

    private SanctionsList ReadOne(ListSource source)
    {
        var text = source.Text();
        var rows = CsvRows.Read(text, Separator(text)!.Value, source.Options.MaxField);
        CsvHeader? header = null;
        var records = new GroupedRecords();
        string? generated = null;
        foreach (var row in rows)
        {
            if (header is null)
            {
                header = new CsvHeader(row);
                continue;
            }
            if (header.Get(row, "fileGenerationDate") is { Length: > 0 } date) generated ??= date;
            if (header.Get(row, "Entity_LogicalId") is not { Length: > 0 } id) source.Tell(row.Line, "a row without an Entity_LogicalId: left out");
            else ReadRow(header, row, records.Of(id, EuKinds.Of(Either(header.Get(row, "Entity_SubjectType"), header.Get(row, "Entity_SubjectType_ClassificationCode"))), row.Line));
        }
        var info = source.Info(EuKinds.ListName, Format, generated, generated is null ? null : ListDates.One(generated)?.Start);
        return new SanctionsList(info, records.Build(info, source));
    }

    private static void ReadRow(CsvHeader header, CsvRow row, DesignationBuilder record)
    {
        string Field(string name) => header.Get(row, name);
        var reference = Field("Entity_EU_ReferenceNumber");
        var at = new ListRef(reference.Length > 0 ? reference : record.Id, row.Line);
        record.Name(Either(Field("NameAlias_WholeName"), $"{Field("NameAlias_FirstName")} {Field("NameAlias_MiddleName")} {Field("NameAlias_LastName")}"),
            record.HasNames ? NameKind.Alias : NameKind.Primary, at);
        record.Detail(DetailKind.Gender, EuKinds.Gender(Field("NameAlias_Gender")), at);
        record.Detail(DetailKind.Position, Field("NameAlias_Function"), at);
        record.Birth(EuKinds.Born(Field("BirthDate_BirthDate"), Field("BirthDate_Year"), Field("BirthDate_YearRangeFrom"), Field("BirthDate_YearRangeTo")), at, EuKinds.IsTrue(Field("BirthDate_Circa")));
        record.Detail(DetailKind.BirthPlace, UkRow.Join(header, row, "BirthDate_City", "BirthDate_CountryDescription"), at);
        record.Detail(DetailKind.Country, Field("Citizenship_CountryIso2Code"), at);
        record.Number(EuKinds.Number(Field("Identification_TypeCode")), Either(Field("Identification_Number"), Field("Identification_LatinNumber")), at);
        record.Detail(DetailKind.Address, UkRow.Join(header, row, "Address_Street", "Address_City", "Address_Region", "Address_ZipCode", "Address_CountryDescription"), at);
        record.Detail(DetailKind.Remark, Field("Entity_Remark"), at);
        if (Field("Entity_Regulation_Programme") is { Length: > 0 } programme)
            record.Listing(programme, Field("Entity_Regulation_NumberTitle"),
                ListDates.Between(EuKinds.Listed(Field("Entity_DesignationDate"), Field("Entity_Regulation_EntryIntoForceDate"), Field("Entity_Regulation_PublicationDate")), null), at);
    }

    private static string Either(string first, string second) => string.IsNullOrWhiteSpace(first) ? second : first;

    private static char? Separator(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var line = end < 0 ? text : text[..end];
        if (!line.Contains("Entity_LogicalId", StringComparison.Ordinal)) return null;
        return line.Count(c => c == ';') > line.Count(c => c == ',') ? ';' : ',';
    }
}
