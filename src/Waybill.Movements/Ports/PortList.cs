using Waybill.Model;

namespace Waybill.Movements;

/// <summary>The ports that movements are told by: a list that the assembly carries and that a user corrects and extends.</summary>
public sealed class PortList
{
    private readonly Dictionary<string, Port> _byName = new(StringComparer.Ordinal);

    /// <summary>A list of one's own.</summary>
    public PortList(IEnumerable<Port> ports)
    {
        Ports = [.. ports];
        foreach (var port in Ports)
            foreach (var name in port.Variants.Prepend(port.Name)) _byName.TryAdd(Key(name), port);
    }

    /// <summary>The list that the assembly carries: the World Port Index with the ports of the sea of Japan put right.</summary>
    public static PortList Standard { get; } = ReadStandard();

    /// <summary>The ports, in the order of the list.</summary>
    public IReadOnlyList<Port> Ports { get; }

    /// <summary>The port of a name or variant, letters large or small; null when there is none. Of several that which stands first.</summary>
    public Port? Find(string name) => _byName.GetValueOrDefault(Key(name));

    /// <summary>This list with others' rows put before it; a row replaces one here with its name and country.</summary>
    public PortList With(PortList other)
    {
        var replaced = other.Ports.Select(port => (Key(port.Name), port.Country)).ToHashSet();
        return new PortList(other.Ports.Concat(Ports.Where(port => !replaced.Contains((Key(port.Name), port.Country)))));
    }

    /// <summary>Reads a list. A row that cannot be read is a fault and left out.</summary>
    /// <param name="stream">UTF-8; cells apart by tabs, or by commas when the file's name ends in <c>.csv</c>.</param>
    /// <param name="source">Name that the faults give the file.</param>
    /// <param name="faults">Gets what is wrong.</param>
    public static PortList Read(Stream stream, string source, ICollection<Fault> faults) => new(PortRows.Read(stream, source, faults));

    private static PortList ReadStandard()
    {
        var faults = new List<Fault>();
        using var stream = KnowledgeTable.Open(typeof(PortList), "ports");
        var list = Read(stream, "ports.tsv", faults);
        return faults.Count == 0 ? list : throw new InvalidOperationException(faults[0].ToString());
    }

    private static string Key(string name) => name.Trim().ToUpperInvariant();
}
