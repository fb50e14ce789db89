using System.Globalization;
using Waybill.Model;

namespace Waybill.Reports;

/// <summary>Tells when two documents bear one name. Not safe for several threads at once.</summary>
/// <remarks>Remembers the first 1,000,000 names, by 64 bits of their SHA-256; names beyond are not compared.</remarks>
public sealed class DocumentNames
{
    private const int MaxNames = 1_000_000;

    private readonly HashSet<ulong> _seen = [];

    /// <summary>Notes a name.</summary>
    /// <param name="name">The document's name.</param>
    /// <param name="source">File that it is in.</param>
    /// <param name="line">Line that it stands on, when known.</param>
    /// <returns>The fault when the name was noted before, else null. The document is to be kept all the same.</returns>
    public Fault? Note(string name, string source, int? line)
    {
        ArgumentNullException.ThrowIfNull(name);
        var hash = ulong.Parse(
            Sha256.Of(System.Text.Encoding.UTF8.GetBytes(name)).ToString().AsSpan(0, 16), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        if (_seen.Count >= MaxNames) return _seen.Contains(hash) ? Twice(name, source, line) : null;
        return _seen.Add(hash) ? null : Twice(name, source, line);
    }

    private static Fault Twice(string name, string source, int? line) =>
        new(source, line, $"the document name '{name}' occurs more than once: all are kept");
}
