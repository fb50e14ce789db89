using System.Globalization;
using System.IO.Compression;

namespace Waybill.SyntaxTrainer;

/// <summary>Reads treebanks in CoNLL-U, plain or gzipped.</summary>
internal static class Treebank
{
    /// <summary>The sentences of a file, with words cut as the reader cuts them.</summary>
    public static List<Token[]> Read(string path, string language)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        var sentences = new List<Token[]>();
        var rows = new List<Row>();
        var groups = new WordGroups(language);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') ReadLine(line.Split('\t'), rows, groups);
            else if (line.Length == 0 && rows.Count > 0)
            {
                sentences.Add(groups.Merge(rows));
                rows.Clear();
                groups.Clear();
            }
        }
        return sentences;
    }

    private static void ReadLine(string[] fields, List<Row> rows, WordGroups groups)
    {
        var glued = fields[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
        if (fields[0].Contains('.', StringComparison.Ordinal)) return;
        var dash = fields[0].IndexOf('-', StringComparison.Ordinal);
        if (dash > 0) groups.AddRange(rows.Count, Number(fields[0][(dash + 1)..]) - Number(fields[0][..dash]) + 1, fields[1], glued);
        else rows.Add(new Row(fields[1], fields[3], fields[5], Number(fields[6]) - 1, fields[7], glued));
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
