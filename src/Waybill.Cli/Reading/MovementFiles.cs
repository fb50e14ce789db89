using Waybill.Model;

namespace Waybill.Cli;

/// <summary>Files of positions, detections and sightings.</summary>
internal static class MovementFiles
{
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase) { ".csv", ".tsv", ".txt", ".json", ".jsonl", ".ndjson", ".geojson", ".nmea", ".nm4", ".ais", ".aivdm", ".log", ".zip", ".parquet" };

    /// <summary>Whether a file of a folder is taken: by its extension, in front of <c>.gz</c> or <c>.zst</c> too.</summary>
    public static bool IsWanted(string name) =>
        Extensions.Contains(Path.GetExtension(Path.GetExtension(name).ToUpperInvariant() is ".GZ" or ".ZST" ? Path.GetFileNameWithoutExtension(name) : name));

    /// <summary>Opens a file or standard input.</summary>
    /// <param name="path">A file, or <c>-</c>.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="tell">Gets what keeps the file, or the rest of it, from being read.</param>
    public static void Open(string path, Action<Stream> read, Action<Fault> tell)
    {
        try
        {
            using var file = path == ReportPaths.StandardInput ? Console.OpenStandardInput() : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
            read(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            tell(new Fault(path, null, $"cannot be read to its end: {e.Message}"));
        }
    }
}
