using System.Globalization;
using System.Text;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>The files of a case that tell what ships did: <c>positions/</c>, <c>detections/</c>, <c>sightings.csv</c>, and <c>ports.tsv</c> of one's own.</summary>
internal sealed class MovementFolder(CaseFolder folder)
{
    public const string Sightings = "sightings.csv";
    public const string Ports = "ports.tsv";

    /// <summary>Changes when the rules do: events found by another version are found again.</summary>
    private const string RulesVersion = "1";

    /// <summary>Files of a room, as paths below the case, in the order of the names.</summary>
    public IReadOnlyList<string> Room(string name)
    {
        var room = new DirectoryInfo(folder.Full(name));
        if (!room.Exists) return [];
        return [.. room.EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint })
            .Where(file => !file.Name.StartsWith('.'))
            .Select(file => Path.GetRelativePath(folder.Root, file.FullName).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }

    public string? Single(string name) => File.Exists(folder.Full(name)) ? name : null;

    public Stream Open(string path) => new FileStream(folder.Full(path), FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);

    public long Length(string path) => new FileInfo(folder.Full(path)).Length;

    /// <summary>Digest of paths, lengths and dates; empty when the case has no such file.</summary>
    public string Key()
    {
        IReadOnlyList<string> paths = [.. Room("positions"), .. Room("detections"), .. new[] { Single(Sightings), Single(Ports) }.OfType<string>()];
        if (paths.Count == 0) return "";
        var text = new StringBuilder(RulesVersion);
        foreach (var path in paths)
        {
            var file = new FileInfo(folder.Full(path));
            text.Append(CultureInfo.InvariantCulture, $"\n{path}\t{file.Length}\t{file.LastWriteTimeUtc.Ticks}");
        }
        return Sha256.Of(Encoding.UTF8.GetBytes(text.ToString())).ToString();
    }
}
