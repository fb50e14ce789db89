using System.Xml;

namespace Waybill.Lists;

/// <summary>The consolidated list of the UN Security Council, XML.</summary>
internal sealed class UnImporter : IListImporter
{
    public string Format => "un-xml";

    public bool Recognises(ListHead head) => XmlSource.BeginsWith(head.Text, "CONSOLIDATED_LIST");

    public IEnumerable<SanctionsList> Read(IReadOnlyList<ListSource> sources) => sources.Select(ReadOne);

    private SanctionsList ReadOne(ListSource source)
    {
        using var reader = XmlSource.Open(source);
        var info = Info(reader, source);
        var designations = new List<Designation>();
        foreach (var (element, line) in XmlSource.Elements(reader, source, "INDIVIDUAL", "ENTITY"))
            if (UnRecord.Read(element, line, source) is { } record) designations.Add(record.Build(info));
        return new SanctionsList(info, designations);
    }

    private ListInfo Info(XmlReader reader, ListSource source)
    {
        string? generated = null;
        try
        {
            reader.MoveToContent();
            generated = reader.GetAttribute("dateGenerated");
        }
        catch (XmlException)
        {
            // Told when the elements are read.
        }
        return source.Info("un-consolidated", Format, generated, generated is null ? null : ListDates.One(generated)?.Start);
    }
}
