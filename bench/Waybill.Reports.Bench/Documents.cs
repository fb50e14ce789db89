using System.Text;
using System.Text.Json;
using Waybill.Model;
using Waybill.Model.Tests;

namespace Waybill.Reports.Bench;

/// <summary>Documents of one length made of the evaluation documents, put end to end; no two have the same text, and they are the same in every run.</summary>
internal static class Documents
{
    /// <summary>How many make a run long enough that starting the program counts little.</summary>
    public const int Many = 20_000;

    private const int Bytes = 2_500;

    /// <summary>Languages that they are in: those with a syntax model, which take the most time.</summary>
    private static readonly string[] Languages = ["en", "fr"];

    /// <summary>Writes a file of documents.</summary>
    public static int Write(string file, int count) => Write(file, Make(count));

    /// <summary>Writes a file of documents that tell the same few texts again and again, each under its own name.</summary>
    public static int WriteRepeated(string file, int count, int texts)
    {
        var few = Make(texts).ToArray();
        return Write(file, Enumerable.Range(0, count).Select(i => few[i % texts] with { Name = $"d{i}" }));
    }

    private static int Write(string file, IEnumerable<SourceDocument> documents)
    {
        using var stream = File.Create(file);
        foreach (var document in documents)
        {
            using (var json = new Utf8JsonWriter(stream, ReadingJson.Options))
            {
                json.WriteStartObject();
                json.WriteString("document", document.Name);
                json.WriteString("published", document.Published?.ToString());
                json.WriteString("language", document.Language);
                json.WriteString("text", document.Text);
                json.WriteEndObject();
            }
            stream.Write("\n"u8);
        }
        return 0;
    }

    /// <summary>Folders of eval/ with pages as they are published; those of train were written to teach, and tell transfers in every line.</summary>
    private static readonly string[] Parts = ["dev", "dev-own", "sample", "siblings"];

    /// <summary>The documents, in French and English by turns.</summary>
    public static IEnumerable<SourceDocument> Make(int count)
    {
        var languages = Parts.SelectMany(part => Sources(part)).Where(reading => Languages.Contains(reading.Language)).GroupBy(reading => reading.Language!).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => group.ToArray()).ToArray();
        var texts = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var all = languages[i % languages.Length];
            var first = i / languages.Length;
            var text = Enumerable.Range(first / all.Length, int.MaxValue / 2).Select(skipped => Text(all, first % all.Length, skipped)).First(texts.Add);
            yield return new SourceDocument
            {
                Name = $"d{i}",
                Text = text,
                Published = all[first % all.Length].Published,
                Language = all[0].Language,
            };
        }
    }

    /// <summary>A document from one of its paragraphs on, others behind it, cut to length.</summary>
    private static string Text(Reading[] all, int first, int skipped)
    {
        var paragraphs = all[first].Text.Split("\n\n");
        var text = new StringBuilder(string.Join("\n\n", paragraphs.Skip(skipped % paragraphs.Length)));
        for (var next = 1; Encoding.UTF8.GetByteCount(text.ToString()) < Bytes; next++) text.Append("\n\n").Append(all[(first + 13 * next + 7 * skipped) % all.Length].Text);
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        var length = Bytes;
        while (length < bytes.Length && (bytes[length] & 0xC0) == 0x80) length--;
        return Encoding.UTF8.GetString(bytes, 0, length);
    }

    /// <summary>Every third development document, as the tests of wrecks take them.</summary>
    public static IEnumerable<Reading> Developed() => Sources("dev", 3);

    private static IEnumerable<Reading> Sources(string part, int each = 1)
    {
        var folder = Path.Combine(Repository.Root, "eval", part);
        foreach (var file in Directory.GetFiles(folder, "*.jsonl", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            using var stream = File.OpenRead(file);
            foreach (var reading in ReadingJson.ReadLines(stream, file, []).Where((_, i) => i % each == 0)) yield return reading;
        }
    }
}
