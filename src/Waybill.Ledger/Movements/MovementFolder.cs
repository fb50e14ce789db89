using System.Text;
using Waybill.Model;

namespace Waybill.Ledger;

/// <summary>The files of a case that tell what ships did: <c>positions/</c>, <c>detections/</c>, <c>sightings.csv</c>, and <c>ports.tsv</c> and <c>ships.csv</c> of one's own.</summary>
internal sealed class MovementFolder(CaseFolder folder)
{
    public const string Sightings = "sightings.csv";
    public const string Ports = "ports.tsv";
    public const string Ships = "ships.csv";

    /// <summary>Changes when the rules do: events found by another version are found again.</summary>
    private const string RulesVersion = "2";

    /// <summary>Files of a room, as paths below the case, in the order of the names.</summary>
    public IReadOnlyList<string> Room(string name) => folder.Room(name);

    public string? Single(string name) => File.Exists(folder.Full(name)) ? name : null;

    public Stream Open(string path) => new FileStream(folder.Full(path), FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);

    public long Length(string path) => new FileInfo(folder.Full(path)).Length;

    /// <summary>Digest of paths, lengths and dates; empty when the case has no such file.</summary>
    public string Key()
    {
        IReadOnlyList<string> paths = [.. Room("positions"), .. Room("detections"), .. new[] { Single(Sightings), Single(Ports), Single(Ships) }.OfType<string>()];
        if (paths.Count == 0) return "";
        return Sha256.Of(Encoding.UTF8.GetBytes(RulesVersion + folder.Stamp(paths))).ToString();
    }
}
