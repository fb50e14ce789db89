namespace Waybill.Lists;

/// <summary>One entity of a kind that can be designated.</summary>
internal static class FtmRecord
{
    private static readonly (string Property, NameKind Kind)[] Names =
        [("name", NameKind.Alias), ("alias", NameKind.Alias), ("previousName", NameKind.Former), ("weakAlias", NameKind.Weak), ("abbreviation", NameKind.Weak)];

    private static readonly (string Property, NumberKind Kind)[] Numbers =
    [
        ("mmsi", NumberKind.Mmsi), ("callSign", NumberKind.CallSign), ("passportNumber", NumberKind.Passport), ("idNumber", NumberKind.Other),
        ("taxNumber", NumberKind.Other), ("registrationNumber", NumberKind.Other), ("innCode", NumberKind.Other), ("ogrnCode", NumberKind.Other),
        ("leiCode", NumberKind.Other), ("swiftBic", NumberKind.Other),
    ];

    private static readonly (string Property, DetailKind Kind)[] Details =
    [
        ("flag", DetailKind.Flag), ("pastFlags", DetailKind.FormerFlag), ("nationality", DetailKind.Country), ("citizenship", DetailKind.Country),
        ("country", DetailKind.Country), ("jurisdiction", DetailKind.Country), ("address", DetailKind.Address), ("birthPlace", DetailKind.BirthPlace),
        ("gender", DetailKind.Gender), ("position", DetailKind.Position), ("type", DetailKind.Type), ("notes", DetailKind.Remark), ("summary", DetailKind.Remark),
    ];

    /// <summary>What a schema stands for; null when it is a tie, an address or the like.</summary>
    public static SubjectKind? KindOf(string schema) => schema switch
    {
        "Person" => SubjectKind.Person,
        "Company" or "Organization" or "PublicBody" => SubjectKind.Organisation,
        "LegalEntity" or "Asset" or "Thing" => SubjectKind.Unknown,
        "Vessel" => SubjectKind.Vessel,
        "Airplane" => SubjectKind.Aircraft,
        _ => null,
    };

    public static DesignationBuilder Read(FtmEntity entity, SubjectKind kind, FtmTies ties, IReadOnlyDictionary<string, FtmEntity> all)
    {
        var at = new ListRef(entity.Id, entity.Line);
        var sanctions = ties.Sanctions(entity).ToList();
        var record = new DesignationBuilder(entity.Id, kind, at)
        {
            Designated = entity.Target || sanctions.Count > 0 || entity["topics"].Contains("sanction"),
        };
        record.Name(entity.Caption, NameKind.Primary, at);
        foreach (var (property, nameKind) in Names)
            foreach (var value in entity[property]) record.Name(value, record.HasNames ? nameKind : NameKind.Primary, at);
        foreach (var value in entity["imoNumber"]) record.Number(kind == SubjectKind.Vessel ? NumberKind.Imo : NumberKind.CompanyImo, value, at);
        foreach (var (property, numberKind) in Numbers)
            foreach (var value in entity[property]) record.Number(numberKind, value, at);
        foreach (var (property, detailKind) in Details)
            foreach (var value in entity[property]) record.Detail(detailKind, value, at);
        foreach (var value in entity["birthDate"].Concat(entity["incorporationDate"])) record.Birth(value, at);
        foreach (var owner in entity["owner"]) record.Link(LinkKind.Owner, Caption(owner, all), at, all.ContainsKey(owner) ? owner : null);
        foreach (var (tie, other, linkKind) in ties.Links(entity.Id))
            record.Link(linkKind, Caption(other, all), new ListRef(tie.Id, tie.Line), other, ListDates.Between(tie.First("startDate"), tie.First("endDate")));
        foreach (var sanction in sanctions) ReadSanction(sanction, record);
        return record;
    }

    private static void ReadSanction(FtmEntity sanction, DesignationBuilder record)
    {
        var start = sanction.First("listingDate") ?? sanction.First("startDate");
        record.Listing(sanction.First("program") ?? sanction.First("programId") ?? sanction.First("authority") ?? sanction.Caption,
            sanction.First("authorityId") ?? sanction.First("recordId"), ListDates.Between(start, sanction.First("endDate")), new ListRef(sanction.Id, sanction.Line));
    }

    private static string Caption(string id, IReadOnlyDictionary<string, FtmEntity> all) =>
        all.TryGetValue(id, out var entity) ? entity.Caption.Length > 0 ? entity.Caption : entity.First("name") ?? "" : "";
}
