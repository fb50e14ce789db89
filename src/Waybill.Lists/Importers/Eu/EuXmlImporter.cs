using System.Xml;
using System.Xml.Linq;

namespace Waybill.Lists;

/// <summary>The consolidated list of financial sanctions of the European Union, XML 1.1.</summary>
internal sealed class EuXmlImporter : IListImporter
{
    private static readonly string[] AddressParts = ["street", "city", "region", "zipCode", "countryDescription"];

    public string Format => "eu-xml";

    public bool Recognises(ListHead head) => XmlSource.BeginsWith(head.Text, "export") && head.Text.Contains("sanctionEntity", StringComparison.Ordinal);

    public IEnumerable<SanctionsList> Read(IReadOnlyList<ListSource> sources) => sources.Select(ReadOne);

    private SanctionsList ReadOne(ListSource source)
    {
        using var reader = XmlSource.Open(source);
        string? generated = null;
        try
        {
            reader.MoveToContent();
            generated = reader.GetAttribute("generationDate");
        }
        catch (XmlException)
        {
            // Told when the elements are read.
        }
        var info = source.Info(EuKinds.ListName, Format, generated, generated is null ? null : ListDates.One(generated)?.Start);
        var designations = new List<Designation>();
        foreach (var (element, line) in XmlSource.Elements(reader, source, "sanctionEntity"))
            if (ReadEntity(element, line, source) is { } record) designations.Add(record.Build(info));
        return new SanctionsList(info, designations);
    }

    private static DesignationBuilder? ReadEntity(XElement element, int line, ListSource source)
    {
        var id = Attribute(element, "logicalId");
        var reference = Attribute(element, "euReferenceNumber");
        if (id.Length == 0) id = reference;
        if (id.Length == 0)
        {
            source.Tell(line, "a record has no logicalId: left out");
            return null;
        }
        var at = new ListRef(reference.Length > 0 ? reference : id, line);
        var record = new DesignationBuilder(id, EuKinds.Of(Children(element, "subjectType").Select(type => Attribute(type, "code")).FirstOrDefault()), at);
        foreach (var child in element.Elements()) ReadChild(child, record, at, reference);
        record.Detail(DetailKind.Remark, Children(element, "remark").FirstOrDefault()?.Value, at);
        if (record.HasNames) return record;
        source.Tell(line, $"record {id} has no name: left out");
        return null;
    }

    private static void ReadChild(XElement child, DesignationBuilder record, ListRef at, string reference)
    {
        var where = Attribute(child, "logicalId") is { Length: > 0 } id ? at with { Record = $"{at.Record}/{id}" } : at;
        switch (child.Name.LocalName)
        {
            case "nameAlias":
                var name = Attribute(child, "wholeName") is { Length: > 0 } whole ? whole
                    : $"{Attribute(child, "firstName")} {Attribute(child, "middleName")} {Attribute(child, "lastName")}";
                record.Name(name, !record.HasNames ? NameKind.Primary : Attribute(child, "strong") == "false" ? NameKind.Weak : NameKind.Alias, where);
                record.Detail(DetailKind.Position, Attribute(child, "function"), where);
                record.Detail(DetailKind.Gender, EuKinds.Gender(Attribute(child, "gender")), where);
                break;
            case "regulation":
                record.Listing(Attribute(child, "programme"), Attribute(child, "numberTitle") is { Length: > 0 } title ? title : reference,
                    ListDates.Between(EuKinds.Listed(Attribute(child.Parent!, "designationDate"), Attribute(child, "entryIntoForceDate"), Attribute(child, "publicationDate")), null), where);
                break;
            case "birthdate":
                record.Birth(EuKinds.Born(Attribute(child, "birthdate"), Attribute(child, "year"), Attribute(child, "yearRangeFrom"), Attribute(child, "yearRangeTo")), where, EuKinds.IsTrue(Attribute(child, "circa")));
                record.Detail(DetailKind.BirthPlace, string.Join(", ", new[] { Attribute(child, "city"), Attribute(child, "countryDescription") }.Where(part => part.Length > 0)), where);
                break;
            case "citizenship":
                record.Detail(DetailKind.Country, Attribute(child, "countryIso2Code"), where);
                break;
            case "identification":
                record.Number(EuKinds.Number(Attribute(child, "identificationTypeCode")), Attribute(child, "number"), where);
                break;
            case "address":
                record.Detail(DetailKind.Address, string.Join(", ", AddressParts.Select(part => Attribute(child, part)).Where(part => part.Length > 0)), where);
                break;
        }
    }

    private static string Attribute(XElement element, string name) => Spacing.Single(element.Attribute(name)?.Value);

    private static IEnumerable<XElement> Children(XElement element, string name) => element.Elements().Where(child => child.Name.LocalName == name);
}
