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
        var lists = ListReader.Read(Files(session, paths), new ListOptions(), session.Tell);
        return lists.Count > 0 ? lists : throw new WrongUsageException($"no sanctions list was found in {string.Join(", ", paths)}");
    }

    /// <summary>Makes an index of lists, or opens one that was saved when it is all that is given.</summary>
    /// <exception cref="WrongUsageException">When a path leads nowhere, or no list is found in any.</exception>
    public static ScreeningIndex LoadIndex(Session session, IReadOnlyList<string> paths)
    {
        if (paths is [var path] && File.Exists(path) && Files(session, paths) is [var file] && IndexFile.IsIndex(file.Bytes.Span))
            return Open(session, file) ?? throw new WrongUsageException($"{path} cannot be used");
        return ScreeningIndex.Build(Load(session, paths));
    }

    private static ScreeningIndex? Open(Session session, ListFile file)
    {
        var index = IndexFile.Read(file, out var fault);
        if (fault is not null) session.Tell(fault);
        return index;
    }

    private static List<ListFile> Files(Session session, IReadOnlyList<string> paths)
    {
        ReportPaths.Check(paths);
        return [.. paths.SelectMany(path => Directory.Exists(path) ? InFolder(path) : [path]).Select(path => Read(session, path)).OfType<ListFile>()];
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
