using System.Globalization;
using System.Text.RegularExpressions;
using Waybill.Model;

namespace Waybill.Lists;

/// <summary>A file in work: its bytes, and where to tell what is wrong in it.</summary>
internal sealed partial class ListSource(ListFile file, ListOptions options, Action<Fault> tell)
{
    private Sha256? _digest;
    private int _faults;

    public string Name => file.Name;

    public ReadOnlyMemory<byte> Bytes => file.Bytes;

    public ListOptions Options => options;

    public Sha256 Digest => _digest ??= Sha256.Of(file.Bytes.Span);

    public string Text() => TextBytes.Read(file.Bytes.Span);

    /// <summary>Tells a fault; after the greatest number of them only that there are more.</summary>
    public void Tell(int line, string message)
    {
        _faults++;
        if (_faults <= options.MaxFaults) tell(new Fault(Name, line > 0 ? line : null, message));
        else if (_faults == options.MaxFaults + 1) tell(new Fault(Name, null, "more of the file is faulty: not told one by one"));
    }

    /// <summary>Which list it is.</summary>
    /// <param name="name">Short name of the list; null for the name of the file without extension and date.</param>
    /// <param name="format">Form it is read from.</param>
    /// <param name="version">What the list calls its version, if it does.</param>
    /// <param name="stated">The date that the list states, if it does.</param>
    public ListInfo Info(string? name, string format, string? version = null, DateOnly? stated = null)
    {
        PrefixDate? date = stated is { } day ? PrefixDate.OfDay(day) : DateOfName();
        var named = VersionWords().Match(Name) is { Success: true } words ? words.Value : Digest.ToString()[..12];
        return new ListInfo(name ?? Stem(), format, string.IsNullOrWhiteSpace(version) ? named : version, date, stated is not null, Name, Digest);
    }

    private string Stem()
    {
        var stem = System.IO.Path.GetFileName(Name.Replace('\\', '/')) is { Length: > 0 } file ? file : Name;
        if (stem.IndexOf('.', StringComparison.Ordinal) is var dot and > 0) stem = stem[..dot];
        stem = DateWords().Replace(stem, "").Trim('-', '_', ' ');
        return stem.Length > 0 ? stem : "list";
    }

    private PrefixDate? DateOfName()
    {
        if (VersionWords().Match(Name) is { Success: true } version && DateOnly.TryParseExact(version.Value[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return PrefixDate.OfDay(day);
        var match = DateWords().Match(Name);
        return match.Success && PrefixDate.TryParse(match.Value, null, out var date) ? date : null;
    }

    /// <summary>Names of versions in the OpenSanctions catalogue, which stand in the path of a file: <c>20240527194702-wnk</c>.</summary>
    [GeneratedRegex(@"(?<!\d)(?:19|20)\d{12}-[a-z]{3}(?![a-z])", RegexOptions.RightToLeft)]
    private static partial Regex VersionWords();

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?!\d)", RegexOptions.RightToLeft)]
    private static partial Regex DateWords();
}
