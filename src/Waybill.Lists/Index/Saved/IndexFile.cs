using System.Security.Cryptography;
using System.Text;
using Waybill.Model;

namespace Waybill.Lists;

/// <summary>An index as a file of its own, so that large lists are not read and cut into words anew each time.</summary>
/// <remarks>
/// The last 32 bytes are the SHA-256 of those before them: a file that was cut off or altered is refused. So is one that was made with
/// other tables of words.
/// </remarks>
public static class IndexFile
{
    private static readonly byte[] Magic = "Waybill index 1\n"u8.ToArray();

    private static readonly Lazy<string> Knowledge = new(() =>
    {
        var assembly = typeof(IndexFile).Assembly;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("Knowledge/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData(bytes);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    });

    /// <summary>Whether a file begins as an index does.</summary>
    public static bool IsIndex(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Magic);

    /// <summary>Writes an index.</summary>
    public static byte[] Write(ScreeningIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        using var stream = new MemoryStream();
        stream.Write(Magic);
        using (var writer = new IndexWriter(stream))
        {
            writer.Text(Knowledge.Value);
            writer.Many(index.Sources, list =>
            {
                RecordCodec.Write(writer, list.Info);
                writer.Many(list.Designations, record => RecordCodec.Write(writer, record));
            });
            writer.Many(index.KindIndexes, kind => KindCodec.Write(writer, kind));
        }
        stream.Write(SHA256.HashData(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
        return stream.ToArray();
    }

    /// <summary>Reads an index.</summary>
    /// <param name="file">What <see cref="Write"/> gave.</param>
    /// <param name="fault">Why it cannot be used, when the answer is null.</param>
    public static ScreeningIndex? Read(ListFile file, out Fault? fault)
    {
        ArgumentNullException.ThrowIfNull(file);
        fault = null;
        try
        {
            return Read(file.Bytes);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or FormatException or ArgumentException or IndexOutOfRangeException)
        {
            fault = new Fault(file.Name, null, $"is no index that can be used, make it anew: {e.Message}");
            return null;
        }
    }

    private static ScreeningIndex Read(ReadOnlyMemory<byte> bytes)
    {
        if (!IsIndex(bytes.Span) || bytes.Length < Magic.Length + SHA256.HashSizeInBytes) throw new InvalidDataException("it does not begin as one");
        var body = bytes[..^SHA256.HashSizeInBytes];
        if (!SHA256.HashData(body.Span).AsSpan().SequenceEqual(bytes.Span[^SHA256.HashSizeInBytes..])) throw new InvalidDataException("its bytes were altered or cut off");
        using var stream = new MemoryStream(body[Magic.Length..].ToArray(), writable: false);
        using var reader = new IndexReader(stream);
        if (reader.Text() != Knowledge.Value) throw new InvalidDataException("it was made with other tables of words");
        var lists = reader.Many(() =>
        {
            var info = RecordCodec.ReadInfo(reader);
            return new SanctionsList(info, reader.Many(() => RecordCodec.ReadRecord(reader, info)));
        });
        return new ScreeningIndex(lists, reader.Many(() => KindCodec.Read(reader)));
    }
}
