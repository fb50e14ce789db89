using Waybill.Lists;
using Waybill.Model;

namespace Waybill.Cli;

/// <summary>Loads lists from files, and from folders all files in them.</summary>
internal static class ListPaths
{
    /// <summary>Largest file read: what one array holds.</summary>
    private const long MaxBytes = int.MaxValue - 1024;

    /// <summary>Reads the lists; what is wrong in them is told.</summary>
    /// <exception cref="WrongUsageException">When a path leads nowhere, or no list is found in any.</exception>
    public static IReadOnlyList<SanctionsList> Load(Session session, IReadOnlyList<string> paths)
    {
        ReportPaths.Check(paths);
        var files = paths.SelectMany(path => Directory.Exists(path) ? InFolder(path) : [path]).Select(path => Read(session, path)).OfType<ListFile>();
        var lists = ListReader.Read(files, new ListOptions(), session.Tell);
        if (lists.Count == 0) throw new WrongUsageException($"no sanctions list was found in {string.Join(", ", paths)}");
        return lists;
    }

    private static IEnumerable<string> InFolder(string folder) =>
        Directory.EnumerateFiles(folder).Where(path => Path.GetFileName(path)[0] != '.').Order(StringComparer.Ordinal);

    private static ListFile? Read(Session session, string path)
    {
        try
        {
            if (new FileInfo(path).Length <= MaxBytes) return new ListFile(path, File.ReadAllBytes(path));
            session.Tell(new Fault(path, null, "is larger than two gigabytes: not read"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            session.Tell(new Fault(path, null, $"cannot be opened, passed over: {e.Message}"));
        }
        return null;
    }
}
