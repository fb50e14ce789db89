using Waybill.Model;

namespace Waybill.Lists;

/// <summary>Which list, in which version.</summary>
/// <param name="Name">Short name of the list: <c>un-consolidated</c>, <c>ofac-sdn</c>; of plain files, that of the file.</param>
/// <param name="Format">Form it was read from: <c>un-xml</c>, <c>ofac-csv</c>, …</param>
/// <param name="Version">What the list calls its version; otherwise the first twelve digits of its SHA-256.</param>
/// <param name="Date">Date that the list states; otherwise the one in its file's name; otherwise null.</param>
/// <param name="DateStated">Whether the date stands in the list itself.</param>
/// <param name="File">Name of the file.</param>
/// <param name="Sha256">Digest of the file's bytes.</param>
public sealed record ListInfo(string Name, string Format, string Version, PrefixDate? Date, bool DateStated, string File, Sha256 Sha256)
{
    /// <summary>The form <c>ofac-sdn of 2022</c>.</summary>
    public override string ToString() => Date is { } date ? $"{Name} of {date}" : $"{Name}, undated";
}
