using Parquet.Meta;

namespace Waybill.Movements.Intake;

/// <summary>
/// Goes through the headers of the pages of a column, as its metadata places them, before the format library reads it: that makes room for what a
/// header says and looks afterwards whether it is there.
/// </summary>
internal sealed class ParquetPages(Stream stream, PositionReaderOptions options)
{
    private const int UsualHeader = 1 << 12;
    private const int LongestHeader = 1 << 20;
    private readonly byte[] _header = new byte[UsualHeader];
    private byte[] _body = [];

    /// <summary>Where the pages that were looked at last end.</summary>
    public long End { get; private set; }

    /// <summary>What is wrong with a column of a group; null when its sizes agree with each other and with the file.</summary>
    /// <param name="column">Its metadata.</param>
    /// <param name="rows">Rows of the group.</param>
    /// <param name="nullable">Whether rows may have no value.</param>
    public string? Fault(ColumnChunk column, long rows, bool nullable)
    {
        if (column.MetaData is not { } data) return "has no metadata";
        // Where the format library begins.
        var start = new[] { data.DictionaryPageOffset ?? 0, data.DataPageOffset, data.IndexPageOffset ?? 0 }.Where(offset => offset != 0).DefaultIfEmpty().Min();
        if (start < 4 || data.TotalCompressedSize < 0 || data.TotalCompressedSize > stream.Length - start) return "lies outside the file";
        if (data.NumValues != rows) return $"says that it has {data.NumValues} values in a group of {rows} rows";
        try
        {
            return Walk(data, start, start + data.TotalCompressedSize, rows, nullable);
        }
        catch (Exception e) when (e is EndOfStreamException or InvalidDataException)
        {
            return "has damaged pages";
        }
    }

    private string? Walk(ColumnMetaData data, long at, long end, long rows, bool nullable)
    {
        var values = 0L;
        while (values < rows)
        {
            if (at >= end) return $"says that it has {rows} values, and its pages hold {values}";
            var page = Header(at, end, out var length);
            at += length;
            if (page.Compressed < 0 || page.Compressed > Math.Min(end - at, options.PageLimit)) return $"has a page that says to be longer ({page.Compressed} bytes) than what is left of it ({end - at})";
            if (page.Unpacked < 0 || page.Unpacked > Math.Min(options.PageLimit, Most(data.Codec, page.Compressed)))
                return $"has a page of {page.Compressed} bytes that says to be {page.Unpacked} unpacked";
            if (page.Levels > page.Compressed || (page.Levels > 0 && !nullable)) return "has a page with levels that cannot be";
            if (page.Encoding == Encoding.DELTA_BYTE_ARRAY) return "is written in a way that is not read (DELTA_BYTE_ARRAY)";
            // An entry of a dictionary has a byte at least, and no page has more values than its column.
            if (page.Values < 0 || page.Nulls < 0 || page.Nulls > page.Values || (page.IsDictionary ? page.Values > page.Unpacked : page.Values > rows - values)) return $"has a page that says it holds {page.Values} values";
            if (Body(page, data.Codec, at, nullable) is { } fault) return fault;
            if (!page.IsDictionary) values += page.Values;
            at += page.Compressed;
        }
        End = at;
        return null;
    }

    private string? Body(PageSizes page, CompressionCodec codec, long at, bool nullable)
    {
        var differences = !page.IsDictionary && page.Encoding is Encoding.DELTA_BINARY_PACKED or Encoding.DELTA_LENGTH_BYTE_ARRAY;
        var packing = page.IsPacked ? codec : CompressionCodec.UNCOMPRESSED;
        if (!differences && packing is not (CompressionCodec.SNAPPY or CompressionCodec.ZSTD)) return null;
        // Snappy says its length in front; all else needs the whole page.
        var wanted = (int)(!differences && packing == CompressionCodec.SNAPPY ? Math.Min(page.Compressed, page.Levels + 8) : page.Compressed);
        if (_body.Length < wanted) _body = new byte[Math.Max(wanted, 1 << 16)];
        stream.Position = at;
        stream.ReadExactly(_body, 0, wanted);
        return ParquetBody.Fault(_body.AsSpan(0, wanted)[(int)page.Levels..], packing, (int)page.Unpacked, differences, nullable && !page.IsNewer);
    }

    /// <summary>The most that so many bytes can be unpacked to: Snappy copies 64 bytes for two, deflate makes 1,032 bits of one.</summary>
    private static long Most(CompressionCodec codec, long packed) => codec switch
    {
        CompressionCodec.UNCOMPRESSED => packed,
        CompressionCodec.SNAPPY => 32 * packed + 64,
        CompressionCodec.GZIP => 1032 * packed + 64,
        _ => long.MaxValue,
    };

    private PageSizes Header(long at, long end, out int length)
    {
        try
        {
            return Parse(Bytes(_header, at, end), out length);
        }
        catch (EndOfStreamException) when (end - at > UsualHeader)
        {
            return Parse(Bytes(new byte[LongestHeader], at, end), out length);
        }
    }

    private ReadOnlySpan<byte> Bytes(byte[] buffer, long at, long end)
    {
        stream.Position = at;
        return buffer.AsSpan(0, stream.ReadAtLeast(buffer.AsSpan(0, (int)Math.Min(buffer.Length, end - at)), (int)Math.Min(buffer.Length, end - at), throwOnEndOfStream: false));
    }

    /// <summary>Sizes of a page, by the numbers of the fields (parquet.thrift).</summary>
    private static PageSizes Parse(ReadOnlySpan<byte> bytes, out int length)
    {
        var page = new PageSizes();
        var thrift = new ThriftReader(bytes, (shape, field, value) =>
        {
            switch (shape.Name, field)
            {
                case ("PageHeader", 1): (page.IsDictionary, page.IsNewer) = (value == 2, value == 3); break;
                case ("PageHeader", 2): page.Unpacked = value; break;
                case ("PageHeader", 3): page.Compressed = value; break;
                case ("DataPageHeader" or "DictionaryPageHeader" or "DataPageHeaderV2", 1): page.Values = value; break;
                case ("DataPageHeader", 2) or ("DataPageHeaderV2", 4): page.Encoding = (Encoding)value; break;
                case ("DataPageHeaderV2", 7): page.IsPacked = value != 0; break;
                case ("DataPageHeaderV2", 2): page.Nulls = value; break;
                case ("DataPageHeaderV2", 5 or 6): page.Levels = value < 0 ? long.MaxValue / 4 : page.Levels + value; break;
            }
        });
        thrift.Struct(ThriftShapes.Page);
        length = thrift.At;
        return page;
    }

    private sealed class PageSizes
    {
        public bool IsDictionary { get; set; }

        public bool IsNewer { get; set; }

        public bool IsPacked { get; set; } = true;

        public Encoding Encoding { get; set; }

        public long Unpacked { get; set; }

        public long Compressed { get; set; }

        public long Values { get; set; }

        public long Nulls { get; set; }

        public long Levels { get; set; }
    }
}
