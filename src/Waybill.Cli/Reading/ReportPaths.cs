using Waybill.Model;
using Waybill.Reports;

namespace Waybill.Cli;

/// <summary>The files that paths name: folders are gone through to the bottom, in the order of the names.</summary>
internal static class ReportPaths
{
    /// <summary>Standard input, as a path.</summary>
    public const string StandardInput = "-";

    /// <summary>Refuses paths that lead nowhere.</summary>
    /// <exception cref="WrongUsageException">When there is no such file or folder.</exception>
    public static void Check(IEnumerable<string> paths)
    {
        foreach (var path in paths)
            if (path != StandardInput && !Path.Exists(path)) throw new WrongUsageException($"{path}: there is no such file or folder");
    }

    /// <summary>The files, each told apart as it is met.</summary>
    /// <param name="paths">Files are taken whatever their extension; of folders, the reports; <c>-</c> is standard input.</param>
    /// <param name="tell">Gets folders that cannot be listed.</param>
    public static IEnumerable<string> Files(IEnumerable<string> paths, Action<Fault> tell) => Files(paths, ReportIntake.IsReport, tell);

    /// <summary>The files, each told apart as it is met.</summary>
    /// <param name="paths">Files are taken whatever their name; of folders, the files that are wanted; <c>-</c> is standard input.</param>
    /// <param name="wanted">Whether a file of that name is wanted.</param>
    /// <param name="tell">Gets folders that cannot be listed.</param>
    public static IEnumerable<string> Files(IEnumerable<string> paths, Func<string, bool> wanted, Action<Fault> tell) =>
        paths.SelectMany(path => path != StandardInput && Directory.Exists(path) ? InFolder(path, wanted, tell) : [path]);

    private static IEnumerable<string> InFolder(string folder, Func<string, bool> wanted, Action<Fault> tell)
    {
        List<FileSystemInfo> entries;
        try
        {
            entries = [.. new DirectoryInfo(folder).EnumerateFileSystemInfos()];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            tell(new Fault(folder, null, $"the folder cannot be listed, passed over: {e.Message}"));
            yield break;
        }
        foreach (var entry in entries.OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var path = Path.Combine(folder, entry.Name);
            if (entry is DirectoryInfo)
            {
                // A link may lead back up: only real folders are gone into.
                if (entry.LinkTarget is not null) continue;
                foreach (var file in InFolder(path, wanted, tell)) yield return file;
            }
            else if (wanted(entry.Name))
            {
                yield return path;
            }
        }
    }
}
