using System.Buffers.Binary;

namespace Waybill.Movements.Intake;

/// <summary>Looks at the footer of a Parquet file before the format library does, which makes room for whatever a footer claims.</summary>
internal static class ParquetFooter
{
    /// <summary>Longest footer in bytes: one of ten thousand groups of thirty columns has some 50 MiB.</summary>
    private const int Longest = 64 << 20;

    /// <summary>Columns with columns inside.</summary>
    private const int MostNests = 1000;

    private const int MagicAndLength = 8;

    /// <summary>What is wrong with the footer; null when it can be read.</summary>
    public static string? Fault(Stream stream)
    {
        Span<byte> end = stackalloc byte[MagicAndLength];
        if (stream.Length < 4 + MagicAndLength) return "the Parquet file is cut off, not read";
        stream.Position = stream.Length - MagicAndLength;
        stream.ReadExactly(end);
        if (!end[4..].SequenceEqual("PAR1"u8)) return "the Parquet file is cut off (its end is missing), not read";
        var length = BinaryPrimitives.ReadUInt32LittleEndian(end);
        if (length > stream.Length - 4 - MagicAndLength) return $"the Parquet file says that its footer has {length} bytes, more than the file has, not read";
        if (length > Longest) return $"the footer of the Parquet file is longer than {Longest >> 20} MiB, not read";
        var footer = new byte[length];
        stream.Position = stream.Length - MagicAndLength - length;
        stream.ReadExactly(footer);
        try
        {
            return HasTooManyNests(footer) ? $"more than {MostNests} columns of the Parquet file have columns inside, not read" : null;
        }
        catch (Exception e) when (e is EndOfStreamException or InvalidDataException)
        {
            return "the footer of the Parquet file is damaged or lies about its lengths, not read";
        }
    }

    /// <summary>Walks the whole footer. A column with children says so in field 5; they nest no deeper than there are of them.</summary>
    private static bool HasTooManyNests(ReadOnlySpan<byte> footer)
    {
        var nests = 0;
        new ThriftReader(footer, (shape, field, value) =>
        {
            if (shape.Name == "SchemaElement" && field == 5 && value > 0) nests++;
        }).Struct(ThriftShapes.File);
        return nests > MostNests;
    }
}
