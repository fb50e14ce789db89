namespace Waybill.Lists;

/// <summary>Records that a file spreads over several rows.</summary>
internal sealed class GroupedRecords
{
    private readonly Dictionary<string, DesignationBuilder> _records = new(StringComparer.Ordinal);
    private readonly List<(DesignationBuilder Record, int Line)> _order = [];

    /// <summary>The record with this number, made at its first row.</summary>
    public DesignationBuilder Of(string id, SubjectKind kind, int line)
    {
        if (_records.TryGetValue(id, out var record)) return record;
        record = new DesignationBuilder(id, kind, new ListRef(id, line));
        _records.Add(id, record);
        _order.Add((record, line));
        return record;
    }

    /// <summary>The records in the order of their first rows; those without a name are told and left out.</summary>
    public List<Designation> Build(ListInfo info, ListSource source)
    {
        var designations = new List<Designation>(_order.Count);
        foreach (var (record, line) in _order)
        {
            if (record.HasNames) designations.Add(record.Build(info));
            else source.Tell(line, $"record {record.Id} has no name: left out");
        }
        return designations;
    }
}
