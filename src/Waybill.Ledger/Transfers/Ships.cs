using System.Collections.Immutable;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>The named ships of a claim: their names and IMO numbers.</summary>
internal sealed record Ships(ImmutableSortedSet<string> Names, ImmutableSortedSet<int> Numbers)
{
    public static Ships None { get; } = new([], []);

    public static Ships Of(IReadOnlyList<Carrier> carriers)
    {
        if (!carriers.Any(IsIdentified)) return None;
        var vessels = carriers.Where(IsIdentified).ToList();
        return new(
            vessels.Where(vessel => vessel.Name is not null).Select(vessel => PlainName.Of(vessel.Name!)).ToImmutableSortedSet(StringComparer.Ordinal),
            vessels.Where(vessel => vessel.Imo is not null).Select(vessel => vessel.Imo!.Value.Value).ToImmutableSortedSet());
    }

    public bool Any => Names.Count > 0 || Numbers.Count > 0;

    /// <summary>One key for equal sets.</summary>
    public string Key => string.Join('|', Names.Select(name => name).Concat(Numbers.Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture))));

    /// <summary>Whether they share a ship.</summary>
    public bool Share(Ships other) => Names.Overlaps(other.Names) || Numbers.Overlaps(other.Numbers);

    /// <summary>Whether they share a ship and this claim names no more of them: one that lists a fleet speaks of no single voyage.</summary>
    public bool AreAmong(Ships other) => Share(other) && Names.Count <= other.Names.Count && Numbers.Count <= Math.Max(1, other.Numbers.Count);

    /// <summary>Whether both name ships in the same way and none is the same. A ship without a name contradicts none.</summary>
    public bool Differ(Ships other) =>
        ((Names.Count > 0 && other.Names.Count > 0) || (Numbers.Count > 0 && other.Numbers.Count > 0)) && !Share(other);

    private static bool IsIdentified(Carrier carrier) =>
        carrier.Kind == CarrierKind.Vessel && (carrier.Imo is not null || !string.IsNullOrWhiteSpace(carrier.Name));
}
