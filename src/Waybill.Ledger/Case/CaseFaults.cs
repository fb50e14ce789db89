using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>What is wrong with a case as it lies now.</summary>
internal static class CaseFaults
{
    /// <summary>Faults of the folder, and those of captures that it holds. A file that was taken away or mended is no longer at fault.</summary>
    public static IReadOnlyList<Fault> Of(IReadOnlyList<Fault> folder, IReadOnlyList<CaptureFault> captures, IReadOnlyDictionary<string, Sha256> paths)
    {
        var placesOf = paths.ToLookup(pair => pair.Value, pair => pair.Key);
        var faults = new List<Fault>(folder);
        foreach (var (capture, fault) in captures)
        {
            var places = placesOf[capture].Order(StringComparer.Ordinal).ToList();
            if (places.Count > 0) faults.Add(places.Contains(fault.Source) ? fault : fault with { Source = places[0] });
        }
        return faults.OrderBy(fault => fault.Source, StringComparer.Ordinal).ThenBy(fault => fault.Line ?? 0).ToList();
    }
}
