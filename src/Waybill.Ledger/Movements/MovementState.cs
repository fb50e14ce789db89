using System.Text;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>What movement events were found in: the files, and what the reports tell. Written as <c>files/reports/sightings</c>, each a digest.</summary>
/// <param name="files">Digest of the files; empty when there are none.</param>
/// <param name="index">Which reports the ledger holds, and who read them.</param>
internal sealed class MovementState(string files, StoreIndex index)
{
    private readonly string _prefix = $"{files}/{Reports(index)}/";

    public bool HasFiles => files.Length > 0;

    /// <summary>Whether a key was made in this state: nothing has changed since.</summary>
    public bool IsThatOf(string key) => key.StartsWith(_prefix, StringComparison.Ordinal) || (files.Length == 0 && key.Length == 0 && index.Captures.Count == 0);

    /// <summary>The key of this state.</summary>
    public string With(IReadOnlyList<ClaimSighting> sightings) => _prefix + Digest(ClaimSightings.Key(sightings));

    /// <summary>Whether two keys are of the same files and the same sightings, whatever else the reports tell.</summary>
    public static bool HasSameInput(string key, string other) =>
        other.Length > 0 && key[..key.IndexOf('/', StringComparison.Ordinal)] == other[..Math.Max(0, other.IndexOf('/', StringComparison.Ordinal))]
        && key[key.LastIndexOf('/')..] == other[Math.Max(0, other.LastIndexOf('/'))..];

    private static string Reports(StoreIndex index)
    {
        var text = new StringBuilder();
        foreach (var (capture, state) in index.Captures.OrderBy(pair => pair.Key.ToString(), StringComparer.Ordinal)) text.Append('\n').Append(capture).Append(' ').Append(state.ReaderVersion);
        foreach (var (path, capture) in index.Paths.OrderBy(pair => pair.Key, StringComparer.Ordinal)) text.Append('\n').Append(path).Append(' ').Append(capture);
        return Digest(text.ToString());
    }

    private static string Digest(string text) => Sha256.Of(Encoding.UTF8.GetBytes(text)).ToString();
}
