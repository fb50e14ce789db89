using System.Collections.Frozen;
using System.Globalization;
using Waybill.Model;

namespace Waybill.Movements;

/// <summary>Maritime identification digits and the state that they are allotted to (ITU, table of MIDs; Radio Regulations, appendix 42 and its updates).</summary>
internal sealed class MidTable
{
    private readonly FrozenDictionary<int, PartyId?> _states;

    private MidTable(IEnumerable<string[]> rows) => _states = rows.ToFrozenDictionary(row => int.Parse(row[0], CultureInfo.InvariantCulture), row => row[1].Length > 0 ? PartyId.Parse(row[1], null) : (PartyId?)null);

    /// <summary>The table that the assembly carries.</summary>
    public static MidTable Standard { get; } = new(KnowledgeTable.Rows(typeof(MidTable), "mids"));

    public int Count => _states.Count;

    /// <summary>Whether the digits of a ship station's MMSI stand in the table; those kept for tests do, without a state.</summary>
    public bool Knows(Mmsi mmsi) => _states.ContainsKey(mmsi.Value / 1_000_000);

    /// <summary>State of a ship station's MMSI; null for other stations and for digits that are allotted to nobody.</summary>
    public PartyId? Find(Mmsi mmsi) => mmsi.IsShip && _states.TryGetValue(mmsi.Value / 1_000_000, out var state) ? state : null;
}
