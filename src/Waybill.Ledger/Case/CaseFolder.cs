using System.Globalization;
using System.Text;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>Layout of a case folder: <c>reports/</c>, <c>case.toml</c>, <c>waybill.db</c>, and rooms for what is no report.</summary>
internal sealed class CaseFolder
{
    /// <summary>Name of the ledger's file.</summary>
    public const string LedgerName = "waybill.db";

    private const string ReportsRoom = "reports";

    /// <summary>Folders of a case that hold something else than reports.</summary>
    private static readonly string[] OtherRooms = ["positions", "detections", "lists"];

    private CaseFolder(string root) => Root = root;

    /// <summary>Full path of the folder.</summary>
    public string Root { get; }

    /// <summary>Name of the folder.</summary>
    public string Name => Path.GetFileName(Root) is { Length: > 0 } name ? name : "case";

    /// <summary>Full path of the ledger's file.</summary>
    public string LedgerPath => Path.Combine(Root, LedgerName);

    public static CaseFolder At(string path) => new(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));

    /// <summary>Full path of a file named by its path below the case.</summary>
    public string Full(string path) => Path.Combine(Root, path);

    /// <summary>
    /// Paths of the reports below the case, with <c>/</c>, in ordinal order. They lie in <c>reports/</c>; in a case without
    /// that folder they lie in the case folder itself. Hidden files and what Waybill writes are left out. A folder that
    /// cannot be listed is a fault, and what is known of it is kept.
    /// </summary>
    public IReadOnlyList<string> Reports(ICollection<Fault> faults)
    {
        var found = new List<string>();
        var room = new DirectoryInfo(Path.Combine(Root, ReportsRoom));
        if (room.Exists) Walk(room, ReportsRoom + "/", found, faults);
        else Walk(new DirectoryInfo(Root), "", found, faults);
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    /// <summary>Files of a room that holds no reports, as paths below the case, in the order of the names; hidden files and links are passed over.</summary>
    public IReadOnlyList<string> Room(string name)
    {
        var room = new DirectoryInfo(Full(name));
        if (!room.Exists) return [];
        return [.. room.EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint })
            .Where(file => !file.Name.StartsWith('.'))
            .Select(file => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }

    /// <summary>Tells files apart without reading them: their paths, lengths and dates, a line each.</summary>
    public string Stamp(IEnumerable<string> paths)
    {
        var text = new StringBuilder();
        foreach (var path in paths)
        {
            var file = new FileInfo(Full(path));
            text.Append(CultureInfo.InvariantCulture, $"\n{path}\t{file.Length}\t{file.LastWriteTimeUtc.Ticks}");
        }
        return text.ToString();
    }

    private static void Walk(DirectoryInfo folder, string prefix, List<string> found, ICollection<Fault> faults)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = folder.GetFileSystemInfos();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            faults.Add(new Fault(prefix.TrimEnd('/') is { Length: > 0 } name ? name : ".", null, $"cannot be listed ({Reasons.Of(error)}): what is in it is not taken in"));
            return;
        }
        foreach (var entry in entries.OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (entry.Name.StartsWith('.')) continue;
            if (entry is DirectoryInfo inner)
            {
                // A link to a folder may lead round in a circle.
                if (inner.LinkTarget is null && !(prefix.Length == 0 && OtherRooms.Contains(inner.Name))) Walk(inner, $"{prefix}{inner.Name}/", found, faults);
            }
            else if (prefix.Length > 0 || !IsOwn(entry.Name))
            {
                found.Add(prefix + entry.Name);
            }
        }
    }

    /// <summary>Whether the file is the case's own: its description, its ledger or its brief.</summary>
    private static bool IsOwn(string name) =>
        name is CaseFile.FileName or MovementFolder.Sightings or MovementFolder.Ports or MovementFolder.Ships || name.StartsWith(LedgerName, StringComparison.Ordinal) || name.StartsWith("brief.", StringComparison.Ordinal);
}
