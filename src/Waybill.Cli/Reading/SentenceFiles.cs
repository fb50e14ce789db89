using System.IO.Compression;
using Waybill.Model;

namespace Waybill.Cli;

/// <summary>Files of AIS sentences, packed with gzip or not.</summary>
internal static class SentenceFiles
{
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase) { ".nmea", ".nm4", ".ais", ".aivdm", ".txt", ".log" };

    /// <summary>Whether a file of a folder is taken: by its extension, in front of <c>.gz</c> too.</summary>
    public static bool IsWanted(string name) => Extensions.Contains(Path.GetExtension(IsPacked(name) ? Path.GetFileNameWithoutExtension(name) : name));

    /// <summary>Opens a file or standard input and hands the unpacked bytes over.</summary>
    /// <param name="path">A file, or <c>-</c>.</param>
    /// <param name="read">Reads the bytes.</param>
    /// <param name="tell">Gets what keeps the file, or the rest of it, from being read.</param>
    public static void Read(string path, Action<Stream> read, Action<Fault> tell)
    {
        try
        {
            using var file = path == ReportPaths.StandardInput ? Console.OpenStandardInput() : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
            if (!IsPacked(path))
            {
                read(file);
                return;
            }
            using var unpacked = new GZipStream(file, CompressionMode.Decompress);
            read(unpacked);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            tell(new Fault(path, null, $"cannot be read to its end: {e.Message}"));
        }
    }

    private static bool IsPacked(string name) => name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
}
